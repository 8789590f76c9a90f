import { previousPeriod, samePeriodLastYear, type Period } from '@qcdc/core';
import { checkCall, oneOf, unchecked } from '@qcdc/core/checks';
import {
  divideIntervals,
  exactly,
  hundred,
  one,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from '@qcdc/core/exact';
import { territoryChanged } from '../compute/elsewhere.ts';
import { gap, type Gap } from '../compute/gap.ts';
import type { IndicatorKey, IndicatorTable, IndicatorValue } from '../compute/indicator-table.ts';

/** What a period is compared with. */
export type ComparedWith = 'previous' | 'lastYear';

/** Whether two periods speak of one territory: unchanged, put on one map, or not to be compared. */
export type TerritoryState = 'same' | 'reconstructed' | 'notComparable';

/** How an indicator moved between two periods. */
export interface IndicatorGrowth {
  /** Value of the period. */
  readonly now: IndicatorValue | null;
  /** Value of the period compared with. */
  readonly before: IndicatorValue | null;
  /** Id of the period compared with. */
  readonly against: string;
  /** Growth in percent of the earlier value. */
  readonly percent: Interval | null;
  /** Difference in the indicator's own unit; percentage points for a percentage. */
  readonly difference: Interval | null;
  /** Whether the two are about one territory. */
  readonly territory: TerritoryState;
  /** Why there is no growth; `null` when there is one. */
  readonly gap: Gap | null;
}

/** Settings of {@link growthOf}. */
export interface GrowthOptions {
  /** What the period is compared with. */
  readonly against: ComparedWith;
  /** The same indicators over figures put on one map by `restate`; used where the territory changed. */
  readonly restated?: IndicatorTable;
}

/**
 * Compares an indicator with the previous period or the same period of last year, and says whether both speak of one
 * territory. Where it changed, the values come from the restated table, or there is no growth.
 *
 * @param table - the values
 * @param key - which value
 * @param options - what it is compared with, and the restated table, where there is one
 * @returns growth and difference, or the reason why there is none; `null` where the table has no figures of the unit or the period
 * @throws `DefinitionError` as `get` of the table
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2023', received: 40, settled: 30 },
 *   { unit: 'B', period: '2023', received: 10, settled: 5 },
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare]);
 * const id = mediationSettledShare.id;
 * const growth = growthOf(table, { indicator: id, unit: 'A', period: '2024' }, { against: 'lastYear' });
 * growth?.difference && String(growth.difference.low?.at); // => '25/2'
 * ```
 */
export function growthOf(table: IndicatorTable, key: IndicatorKey, options: GrowthOptions): IndicatorGrowth | null {
  checkCall('growthOf', {}, options, { against: oneOf(['previous', 'lastYear']), restated: unchecked }, ['against']);
  const period = table.periods.find((p) => p.id === key.period);
  const own = table.get(key);
  if (period === undefined) return null;
  const other: Period = options.against === 'previous' ? previousPeriod(period) : samePeriodLastYear(period);
  const changed = table.options.restated !== true && territoryChanged(table.figures, key.unit, other, period);
  const source = changed ? options.restated : table;
  const now = source === undefined || source === table ? own : source.get(key);
  const before = (source ?? table).get({ ...key, period: other.id });
  const none = (reason: Gap, territory: TerritoryState): IndicatorGrowth => ({
    now,
    before,
    against: other.id,
    percent: null,
    difference: null,
    territory,
    gap: reason,
  });
  if (source === undefined) return none(gap('notComparable'), 'notComparable');
  const told = changed || table.options.restated === true ? 'reconstructed' : 'same';
  if (now?.interval == null) return none(now?.gap ?? gap('missing'), told);
  if (before === null) return none(gap('noOtherPeriod'), told);
  if (before.interval === null)
    return none(before.gap ?? gap('missing'), changed && before.gap?.reason === 'missing' ? 'notComparable' : told);
  const ratio = divideIntervals(now.interval, before.interval);
  return {
    now,
    before,
    against: other.id,
    percent: ratio && scaleInterval(subtractIntervals(ratio, exactly(one)), hundred),
    difference: subtractIntervals(now.interval, before.interval),
    territory: told,
    gap: ratio === null ? gap('zeroDenominator') : null,
  };
}
