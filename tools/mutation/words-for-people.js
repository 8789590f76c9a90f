/** Leaves out `{ vi: …, en: … }`: another word changes no figure, and people judge words. */
export const wordsForPeople = {
  shouldIgnore: (path) =>
    path.isObjectProperty() && ['vi', 'en'].includes(path.node.key.name) ? 'words for people' : undefined,
};
