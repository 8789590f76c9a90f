import type { Finding } from '../outcome/finding.ts';
import type { CellRange, RawSheet } from '../raw/raw-sheet.ts';
import type { RawTable } from '../raw/raw-table.ts';
import type { Claims } from './claims.ts';
import { openEnd, rangeOf } from './cell-range.ts';
import type { FoundHeader } from './find-labels.ts';
import type { SheetLayout } from './layout.ts';

/** One table of a layout on one sheet. */
export interface SheetReading {
  /** The sheet. */
  readonly sheet: RawSheet;
  /** How it is read. */
  readonly layout: SheetLayout;
  /** Its header, where it has one. */
  readonly header: FoundHeader | null;
  /** First row of what stands above it. */
  readonly from: number;
  /** Row behind its last one, at most. */
  readonly to: number;
  /** First row of the first table of the sheet: what stands above it is the head of the page. */
  readonly pageTop: number;
  /** What is used of the sheet. */
  readonly claims: Claims;
}

/** What one table of a layout gave. */
export interface TableGiven {
  /** The table; `null` where it cannot be read. */
  readonly table: RawTable | null;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/**
 * Returns the columns of a table.
 *
 * @param layout - how it is read
 * @param sheet - the sheet
 * @returns first column and the one behind the last, counted from 0
 */
export function columnsWithin(
  { within }: SheetLayout,
  sheet: RawSheet,
): { readonly left: number; readonly right: number } {
  const range = within === undefined ? null : rangeOf(within);
  return range === null
    ? { left: 0, right: sheet.columns }
    : { left: range.left, right: Math.min(range.right + 1, sheet.columns) };
}

/**
 * Returns the rows of data a layout states.
 *
 * @param layout - how the table is read
 * @returns the rows, open where nothing is said
 */
export function rowsOf({ rows }: SheetLayout): Pick<CellRange, 'top' | 'bottom'> {
  return (rows === undefined ? null : rangeOf(rows)) ?? { top: 0, bottom: openEnd };
}
