import type { RawSheet, SheetCell } from '../raw/raw-sheet.ts';

/**
 * Returns what stands in a cell as one line of text. What is struck out was taken back, and says nothing.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @param column - column counted from 0
 * @returns the text; empty when the cell is blank
 */
export function textAt(sheet: Pick<RawSheet, 'cell'>, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  const value = cell === null || cell.struck === true ? null : cell.value;
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return /[^\S ]| {2}/u.test(value) ? value.replace(/\s+/gu, ' ').trim() : value.trim();
}

/**
 * Returns the columns of a row that are not blank.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns columns counted from 0
 */
export function filled(sheet: RawSheet, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column < sheet.columns; column += 1) if (!isEmpty(sheet.cell(row, column))) columns.push(column);
  return columns;
}

/**
 * Tells whether nothing stands in a row.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns `true` where all of it is blank
 */
export function isBlankRow(sheet: RawSheet, row: number): boolean {
  for (let column = 0; column < sheet.columns; column += 1) if (!isEmpty(sheet.cell(row, column))) return false;
  return true;
}

/**
 * Tells whether nothing stands in a cell: it is blank, or holds the dots or the line somebody was to write on.
 *
 * @param cell - the cell
 * @returns `true` when there is nothing to read
 */
export function isEmpty(cell: SheetCell | null): boolean {
  if (cell === null) return true;
  const { value, error, uncomputed } = cell;
  if (error !== undefined || uncomputed === true) return false;
  return value === null || (typeof value === 'string' && /^[\s.…_]*$/u.test(value));
}
