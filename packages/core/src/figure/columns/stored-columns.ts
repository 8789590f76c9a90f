import type { Where } from '../../outcome/finding.ts';
import type { FigureStatus } from '../../quantity/figure-status.ts';
import type { Accuracy } from '../../quantity/quantity.ts';
import type { FigureColumns } from '../noun/figure-columns.ts';
import type { Measure } from '../noun/measure.ts';
import type { RowLayout } from './row-layout.ts';
import { isWide } from './state-byte.ts';

/** How far a number may lie from the truth, in halves of the last digit kept. */
export interface WideMargin {
  /** How far below. */
  readonly below: bigint;
  /** How far above. */
  readonly above: bigint;
}

/** What few figures need besides their number. */
export interface WideFigure {
  /** The scaled number where it passes 2^53; `null` otherwise. */
  readonly big: bigint | null;
  /** Upper end of `between`, scaled; `null` otherwise. */
  readonly upper: bigint | null;
  /** How precisely it was stated; `null` when exact or not known. */
  readonly accuracy: Accuracy | null;
  /** What cut digits leave open, its own or those of its parts; `null` when nothing. */
  readonly margin: WideMargin | null;
  /** How final it is; `null` where nobody said. */
  readonly status: FigureStatus | null;
}

/** Places of figures: the cell a row was read from. */
export interface FigureSources {
  /**
   * Returns the place of a figure.
   * @param reference - what the column `source` holds for the row
   * @param measure - measure of the row
   * @returns the place, or `null` when nobody knows
   */
  at(reference: number, measure: Measure): Where | null;
}

/** Figures as columns, with all that is stored of them. Tables share them. */
export interface StoredColumns extends FigureColumns {
  /** What few rows need besides. */
  readonly wide: ReadonlyMap<number, WideFigure>;
  /** References into `sources`; `null` for computed figures. */
  readonly source: Int32Array | null;
  /** Places behind the references. */
  readonly sources: FigureSources | null;
  /** How the rows lie. */
  readonly layout: RowLayout;
}

/** A row inside its columns. */
export interface LocatedRow {
  /** The columns. */
  readonly columns: StoredColumns;
  /** The row in them. */
  readonly row: number;
}

/**
 * Returns what a row needs besides its number.
 *
 * @param columns - the columns
 * @param row - the row
 * @returns its entry, or `null` for most rows
 */
export function wideAt({ state, wide }: Pick<StoredColumns, 'state' | 'wide'>, row: number): WideFigure | null {
  return isWide(state[row] ?? 0) ? (wide.get(row) ?? null) : null;
}

/**
 * Returns the cell a row was read from.
 *
 * @param columns - the columns
 * @param row - the row
 * @param measure - measure of the row
 * @returns the place, or `null` when nobody knows
 */
export function sourceAt({ source, sources }: StoredColumns, row: number, measure: Measure): Where | null {
  return sources?.at(source?.[row] ?? -1, measure) ?? null;
}
