const longest = 31;

/**
 * Gives every title a name Excel accepts for a worksheet: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe
 * at the ends, unique whatever the case, never `History`.
 *
 * @param titles - titles in order
 * @param taken - names already in use
 * @returns one name for each title, in the same order
 */
export function sheetNames(titles: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken.map(fold));
  return titles.map((title) => {
    // A tab shows 31 letters; a caption may be as long as it likes.
    const clean = title
      .slice(0, 500)
      .normalize('NFC')
      .replace(/[[\]:*?/\\]/gu, '-')
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .replace(/^'+|(?<!')'+$/gu, '')
      .trim();
    const base = clean === '' || fold(clean) === 'history' ? `${clean}_` : clean;
    let name = cut(base, longest);
    for (let n = 2; used.has(fold(name)); n += 1) {
      const mark = ` (${n})`;
      name = cut(base, longest - mark.length) + mark;
    }
    used.add(fold(name));
    return name;
  });
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

// Cuts at a word where one ends near the limit, and never inside a character of two code units.
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const hard = text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
  const word = text[length] === ' ' ? -1 : hard.lastIndexOf(' ');
  return (word > length * 0.6 ? hard.slice(0, word) : hard).replace(/[\s'&,;–-]+$/u, '');
}
