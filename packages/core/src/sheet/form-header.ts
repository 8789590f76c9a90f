import type { RawSheet } from '../raw/raw-sheet.ts';
import { isEmpty, textAt } from './sheet-text.ts';

const machineName = /^[a-z][A-Za-z0-9-]*$/;
const formLine = /^(?:mã biểu|form)[^:]*:\s*([a-z][a-z0-9-]*)/iu;

const lookAhead = 60;

/**
 * Finds the row of the machine names of the library's own form, below its labels.
 *
 * @param sheet - the sheet
 * @returns row counted from 0; `null` on the pages of others
 */
export function findKeyRow(sheet: RawSheet): number | null {
  const end = Math.min(sheet.rows, lookAhead);
  for (let row = 1; row < end; row += 1) if (isKeyRow(sheet, row)) return row;
  return null;
}

/**
 * Tells whether the machine names of the library's own form stand in a row.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns `true` for a row of machine names, one of them that of the unit
 */
export function isKeyRow(sheet: RawSheet, row: number): boolean {
  let names = 0;
  let hasUnit = false;
  // Hardly any row has such a name in its first cell, and every row near the top is asked.
  for (let column = 0; column < sheet.columns; column += 1) {
    if (isEmpty(sheet.cell(row, column))) continue;
    const text = textAt(sheet, row, column);
    if (!machineName.test(text)) return false;
    names += 1;
    hasUnit ||= text === 'unit';
  }
  return hasUnit && names >= 2;
}

/**
 * Looks for the line above the names that says which area the form is of.
 *
 * @param sheet - the sheet
 * @param keyRow - the row of names
 * @returns id of the area, or `undefined`
 */
export function areaAbove(sheet: RawSheet, keyRow: number): string | undefined {
  // The nearest line: of two forms on one sheet each has its own.
  for (let row = keyRow - 1; row >= 0; row -= 1) {
    const [, area] = formLine.exec(textAt(sheet, row, 0)) ?? [];
    if (area !== undefined) return area;
  }
  return undefined;
}
