// A column is never narrower than a number with its unit, and never so wide that the others starve.
const narrowest = 7;
const widest = 34;

/**
 * Shares the width of a page among the columns of a table, by what stands in them.
 *
 * @param columns - all texts of each column, its header first
 * @param width - width of the table
 * @returns the widths; together they are the whole
 */
export function columnWidths(columns: readonly (readonly string[])[], width: number): readonly number[] {
  const weights = columns.map((texts) => {
    const most = texts.reduce((longest, text, i) => Math.max(longest, i === 0 ? longestWord(text) : text.length), 0);
    return Math.min(widest, Math.max(narrowest, most));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((width * weight) / whole));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, i) => (i === 0 ? one + rest : one));
}

function longestWord(text: string): number {
  return text.split(/\s+/u).reduce((most, word) => Math.max(most, word.length + 2), 0);
}
