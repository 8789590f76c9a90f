import type { Edition } from '../raw/raw-table.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import { readEdition } from './edition-line.ts';
import { textAt } from './sheet-text.ts';

/** What the lines above a table say of the edition of its form. */
export interface SheetEdition {
  /** The edition. */
  readonly edition?: Edition;
  /** Row, counted from 0, that names an edition nobody can read. */
  readonly unclear?: number;
}

/**
 * Looks for the edition of the library's own form above a table.
 *
 * @param sheet - the sheet
 * @param end - first row below the header
 * @returns the edition, or the row that spoils it; neither in other people's tables
 */
export function sheetEdition(sheet: RawSheet, end: number): SheetEdition {
  for (let row = 0; row < end; row += 1) {
    const found = readEdition(textAt(sheet, row, 0));
    if (found === 'unclear') return { unclear: row };
    if (found !== null) return { edition: found };
  }
  return {};
}
