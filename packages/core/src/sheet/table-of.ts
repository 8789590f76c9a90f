import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawColumn, RawRow, RawTable } from '../raw/raw-table.ts';
import { isTotalLabel } from '../parse/total-row.ts';
import { textAt, isEmpty } from './sheet-text.ts';
import type { Header } from './find-header.ts';
import { measureAt } from './measure-row.ts';
import { saysOnlySizes } from '../quantity/size-said.ts';
import type { MergedRows } from './merged-rows.ts';
import { rowCells, type RowsOf } from './row-cells.ts';

/** Rows and columns of one table on a sheet. */
export interface TableRange {
  /** Its header. */
  readonly header: Header;
  /** Rows of data, counted from 0. */
  readonly rows: readonly number[];
  /** First column. */
  readonly left: number;
  /** Column behind the last one. */
  readonly right: number;
}

/** A column of a table and where it stands on the sheet. */
export interface PlacedColumn {
  /** Column counted from 0. */
  readonly column: number;
  /** The column as read. */
  readonly named: RawColumn;
}

/**
 * Names the columns of a table: those with a label, and those without one in which something stands.
 *
 * @param sheet - the sheet
 * @param range - where the table is
 * @param labels - labels of its header by column
 * @param fields - machine names by column, in the library's own form
 * @returns the columns from left to right
 */
export function columnsOf(
  sheet: RawSheet,
  { header, rows, left, right }: TableRange,
  labels: readonly string[],
  fields?: readonly string[],
): readonly PlacedColumn[] {
  const taken = new Set<string>();
  const columns: PlacedColumn[] = [];
  for (let column = left; column < right; column += 1) {
    const label = labels[column] ?? '';
    const field = fields?.[column] ?? '';
    if (label === '' && field === '' && !rows.some((row) => !isEmpty(sheet.cell(row, column)))) continue;
    const letter = letters(column);
    let key = label === '' ? `(${letter})` : label;
    while (taken.has(key)) key += ` (${letter})`;
    taken.add(key);
    const at = sheet.place(Math.max(header.bottom, 0), column);
    const measuredIn = header.measureRow === undefined ? '' : measureAt(sheet, header.measureRow, column);
    columns.push({
      column,
      named: {
        key,
        header: label,
        at,
        ...(field === '' ? {} : { field }),
        ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
        ...(measuredIn !== '' && saysOnlySizes(measuredIn) ? { measuredIn } : {}),
      },
    });
  }
  return columns;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Turns a part of a sheet into a raw table in which every cell knows its place.
 *
 * @param sheet - the sheet
 * @param range - where the table is
 * @param columns - its columns
 * @param merged - what cells merged over several rows mean
 * @returns the table; blank rows are left out, in our own form also a row of totals in which nothing is added up
 */
export function tableOf(
  sheet: RawSheet,
  range: TableRange,
  columns: readonly PlacedColumn[],
  merged: MergedRows,
): RawTable {
  const rows: RawRow[] = [];
  const all: RowsOf = { sheet, columns: new Map(columns.map(({ named, column }) => [named.key, column])), merged };
  for (const row of range.rows) {
    let [count, lastFilled] = [0, 0];
    for (const { column } of columns) {
      if (isEmpty(sheet.cell(row, column))) continue;
      count += 1;
      lastFilled = column;
    }
    // The row of totals of a form nobody filled in adds nothing up.
    const ours = range.header.keyRow !== undefined;
    if (count === 0 || (ours && count === 1 && isTotalLabel(textAt(sheet, row, lastFilled)))) continue;
    const at = sheet.place(row, columns[0]?.column ?? 0);
    rows.push({ cells: rowCells(all, row), at, ...(sheet.hiddenRows.has(row) ? { hidden: true } : {}) });
  }
  const { area } = range.header;
  return {
    name: sheet.name,
    ...(area === undefined ? {} : { area }),
    ...(sheet.locale === undefined ? {} : { locale: sheet.locale }),
    columns: columns.map(({ named }) => named),
    rows,
  };
}
