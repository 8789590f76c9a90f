import { checkCall } from '../../outcome/check-call.ts';
import { having, type Demand } from '../../outcome/demand.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { numberText } from '../../number/exact-number.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureKey } from '../noun/figure-key.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { shownOf } from './stored.ts';
import type { StoredTable } from './stored-table.ts';

/** A figure that moved between two tables. */
export interface FigureChange {
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** The figure as it was; `null` where there was none. */
  readonly from: Figure | null;
  /** The figure as it is; `null` where there is none any more. */
  readonly to: Figure | null;
  /** `true` for a total that was computed, in either table; what the unit reported beside it is told by itself. */
  readonly computed: boolean;
}

/**
 * Compares two tables figure by figure, such as the totals before and after a correction. A total has moved also where its
 * number is the same and what it covers is not; so has a figure that a unit reported beside a total that was computed.
 *
 * @param before - the earlier table
 * @param after - the later one
 * @returns the figures that moved, in the order of the earlier table, then those that are new
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const of = (received: number) => tally(parseRecords([{ unit: '00001', period: '2024', received }], mediation), [mediation.measures.received]).value;
 * compareTables(of(40), of(41)).map(({ from, to }) => [from?.value?.toString(), to?.value?.toString()]); // => [['40', '41']]
 * ```
 */
export function compareTables(before: FigureTable, after: FigureTable): readonly FigureChange[] {
  checkCall('compareTables', { before: [before, aTable], after: [after, aTable] });
  const tables = [shownOf(before), shownOf(after)] as const;
  const changes: FigureChange[] = [];
  const seen = new Set<string>();
  const tell = (key: FigureKey, from: Figure | null, to: Figure | null, computed: boolean): void => {
    if ((from === null && to === null) || (from !== null && to !== null && shown(from) === shown(to))) return;
    changes.push({ ...key, from, to, computed });
  };
  for (const table of tables)
    for (let row = 0; row < table.size; row++) {
      const { measure, unit, period } = table.at(row);
      const key = { measure, unit, period };
      const id = JSON.stringify([measure, unit, period]);
      if (seen.has(id)) continue;
      seen.add(id);
      const [from, to] = [before.peek(key), after.peek(key)];
      const computed = tables.some((one) => isComputed(one, key));
      tell(key, from, to, computed);
      if (computed) tell(key, reported(tables[0], key), reported(tables[1], key), false);
    }
  return changes;
}

function isComputed(table: StoredTable, key: FigureKey): boolean {
  const row = table.rowOf(key);
  return row >= 0 && table.isComputed(row);
}

function reported(table: StoredTable, key: FigureKey): Figure | null {
  const row = table.rowOf(key, 'read');
  return row < 0 ? null : table.at(row);
}

const aTable: Demand = /* @__PURE__ */ having(['measures', 'peek', 'size'], 'bảng số liệu', 'a table of figures');

const number = (value: ComputedQuantity['value']): string | null => (value === null ? null : numberText(value));

function shown({ value, upper, state, bound, accuracy, margin, status, coverage }: Figure): string {
  const { reported, expected, missing, reportedBound } = coverage;
  const beside = margin === undefined ? null : [number(margin.below), number(margin.above)];
  return JSON.stringify([
    number(value),
    number(upper),
    state,
    bound,
    accuracy,
    beside,
    status ?? null,
    [reported, expected, missing, reportedBound ?? null],
  ]);
}
