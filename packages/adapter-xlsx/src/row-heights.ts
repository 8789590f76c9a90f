import type { CellOut } from './engine/book.ts';

const defaultSize = 12;
const tallest = 400;

/**
 * Estimates the heights of rows with wrapped text: programs that convert workbooks without showing them do not measure
 * text, and would print lines over one another.
 *
 * @param rows - rows of cells
 * @param widths - widths of the columns in characters
 * @param first - row the list begins at
 * @returns heights in points by row, of the rows that need more than one line
 */
export function rowHeights(
  rows: readonly (readonly (CellOut | null)[])[],
  widths: readonly number[],
  first = 0,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, i) => {
    const height = row.reduce((most, cell, column) => Math.max(most, cellHeight(cell, widths[column] ?? 10)), 0);
    if (height > 0) heights.set(first + i, Math.min(height, tallest));
  });
  return heights;
}

function cellHeight(cell: CellOut | null, width: number): number {
  if (cell === null || cell.look?.wrap !== true || typeof cell.value !== 'string') return 0;
  const size = cell.look.size ?? defaultSize;
  // Letters of Times New Roman are narrower than the digits that widths are counted in, bold ones a little less.
  const perLine = Math.max(1, (width * 13.5 * (cell.look.bold === true ? 0.9 : 1)) / size);
  const lines = cell.value.split('\n').reduce((sum, line) => sum + linesOf(line, perLine), 0);
  return lines > 1 ? Math.ceil(lines * size * 1.3 + 3) : 0;
}

// Words are not torn: in a narrow column much of a line stays empty.
function linesOf(text: string, perLine: number): number {
  if (text.length * capital <= perLine) return 1;
  let [lines, taken] = [1, 0];
  for (const word of text.split(' ')) {
    const room = widthOf(word);
    if (taken > 0 && taken + 1 + room > perLine) {
      lines += 1;
      taken = 0;
    }
    taken += room + (taken === 0 ? 0 : 1);
    // A word longer than the line is torn after all.
    if (taken > perLine) {
      lines += Math.ceil(taken / perLine) - 1;
      taken = taken % perLine;
    }
  }
  return lines;
}

// A capital is wider than the letters of a text on average.
const capital = 1.4;
const widthOf = (word: string): number => word.length + (capital - 1) * (word.match(/\p{Lu}/gu)?.length ?? 0);
