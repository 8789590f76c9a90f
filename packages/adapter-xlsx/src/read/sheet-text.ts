import type { SheetIn } from '../engine/book.ts';

/**
 * Returns what stands in a cell as one line of text.
 *
 * @param sheet - the worksheet
 * @param row - row counted from 0
 * @param column - column counted from 0
 * @returns the text; empty when the cell is blank
 */
export function textAt(sheet: SheetIn, row: number, column: number): string {
  const value = sheet.cell(row, column)?.value ?? null;
  return value === null ? '' : String(value).replace(/\s+/gu, ' ').trim();
}

/**
 * Returns the columns of a row that are not blank.
 *
 * @param sheet - the worksheet
 * @param row - row counted from 0
 * @returns columns counted from 0
 */
export function filled(sheet: SheetIn, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column < sheet.columns; column += 1) if (sheet.cell(row, column) !== null) columns.push(column);
  return columns;
}
