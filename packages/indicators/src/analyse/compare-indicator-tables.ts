import { checkCall, having } from '@qcdc/core/checks';
import type { Interval } from '@qcdc/core/exact';
import type { IndicatorTable, IndicatorValue } from '../compute/indicator-table.ts';

/** A value of an indicator that moved between two tables. */
export interface IndicatorChange {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the reporting unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** The value as it was, or why there was none; `null` where the table had no figures of the unit or the period. */
  readonly from: IndicatorValue | null;
  /** The value as it is, in the same way. */
  readonly to: IndicatorValue | null;
}

/**
 * Compares two tables of indicators value by value: which indicators a correction moves, of which units. A value has moved also
 * where only its ends, what it covers, how final it is, or the reason why there is none is another.
 *
 * @param before - the earlier table
 * @param after - the later one
 * @returns the values that moved, in the order of the earlier table, then those that are new
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const of = (settled: number) => {
 *   const read = parseRecords([{ unit: '00001', period: '2024', received: 40, settled }], mediation);
 *   return computeIndicators(tally(read, Object.values(mediation.measures)), [mediationSettledShare]).value;
 * };
 * compareIndicatorTables(of(30), of(36)).map(({ from, to }) => [from, to].map((one) => one && printIndicatorValue(one, 'en'))); // => [['75.00%', '90.00%']]
 * ```
 */
export function compareIndicatorTables(before: IndicatorTable, after: IndicatorTable): readonly IndicatorChange[] {
  checkCall('compareIndicatorTables', { before: [before, aTable], after: [after, aTable] });
  const changes: IndicatorChange[] = [];
  const tell = (from: IndicatorValue | null, to: IndicatorValue | null): void => {
    const one = from ?? to;
    if (one === null || isAlike(from, to)) return;
    const { indicator, unit, period } = one;
    changes.push({ indicator, unit, period, from, to });
  };
  for (const value of before.rows()) tell(value, after.peek(value));
  for (const value of after.rows()) if (before.peek(value) === null) tell(null, value);
  return changes;
}

const aTable = /* @__PURE__ */ having(['indicators', 'peek', 'rows'], 'bảng chỉ số', 'a table of indicators');

// That nothing was told is the same whether the table knew the unit or not.
function isAlike(from: IndicatorValue | null, to: IndicatorValue | null): boolean {
  const nothing = (value: IndicatorValue | null): boolean =>
    value === null || (value.interval === null && value.stated === undefined);
  if (from === null || to === null) return nothing(from) && nothing(to);
  return shown(from) === shown(to);
}

function shown({ interval, gap, coverage, stated, status }: IndicatorValue): string {
  const { reported, expected, missing } = coverage;
  return JSON.stringify([
    interval === null ? null : ends(interval),
    gap?.reason ?? null,
    stated ?? null,
    status ?? null,
    [reported, expected, missing],
  ]);
}

const ends = ({ low, high }: Interval): readonly unknown[] =>
  [low, high].map((end) => (end === null ? null : [String(end.at.n), String(end.at.d), end.closed]));
