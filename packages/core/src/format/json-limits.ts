// How much data from outside is looked at, in every door that takes JSON. Whatever is larger is refused before it is parsed,
// copied or checked: parsing alone takes sixty times the memory of a text of brackets.

/** Levels of lists and objects that are read. The deepest form of ours, a tree of criteria with conditions, needs a third. */
export const deepest = 64;

/** Characters of one text. A country's communes with a hundred figures each stay below; what is larger is read line by line. */
export const mostCharacters = 25 * 1024 * 1024;

/** Values of one piece of data, each counted as often as it is held: no text of that length has more. */
export const mostNodes = 10_000_000;

/** Lists and objects of one text: each takes some sixty bytes where its text takes two. */
export const mostContainers = 3_000_000;

/** Names of one object. */
export const mostNames = 1_000_000;
