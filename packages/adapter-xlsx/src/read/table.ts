import type { RawCell, RawColumn, RawRow, RawTable } from '@qcdc/core';
import { a1, columnLetters } from '../a1.ts';
import type { SheetIn } from '../engine/book.ts';
import type { Header } from './header.ts';
import type { MergedRows } from './merged-rows.ts';

/**
 * Turns a worksheet with a header into a raw table in which every cell knows its A1 name.
 *
 * @param sheet - the worksheet
 * @param header - where its header is
 * @param merged - what cells merged over several rows mean
 * @param source - name of the file
 * @returns the table; blank rows are left out
 */
export function tableOf(sheet: SheetIn, header: Header, merged: MergedRows, source: string): RawTable {
  const at = (row: number, column: number): RawCell['at'] => ({ source, sheet: sheet.name, cell: a1(row, column) });
  const taken = new Set<string>();
  const columns = header.columns.map(
    ({ column, row, label, field }): { readonly column: number; readonly named: RawColumn } => {
      let key = label === '' ? `(${columnLetters(column)})` : label;
      while (taken.has(key)) key += ` (${columnLetters(column)})`;
      taken.add(key);
      const named = { key, header: label, at: at(row, column), ...(field === undefined ? {} : { field }) };
      return { column, named };
    },
  );
  const rows: RawRow[] = [];
  for (let row = header.firstRow; row < sheet.rows; row += 1) {
    const cells = new Map<string, RawCell>();
    let blank = true;
    for (const { named, column } of columns) {
      const cell = sheet.cell(row, column);
      if (cell !== null) blank = false;
      cells.set(named.key, { ...(cell ?? merged.lent(row, column) ?? { value: null }), at: at(row, column) });
    }
    if (blank) continue;
    rows.push({
      cells,
      at: at(row, columns[0]?.column ?? 0),
      ...(sheet.hiddenRows.has(row) ? { hidden: true } : {}),
    });
  }
  return {
    name: sheet.name,
    ...(header.area === undefined ? {} : { area: header.area }),
    columns: columns.map((column) => column.named),
    rows,
  };
}
