import { saysOnlySizes } from '../quantity/size-said.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import { fold } from '../words/fold.ts';
import { isMeasureHeader } from './furniture-headers.ts';
import { filled, textAt } from './sheet-text.ts';

const nothing = /^[\s\-–—x.]*$/iu;

/**
 * Tells whether a row below the labels says in what each column is measured: `– | triệu đồng | hộ`, in brackets or not, with
 * "Đơn vị tính" in front or with nothing. A row of data is never taken for one: its first column names something.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @param labels - row of labels above it
 * @returns `true` for a row of units of measure
 */
export function isMeasureRow(sheet: RawSheet, row: number, labels: number): boolean {
  if (row < 1 || row >= sheet.rows) return false;
  const columns = filled(sheet, row);
  const [first] = filled(sheet, labels);
  if (first === undefined || columns.length === 0 || filled(sheet, labels).some(isOfMeasures)) return false;
  let found = 0;
  for (const column of columns) {
    const text = measureAt(sheet, row, column);
    if (nothing.test(text) || isMeasureHeader(fold(text))) continue;
    if (column === first || typeof sheet.cell(row, column)?.value !== 'string' || !saysOnlySizes(text)) return false;
    found += 1;
  }
  return found > 0;

  function isOfMeasures(column: number): boolean {
    return isMeasureHeader(fold(textAt(sheet, labels, column)));
  }
}

/**
 * Returns what a row of units of measure says of a column.
 *
 * @param sheet - the sheet
 * @param row - the row
 * @param column - the column
 * @returns the words without their brackets
 */
export function measureAt(sheet: RawSheet, row: number, column: number): string {
  return textAt(sheet, row, column)
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/^(?:đvt|đơn vị tính)\s*:\s*/iu, '')
    .trim();
}
