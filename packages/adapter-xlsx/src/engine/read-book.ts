import type { SheetCell } from '@qcdc/core';
import { readXlsx } from 'hucre/xlsx';
import type { BookIn, SheetIn } from './book.ts';
import { dayText } from './day-text.ts';

type Grid = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** What to read. */
export interface ReadBookOptions {
  /** Decides on hidden worksheets; visible ones are always read. */
  readonly wantsHidden: (name: string) => boolean;
}

/**
 * Reads a workbook. This file and `write-book.ts` are the only ones that know the library underneath; its types stay here.
 *
 * @param bytes - a file the guard has let through
 * @param options - which hidden worksheets to read
 * @returns the worksheets; rejects when the inside of the file is malformed
 */
export async function readBook(bytes: Uint8Array, options: ReadBookOptions): Promise<BookIn> {
  const skipped: string[] = [];
  const book = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ name, hidden, veryHidden }) => {
      const visible = hidden !== true && veryHidden !== true;
      if (visible || options.wantsHidden(name)) return true;
      skipped.push(name);
      return false;
    },
  });
  return { sheets: book.sheets.map(sheetOf), skipped };
}

function sheetOf(grid: Grid): SheetIn {
  const hiddenRows = new Set([...(grid.rowDefs ?? [])].filter(([, def]) => def.hidden === true).map(([row]) => row));
  return {
    name: grid.name,
    rows: grid.rows.length,
    columns: grid.rows.reduce((most, row) => Math.max(most, row.length), 0),
    hiddenRows,
    hiddenColumns: new Set((grid.columns ?? []).flatMap((column, i) => (column.hidden === true ? [i] : []))),
    merges: (grid.merges ?? []).map((m) => ({ top: m.startRow, left: m.startCol, bottom: m.endRow, right: m.endCol })),
    cell: (row, column) => cellOf(grid, row, column),
  };
}

function cellOf(grid: Grid, row: number, column: number): SheetCell | null {
  const value = grid.rows[row]?.[column] ?? null;
  const detail = grid.cells?.get(`${row},${column}`);
  if (detail?.type === 'error') return { value: null, error: String(value) };
  const format = detail?.style?.numFmt;
  const withFormat = format === undefined || format === 'General' ? {} : { format };
  if (value === null || value === '')
    return detail?.type === 'formula' && value === null ? { value: null, uncomputed: true } : null;
  if (typeof value !== 'object') return { value, ...withFormat };
  const day = dayText(value, format ?? '');
  // A serial number no calendar holds shows as ##### in Excel.
  return day === null ? { value: null, error: '#####', ...withFormat } : { value: day, ...withFormat };
}
