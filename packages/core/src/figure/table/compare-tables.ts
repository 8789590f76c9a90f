import { checkCall } from '../../outcome/check-call.ts';
import { having, type Demand } from '../../outcome/demand.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { numberText } from '../../number/exact-number.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureTable } from '../noun/figure-table.ts';

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
  /** `true` for a total that was computed, in either table. */
  readonly computed: boolean;
}

/**
 * Compares two tables figure by figure, such as the totals before and after a correction. A total has moved also where its
 * number is the same and what it covers is not.
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
  const changes: FigureChange[] = [];
  const seen = new Set<string>();
  const look = (table: FigureTable) => {
    for (let row = 0; row < table.size; row++) {
      const { measure, unit, period } = table.at(row);
      const key = JSON.stringify([measure, unit, period]);
      if (seen.has(key)) continue;
      seen.add(key);
      const [from, to] = [before.peek({ measure, unit, period }), after.peek({ measure, unit, period })];
      if (from !== null && to !== null && shown(from) === shown(to)) continue;
      if (from === null && to === null) continue;
      changes.push({ measure, unit, period, from, to, computed: table.isComputed(row) });
    }
  };
  look(before);
  look(after);
  return changes;
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
