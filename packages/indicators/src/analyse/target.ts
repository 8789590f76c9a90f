import { daysBetween, type IsoDate } from '@qcdc/core';
import { aDay, checkCall, unchecked } from '@qcdc/core/checks';
import {
  addFractions,
  compareIntervals,
  Dec,
  exactly,
  fraction,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  subtractIntervals,
  type Fraction,
  type Interval,
  type IntervalAnswer,
} from '@qcdc/core/exact';
import type { IndicatorTarget } from '../define/indicator.ts';
import type { IndicatorKey, IndicatorTable } from '../compute/indicator-table.ts';

/** Where the way to a target began. */
export interface TargetBaseline {
  /** Day of the starting value. */
  readonly day: IsoDate;
  /** The starting value, as a decimal text in the indicator's unit of measure. */
  readonly value: string;
}

/** How far a value is from its target. */
export interface TargetDistance {
  /** The target. */
  readonly target: IndicatorTarget;
  /** Value minus target, in the indicator's unit of measure. */
  readonly distance: Interval;
  /** Whether the target is reached, equality included. */
  readonly reached: IntervalAnswer;
  /** Value the straight line from the baseline demands on the day; `null` without a baseline. */
  readonly path: Fraction | null;
  /** Whether the value keeps up with that line; `null` without a baseline. */
  readonly onTrack: IntervalAnswer | null;
}

const exact = (text: string): Fraction => fractionOf(new Dec(text));

/**
 * Returns the value a straight line from a baseline to a target demands on a day.
 *
 * @param baseline - where the way began
 * @param target - where it is to end
 * @param day - the day asked about; before the baseline its value is demanded, after the target the target
 * @returns the value, exactly
 * @example
 * ```ts
 * const basis = practice({ vi: 'kế hoạch', en: 'the plan' });
 * String(linearPath({ day: '2024-01-01', value: '80' }, { by: '2026-01-01', value: '90', basis }, '2025-01-01')); // => '62140/731'
 * ```
 */
export function linearPath(baseline: TargetBaseline, target: IndicatorTarget, day: IsoDate): Fraction {
  const [from, to] = [exact(baseline.value), exact(target.value)];
  if (day <= baseline.day) return from;
  if (day >= target.by) return to;
  const share = fraction(BigInt(daysBetween(baseline.day, day)), BigInt(daysBetween(baseline.day, target.by)));
  const way = subtractFractions(to, from);
  return addFractions(from, multiplyFractions(way, share));
}

/** Settings of {@link distanceToTarget}. */
export interface TargetOptions {
  /** The day asked about; the last day of the period when left out. */
  readonly day?: IsoDate;
  /** Where the way began, to tell whether the unit keeps up. */
  readonly baseline?: TargetBaseline;
}

/**
 * Measures a value against the target in force on a day: the first one still to come, or the last one.
 *
 * @param table - the values, with their indicators: targets and direction
 * @param key - which value
 * @param options - another day than the last of the period; where the way began
 * @returns distance and verdicts; `null` without a value, a target or a direction
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
 * const basis = practice({ vi: 'kế hoạch', en: 'the plan' });
 * const targeted = { ...mediationSettledShare, targets: [{ by: '2025-12-31' as const, value: '90', basis }] };
 * const { value: table } = computeIndicators(totals, [targeted]);
 * const id = mediationSettledShare.id;
 * const { reached, distance } = distanceToTarget(table, { indicator: id, unit: 'A', period: '2024' }) ?? {};
 * [reached, String(distance?.low?.at)]; // => ['no', '-5/2']
 * ```
 */
export function distanceToTarget(
  table: IndicatorTable,
  key: IndicatorKey,
  options: TargetOptions = {},
): TargetDistance | null {
  checkCall('distanceToTarget', {}, options, { day: aDay, baseline: unchecked });
  const id = typeof key.indicator === 'string' ? key.indicator : key.indicator.id;
  const indicator = table.indicators.find((i) => i.id === id);
  const value = table.get(key);
  const period = table.periods.find((p) => p.id === key.period);
  if (indicator === undefined || period === undefined || value === null) return null;
  const { day = period.to, baseline } = options;
  const target = indicator.targets.find(({ by }) => by >= day) ?? indicator.targets.at(-1);
  const { interval } = value;
  if (interval === null || target === undefined || indicator.better === 'neither') return null;
  const goal = exactly(exact(target.value));
  const operator = indicator.better === 'higher' ? '>=' : '<=';
  const path = baseline === undefined ? null : linearPath(baseline, target, day);
  return {
    target,
    distance: subtractIntervals(interval, goal),
    reached: compareIntervals(interval, operator, goal),
    path,
    onTrack: path && compareIntervals(interval, operator, exactly(path)),
  };
}
