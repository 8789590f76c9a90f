import type { TreeOnDay } from '../../unit/unit-registry.ts';
import type { WideMargin } from '../columns/stored-columns.ts';
import type { FigureTable } from '../noun/figure-table.ts';

/** What is added up besides doubles at one place. */
interface WideSums {
  stated: bigint;
  noLow: bigint;
  width: bigint;
  margin: WideMargin;
}

/** A roll-up whose sums were carried up and are not written yet, as far as a correction of them needs it. */
export interface TotalsUnderWay {
  /** What is added up where. */
  readonly plan: {
    readonly slots: readonly { readonly operator: string; readonly route: number }[];
    readonly routes: readonly { readonly tree: TreeOnDay; readonly direct: Int32Array }[];
    readonly nodeOf: Int32Array;
    readonly unitNumbers: Int32Array;
  };
  /** The sums, by `node × slots + slot`. */
  readonly totals: {
    readonly count: Int32Array;
    readonly mark: Uint8Array;
    wideAt(place: number): WideSums;
  };
  /** Places with an own figure beside the sum of those below. */
  readonly beside: ReadonlySet<number>;
  /** Slot by `measure × periods + period`, or −1. */
  readonly slotOf: Int32Array;
}

/**
 * Corrects totals for the figures of a table that several units share. It travels with the table, so that whoever adds up
 * plain figures carries nothing of it along.
 *
 * @param table - the figures
 * @param work - the totals; changed
 */
export type AddSpread = (table: FigureTable, work: TotalsUnderWay) => void;
