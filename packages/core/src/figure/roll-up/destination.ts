import type { StoredColumns } from '../columns/stored-columns.ts';
import type { RollUpPlan } from './roll-up-plan.ts';
import type { Totals } from './totals.ts';

/** Figures that are not simply added to the unit above: total lines of upper units, and units outside the tree. */
export interface UnaddedRows {
  /** Rows by place of the unit itself: its own figure beside, or in place of, the sum of those below. */
  readonly upper: Map<number, { readonly columns: StoredColumns; readonly row: number }>;
  /** Codes of units that are not in the tree of the period, with one row each. */
  readonly outside: Map<number, { readonly columns: StoredColumns; readonly row: number }>;
}

/** Where rows go: what is the same for all rows of one call. */
export interface Destination {
  /** What goes where. */
  readonly plan: RollUpPlan;
  /** Periods of the table. */
  readonly periodCount: number;
  /** Slot by `measure × periods + period`, or −1. */
  readonly slotOf: Int32Array;
  /** Where the sums go. */
  readonly totals: Totals;
  /** Where the others go. */
  readonly aside: UnaddedRows;
}

/** Adds rows one by one. */
export type AddRows = (from: number, end: number) => void;

/** What to do with a row, by its byte of the column `state`. */
export interface RowWays {
  /** The marks of a plain number, `touched` where there is none, {@link slowly} for the rest. */
  readonly ways: Uint8Array;
  /** Adds the rest. */
  readonly rows: AddRows;
}

/** Says of a byte that its row needs more than adding a number. */
export const slowly = 255;
