import type { Language, RawSheet, SheetCell } from '@qcdc/core';
import { cellName } from './cell-name.ts';
import { plainText } from '../write/neutral.ts';

/** What a sheet is made of. */
export interface SheetParts {
  /** Name of the file. */
  readonly source: string;
  /** Name of the sheet. */
  readonly name: string;
  /** Values row by row. */
  readonly rows: readonly (readonly string[])[];
  /** Line each row begins on. */
  readonly lines: readonly number[];
  /** Whose marks the numbers use. */
  readonly locale: Language | null;
}

const none: ReadonlySet<number> = new Set();

/**
 * Makes the sheet of a file.
 *
 * @param parts - its rows
 * @returns the sheet; every place has the cell as a spreadsheet shows it and the line of the file
 */
export function csvSheet({ source, name, rows, lines, locale }: SheetParts): RawSheet {
  return {
    name,
    ...(locale === null ? {} : { locale }),
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    merges: [],
    hiddenRows: none,
    hiddenColumns: none,
    cell: (row, column) => cellOf(rows[row]?.[column]),
    place: (row, column) => {
      const line = lines[row];
      return { source, sheet: name, cell: cellName(row, column), ...(line === undefined ? {} : { line }) };
    },
  };
}

function cellOf(text: string | undefined): SheetCell | null {
  return text === undefined || text.trim() === '' ? null : { value: plainText(text) };
}
