import { aText, checkCall, listOf } from '@qcdc/core/checks';
import { compareIntervals, type Interval } from '@qcdc/core/exact';
import type { IndicatorKey, IndicatorTable } from '../compute/indicator-table.ts';

/** Where a unit stands among units of its kind. Bounded values leave a range of ranks. */
export interface Standing {
  /** Best rank it can have; 1 is best. */
  readonly best: number;
  /** Worst rank it can have; the same as `best` when everything is known. */
  readonly worst: number;
  /** How many units have a value. */
  readonly of: number;
  /** Ids of the units compared that have none. */
  readonly withoutValue: readonly string[];
  /** 1 for the best quarter of units, 4 for the last; `null` when the rank is not certain. */
  readonly quartile: 1 | 2 | 3 | 4 | null;
}

/** Settings of {@link standingOf}. */
export interface StandingOptions {
  /** Ids of the units to compare with; all units of the same kind in the table when left out. */
  readonly among?: readonly string[];
}

/**
 * Ranks a unit within its kind: units of equal value share a rank, and nobody is ranked on a missing value.
 *
 * @param table - the values
 * @param key - which value
 * @param options - other units to compare with than all of its kind in the table
 * @returns the standing; `null` when the unit has no value or the indicator only describes
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare]);
 * const id = mediationSettledShare.id;
 * const { best, of } = standingOf(table, { indicator: id, unit: 'A', period: '2024' }) ?? {};
 * [best, of]; // => [1, 2]
 * ```
 */
export function standingOf(table: IndicatorTable, key: IndicatorKey, options: StandingOptions = {}): Standing | null {
  checkCall('standingOf', {}, options, { among: listOf(aText) });
  const own = table.get(key);
  const id = typeof key.indicator === 'string' ? key.indicator : key.indicator.id;
  const better = table.indicators.find((i) => i.id === id)?.better;
  if (own?.interval == null || better === undefined || better === 'neither') return null;
  const group = new Set([...(options.among ?? sameKind(table, key.unit)), key.unit]);
  const values: Interval[] = [];
  const withoutValue: string[] = [];
  for (const unit of group) {
    const value = table.get({ ...key, unit });
    if (value?.interval == null) withoutValue.push(unit);
    else if (unit !== key.unit) values.push(value.interval);
  }
  const [ahead, behind] = better === 'higher' ? (['>', '<='] as const) : (['<', '>='] as const);
  const { interval } = own;
  const surely = values.filter((value) => compareIntervals(value, ahead, interval) === 'yes').length;
  const surelyNot = values.filter((value) => compareIntervals(value, behind, interval) === 'yes').length;
  const of = values.length + 1;
  const [best, worst] = [1 + surely, of - surelyNot];
  const quartile = best === worst ? (Math.min(4, Math.floor(((best - 1) * 4) / of) + 1) as 1 | 2 | 3 | 4) : null;
  return { best, worst, of, withoutValue, quartile };
}

function sameKind(table: IndicatorTable, unit: string): readonly string[] {
  const { registry } = table;
  const kind = registry?.unit(unit)?.kind;
  return kind === undefined ? table.units : table.units.filter((id) => registry?.unit(id)?.kind === kind);
}
