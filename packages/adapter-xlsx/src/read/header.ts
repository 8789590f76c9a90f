import type { SheetIn } from '../engine/book.ts';
import { groupDepth, isLabelRow, labelOf } from './label-row.ts';
import { filled, textAt } from './sheet-text.ts';

/** A column the header names. */
export interface HeaderColumn {
  /** Column counted from 0. */
  readonly column: number;
  /** Row of the label, counted from 0. */
  readonly row: number;
  /** Label; groups above it are joined with ` / `. */
  readonly label: string;
  /** Name of the field, from the key row. */
  readonly field?: string;
}

/** Where a sheet keeps its header. */
export interface Header {
  /** Columns from left to right. */
  readonly columns: readonly HeaderColumn[];
  /** First row below the header. */
  readonly firstRow: number;
  /** Id of the area, from the line above the header. */
  readonly area?: string;
}

const lookAhead = 60;
const machineName = /^[a-z][A-Za-z0-9-]*$/;
const formLine = /^(?:mã biểu|form)[^:]*:\s*([a-z][a-z0-9-]*)/iu;
const columnNumberMark = /^\((?:\d{1,3}|\p{L})\)$/u;

/**
 * Finds the header of a sheet: titles above it, one or two rows of labels (groups are merged cells), perhaps the key
 * row of the library's own form, perhaps a row that numbers the columns.
 *
 * @param sheet - the worksheet
 * @returns the header, or `null` when no row looks like one
 */
export function findHeader(sheet: SheetIn): Header | null {
  const last = Math.min(sheet.rows, lookAhead);
  const keyRow = rowsUpTo(last).find((row) => isKeyRow(sheet, row));
  const widest = rowsUpTo(last).reduce((most, row) => Math.max(most, filled(sheet, row).length), 0);
  const top = keyRow === undefined ? rowsUpTo(last).find((row) => isLabelRow(sheet, row, widest)) : keyRow - 1;
  if (top === undefined) return null;
  // With a key row the labels end right above it; without one a group row pulls in the rows below it.
  const bottom = keyRow === undefined ? top + groupDepth(sheet, top) : top;
  const first = keyRow !== undefined && top > 0 && groupDepth(sheet, top - 1) > 0 ? top - 1 : top;
  let firstRow = (keyRow ?? bottom) + 1;
  if (isNumberingRow(sheet, firstRow)) firstRow += 1;
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < sheet.columns; column += 1) {
    const label = labelOf(sheet, Math.max(first, 0), bottom, column);
    const field = keyRow === undefined ? '' : textAt(sheet, keyRow, column);
    if (label === '' && field === '' && !columnHasData(sheet, column, firstRow)) continue;
    columns.push({ column, row: Math.max(bottom, 0), label, ...(field === '' ? {} : { field }) });
  }
  const area = keyRow === undefined ? undefined : areaAbove(sheet, keyRow);
  return { columns, firstRow, ...(area === undefined ? {} : { area }) };
}

const rowsUpTo = (end: number): number[] => Array.from({ length: end }, (_, row) => row);

function isKeyRow(sheet: SheetIn, row: number): boolean {
  const texts = filled(sheet, row).map((column) => textAt(sheet, row, column));
  return row > 0 && texts.length >= 2 && texts.every((t) => machineName.test(t)) && texts.includes('unit');
}

function isNumberingRow(sheet: SheetIn, row: number): boolean {
  const texts = filled(sheet, row).map((column) => textAt(sheet, row, column));
  return texts.length >= 2 && texts.every((text) => columnNumberMark.test(text));
}

function columnHasData(sheet: SheetIn, column: number, firstRow: number): boolean {
  for (let row = firstRow; row < sheet.rows; row += 1) if (sheet.cell(row, column) !== null) return true;
  return false;
}

function areaAbove(sheet: SheetIn, keyRow: number): string | undefined {
  for (let row = 0; row < keyRow; row += 1) {
    const [, area] = formLine.exec(textAt(sheet, row, 0)) ?? [];
    if (area !== undefined) return area;
  }
  return undefined;
}
