import type { CellRange } from '../raw/raw-sheet.ts';

/** Last row or column of a range that is open at that side. */
export const openEnd = 1_048_575;

/**
 * Reads a column written in letters.
 *
 * @param letters - such as `A` or `AB`
 * @returns the column counted from 0, or `null`
 */
export function columnOf(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/**
 * Writes a column in letters.
 *
 * @param column - column counted from 0
 * @returns such as `A` or `AB`
 */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Writes a cell as Excel names it.
 *
 * @param row - row counted from 0
 * @param column - column counted from 0
 * @returns such as `D7`
 */
export const cellName = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

const end = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/;

/**
 * Reads rows (`7`, `7:8`, `9:`), columns (`H`, `A:F`) or cells (`B2`, `B2:D4`) as Excel writes them.
 *
 * @param text - the range
 * @returns the rectangle counted from 0, open at the sides nothing is said of; `null` for anything else
 */
export function rangeOf(text: string): CellRange | null {
  const parts = text.split(':');
  const [from = '', to = from] = parts;
  const first = end.exec(from);
  const last = end.exec(to);
  if (parts.length > 2 || first === null || last === null || from === '') return null;
  const [, left, top] = first;
  // "9:" are all rows from the ninth on.
  const [, right = to === '' ? left : undefined, bottom] = last;
  if (to !== '' && ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined)))
    return null;
  const range: CellRange = {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : (columnOf(left) ?? 0),
    bottom: bottom === undefined ? openEnd : Number(bottom) - 1,
    right: right === undefined ? openEnd : (columnOf(right) ?? 0),
  };
  return range.bottom < range.top || range.right < range.left ? null : range;
}

/**
 * Reads one cell.
 *
 * @param text - such as `D7`
 * @returns row and column counted from 0, or `null`
 */
export function cellAt(text: string): { readonly row: number; readonly column: number } | null {
  const range = /^[A-Z]{1,3}[1-9]\d*$/.test(text) ? rangeOf(text) : null;
  return range === null ? null : { row: range.top, column: range.left };
}

/**
 * Tells whether a cell lies in a rectangle.
 *
 * @param range - the rectangle
 * @param row - row counted from 0
 * @param column - column counted from 0
 * @returns `true` when it does
 */
export const holds = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
