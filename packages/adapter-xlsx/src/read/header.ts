import type { Area, SheetIn } from '../engine/book.ts';

/** A column the header names. */
export interface HeaderColumn {
  /** Column counted from 0. */
  readonly column: number;
  /** Row of the label, counted from 0. */
  readonly row: number;
  /** Label; groups above it are joined with ` / `. */
  readonly label: string;
  /** Machine name from the key row. */
  readonly code?: string;
}

/** Where a sheet keeps its header. */
export interface Header {
  /** Columns from left to right. */
  readonly columns: readonly HeaderColumn[];
  /** First row below the header. */
  readonly firstRow: number;
  /** Machine name of the area. */
  readonly code?: string;
}

const lookAhead = 60;
const machineName = /^[a-z][A-Za-z0-9-]*$/;
const formCode = /^(?:mã biểu|form)[^:]*:\s*([a-z][a-z0-9-]*)/iu;
const columnNumberMark = /^\((?:\d{1,3}|\p{L})\)$/u;

const textAt = (sheet: SheetIn, row: number, column: number): string => {
  const value = sheet.cell(row, column)?.value ?? null;
  return value === null ? '' : String(value).replace(/\s+/gu, ' ').trim();
};

function filled(sheet: SheetIn, row: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < sheet.columns; column += 1) if (sheet.cell(row, column) !== null) columns.push(column);
  return columns;
}

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
  const labelRow = keyRow === undefined ? rowsUpTo(last).find((row) => isLabelRow(sheet, row)) : keyRow - 1;
  if (labelRow === undefined) return null;
  const top = labelRow;
  // With a key row the labels end right above it; without one a group row pulls in the row below it.
  const bottom = keyRow === undefined && hasGroups(sheet, top) ? top + 1 : top;
  const first = keyRow !== undefined && top > 0 && hasGroups(sheet, top - 1) ? top - 1 : top;
  let firstRow = (keyRow ?? bottom) + 1;
  if (isNumberingRow(sheet, firstRow)) firstRow += 1;
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < sheet.columns; column += 1) {
    const label = labelOf(sheet, Math.max(first, 0), bottom, column);
    const code = keyRow === undefined ? '' : textAt(sheet, keyRow, column);
    if (label === '' && code === '' && !columnHasData(sheet, column, firstRow)) continue;
    columns.push({ column, row: Math.max(bottom, 0), label, ...(code === '' ? {} : { code }) });
  }
  const code = keyRow === undefined ? undefined : areaCode(sheet, keyRow);
  return { columns, firstRow, ...(code === undefined ? {} : { code }) };
}

const rowsUpTo = (end: number): number[] => Array.from({ length: end }, (_, row) => row);

function isKeyRow(sheet: SheetIn, row: number): boolean {
  const texts = filled(sheet, row).map((column) => textAt(sheet, row, column));
  return row > 0 && texts.length >= 2 && texts.every((t) => machineName.test(t)) && texts.includes('unit');
}

function isLabelRow(sheet: SheetIn, row: number): boolean {
  const columns = filled(sheet, row);
  // A title is one cell; a row of labels has several texts and no number.
  return columns.length >= 2 && columns.every((column) => typeof sheet.cell(row, column)?.value === 'string');
}

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function hasGroups(sheet: SheetIn, row: number): boolean {
  return sheet.merges.some(
    (area) =>
      area.top === row &&
      area.bottom === row &&
      area.right > area.left &&
      area.right - area.left + 1 < sheet.columns &&
      textAt(sheet, row, area.left) !== '' &&
      textAt(sheet, row + 1, area.left) !== '' &&
      filled(sheet, row).length >= 2,
  );
}

function labelOf(sheet: SheetIn, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const merged = sheet.merges.find((area) => covers(area, row, column));
    const text = merged === undefined ? textAt(sheet, row, column) : textAt(sheet, merged.top, merged.left);
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts.join(' / ');
}

function isNumberingRow(sheet: SheetIn, row: number): boolean {
  const texts = filled(sheet, row).map((column) => textAt(sheet, row, column));
  return texts.length >= 2 && texts.every((text) => columnNumberMark.test(text));
}

function columnHasData(sheet: SheetIn, column: number, firstRow: number): boolean {
  for (let row = firstRow; row < sheet.rows; row += 1) if (sheet.cell(row, column) !== null) return true;
  return false;
}

function areaCode(sheet: SheetIn, keyRow: number): string | undefined {
  for (let row = 0; row < keyRow; row += 1) {
    const [, code] = formCode.exec(textAt(sheet, row, 0)) ?? [];
    if (code !== undefined) return code;
  }
  return undefined;
}
