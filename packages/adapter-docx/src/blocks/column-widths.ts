// A column is never narrower than a number with its unit, and never so wide that the others starve.
const narrowest = 7;
const widest = 50;

/** Twentieths of a point a letter takes in the letters of a table, with some room to spare. */
const letter = 125;
/** The same of a capital, bold as in heads: "STT" is no narrower than five small letters. */
const capital = 175;
/** Margins of a cell. */
const margins = 160;
/** Lines a head may take before its column becomes wider. */
const linesOfHead = 8;
// Longer words are torn at their signs by every program: addresses, codes.
const longestWhole = 16;

/**
 * Shares the width of a page among the columns of a table, by what stands in them. No word is torn: a day or a header of one word
 * has its room before long texts have theirs.
 *
 * @param columns - all texts of each column, its header first
 * @param width - width of the table
 * @returns the widths; together they are the whole
 */
export function columnWidths(columns: readonly (readonly string[])[], width: number): readonly number[] {
  const weights = columns.map((texts) => {
    const most = texts.reduce((longest, text, i) => Math.max(longest, i === 0 ? roomOfHead(text) : text.length), 0);
    return Math.min(widest, Math.max(narrowest, most));
  });
  const least = columns.map((texts) => {
    const room = texts.reduce((most, text) => Math.max(most, roomOfWords(text)), 0);
    return room + margins;
  });
  const widths = shared(weights, sum(least) > width ? least.map(() => 0) : least, width);
  const rest = width - sum(widths);
  return widths.map((one, i) => (i === 0 ? one + rest : one));
}

// By weight, but none below its least: what those take more than their share the others have less.
function shared(weights: readonly number[], least: readonly number[], width: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const open = weights.map((weight, i) => (fixed.has(i) ? 0 : weight));
    const room = width - sum(least.filter((_, i) => fixed.has(i)));
    const widths = weights.map((_, i) =>
      fixed.has(i) ? (least[i] ?? 0) : Math.floor((room * (open[i] ?? 0)) / Math.max(1, sum(open))),
    );
    const before = fixed.size;
    for (const [i, one] of widths.entries()) if (one < (least[i] ?? 0)) fixed.add(i);
    if (fixed.size === before) return widths;
  }
}

// A head stands in several lines, but not in so many that the rows are pushed off the page.
function roomOfHead(text: string): number {
  return Math.max(longestWord(text) + 2, Math.ceil(text.length / linesOfHead));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

// What the widest word takes; of one that is too long, its beginning.
function roomOfWords(text: string): number {
  return text.split(/\s+/u).reduce((most, word) => Math.max(most, roomOf(word)), 0);
}

function roomOf(word: string): number {
  const shown = word.slice(0, longestWhole);
  const capitals = shown.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * capital + (shown.length - capitals) * letter;
}

function longestWord(text: string): number {
  return text.split(/\s+/u).reduce((most, word) => Math.max(most, word.length), 0);
}
