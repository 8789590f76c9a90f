import type { Quantity } from '@qcdc/core';
import {
  divideIntervals,
  exactly,
  hundred,
  intersect,
  intervalOf,
  liesIn,
  negateFraction,
  one,
  roundedInterval,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from '@qcdc/core/exact';
import { agrees, type Agreement } from '@qcdc/core/flow';

/**
 * Judges a stated number against everything the true value may be.
 *
 * @param stated - as printed; its digits count
 * @param truth - where the true value lies
 * @returns right either way, right only when rounded to the nearest or only when cut off, impossible, or cannot be told
 * @example
 * ```ts
 * const stated = quantitySchema('percent').parse('88%');
 * checkStatement(stated, exactly(fraction(875n, 10n))); // => 'onlyToNearest'
 * checkStatement(stated, exactly(fraction(90n))); // => 'impossible'
 * ```
 */
export function checkStatement(stated: Quantity, truth: Interval): Agreement {
  const { value, bound, accuracy } = stated;
  if (value === null || bound === 'about') return 'undecided';
  if (bound !== 'exact') {
    const told = intervalOf(stated);
    if (told === null) return 'undecided';
    return liesIn(truth, told) ? 'consistent' : intersect(truth, told) === null ? 'impossible' : 'undecided';
  }
  const decimals = accuracy?.decimals ?? value.decimalPlaces();
  const [nearest, truncated] = (['nearest', 'truncated'] as const).map((mode) => {
    const allowed = roundedInterval(value, decimals, mode);
    return liesIn(truth, allowed) ? true : intersect(truth, allowed) === null ? false : null;
  });
  if (nearest === null || truncated === null) return 'undecided';
  if (nearest) return truncated ? 'consistent' : 'onlyToNearest';
  return truncated ? 'onlyTruncated' : 'impossible';
}

/** Which way a change is said to go: the number itself is then given without a sign. */
export type ChangeDirection = 'up' | 'down';

const parts = (now: Quantity, before: Quantity): readonly [Interval, Interval] | null => {
  const [a, b] = [intervalOf(now, { nonNegative: true }), intervalOf(before, { nonNegative: true })];
  const known = now.value !== null && before.value !== null;
  return a && b && known ? [a, b] : null;
};

const turned = (truth: Interval, direction: ChangeDirection): Interval =>
  direction === 'up' ? truth : scaleInterval(truth, negateFraction(one));

/**
 * Judges a stated growth in percent, such as "giảm 28,77 % so với năm 2019".
 *
 * @param stated - the percentage without a sign
 * @param direction - `up` for "tăng", `down` for "giảm"
 * @param now - figure of the period
 * @param before - figure of the period compared with
 * @returns the verdict; `undecided` when a figure is missing or there was nothing before
 * @example
 * ```ts
 * const figure = (text: string, unit = 'case') => quantitySchema(unit).parse(text);
 * checkStatedGrowth(figure('20%', 'percent'), 'down', figure('40'), figure('50')); // => 'consistent'
 * checkStatedGrowth(figure('25%', 'percent'), 'down', figure('40'), figure('50')); // => 'impossible'
 * ```
 */
export function checkStatedGrowth(
  stated: Quantity,
  direction: ChangeDirection,
  now: Quantity,
  before: Quantity,
): Agreement {
  const known = parts(now, before);
  const ratio = known && divideIntervals(...known);
  if (ratio === null) return 'undecided';
  return checkStatement(stated, turned(scaleInterval(subtractIntervals(ratio, exactly(one)), hundred), direction));
}

/**
 * Judges a stated difference, such as "giảm 146 lượt".
 *
 * @param stated - the difference without a sign
 * @param direction - `up` for "tăng", `down` for "giảm"
 * @param now - figure of the period
 * @param before - figure of the period compared with
 * @returns the verdict
 * @example
 * ```ts
 * const figure = (text: string, unit = 'case') => quantitySchema(unit).parse(text);
 * checkStatedDifference(figure('10'), 'down', figure('40'), figure('50')); // => 'consistent'
 * ```
 */
export function checkStatedDifference(
  stated: Quantity,
  direction: ChangeDirection,
  now: Quantity,
  before: Quantity,
): Agreement {
  const known = parts(now, before);
  return known === null ? 'undecided' : checkStatement(stated, turned(subtractIntervals(...known), direction));
}

/**
 * Judges a stated share of a plan, such as "đạt 66,9 % kế hoạch".
 *
 * @param stated - the percentage
 * @param done - what was done
 * @param planned - what was planned
 * @returns the verdict
 * @example
 * ```ts
 * const figure = (text: string, unit = 'case') => quantitySchema(unit).parse(text);
 * checkStatedShareOfPlan(figure('66,7%', 'percent'), figure('2'), figure('3')); // => 'onlyToNearest'
 * ```
 */
export function checkStatedShareOfPlan(stated: Quantity, done: Quantity, planned: Quantity): Agreement {
  return agrees(stated, done, planned);
}
