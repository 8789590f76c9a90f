import type { Count } from '../entity/field.ts';
import { fraction, zero } from '../number/fraction.ts';
import {
  addIntervals,
  anything,
  compareIntervals,
  exactly,
  scaleInterval,
  type Interval,
} from '../quantity/interval.ts';
import { intervalOfStated } from '../quantity/stated-interval.ts';
import type { TriState } from '../outcome/tri-state.ts';

/**
 * Asks whether a part is at least a fraction of its whole, on whole numbers: `3 × part ≥ 2 × whole` for two thirds.
 * Bounded figures answer where the bound already decides.
 *
 * @param part - such as the approving votes
 * @param whole - such as all household representatives; the denominator is part of the rule
 * @param n - numerator of the fraction
 * @param d - denominator of the fraction
 * @returns the answer
 * @example
 * ```ts
 * atLeastFraction(600, 900, 2n, 3n); // => 'yes'
 * atLeastFraction(599, 900, 2n, 3n); // => 'no'
 * atLeastFraction(null, 900, 2n, 3n); // => 'cannotTell'
 * ```
 */
export function atLeastFraction(part: Count, whole: Count, n: bigint, d: bigint): TriState {
  if (fits(part) && fits(whole) && small(n) && small(d)) return Number(d) * part >= Number(n) * whole ? 'yes' : 'no';
  return compareIntervals(times(part, d), '>=', times(whole, n));
}

/**
 * Asks whether a part is more than a fraction of its whole: `2 × part > whole` for more than half.
 *
 * @param part - such as the approving votes
 * @param whole - such as all household representatives
 * @param n - numerator of the fraction
 * @param d - denominator of the fraction
 * @returns the answer
 * @example
 * ```ts
 * moreThanFraction(450, 900, 1n, 2n); // => 'no'
 * moreThanFraction(451, 900, 1n, 2n); // => 'yes'
 * ```
 */
export function moreThanFraction(part: Count, whole: Count, n: bigint, d: bigint): TriState {
  if (fits(part) && fits(whole) && small(n) && small(d)) return Number(d) * part > Number(n) * whole ? 'yes' : 'no';
  return compareIntervals(times(part, d), '>', times(whole, n));
}

/**
 * Asks whether one count is at least another.
 *
 * @param a - a count
 * @param b - the count it should reach
 * @returns the answer
 * @example
 * ```ts
 * [atLeast(3, 3), atLeast(2, 3), atLeast(null, 3)]; // => ['yes', 'no', 'cannotTell']
 * ```
 */
export function atLeast(a: Count, b: Count): TriState {
  if (typeof a === 'number' && typeof b === 'number') return a >= b ? 'yes' : 'no';
  return compareIntervals(times(a, 1n), '>=', times(b, 1n));
}

/**
 * Asks whether one count is at most another.
 *
 * @param a - a count
 * @param b - the count it should not exceed
 * @returns the answer
 * @example
 * ```ts
 * [atMost(3, 3), atMost(4, 3), atMost(quantitySchema('case').parse('hơn 3'), 3)]; // => ['yes', 'no', 'no']
 * ```
 */
export function atMost(a: Count, b: Count): TriState {
  return atLeast(b, a);
}

/**
 * Asks whether one count is more than another.
 *
 * @param a - a count
 * @param b - the count it should exceed
 * @returns the answer
 * @example
 * ```ts
 * [moreThan(4, 3), moreThan(quantitySchema('case').parse('hơn 3'), 3)]; // => ['yes', 'yes']
 * ```
 */
export function moreThan(a: Count, b: Count): TriState {
  if (typeof a === 'number' && typeof b === 'number') return a > b ? 'yes' : 'no';
  return compareIntervals(times(a, 1n), '>', times(b, 1n));
}

/**
 * Asks whether one count is less than another.
 *
 * @param a - a count
 * @param b - the count it should stay below
 * @returns the answer
 * @example
 * ```ts
 * [lessThan(2, 3), lessThan(3, 3)]; // => ['yes', 'no']
 * ```
 */
export function lessThan(a: Count, b: Count): TriState {
  return moreThan(b, a);
}

/**
 * Asks whether two counts are the same number.
 *
 * @param a - a count
 * @param b - another count
 * @returns the answer; `no` also when bounds keep them apart
 * @example
 * ```ts
 * [sameCount(3, 3), sameCount(3, 4), sameCount(3, null)]; // => ['yes', 'no', 'cannotTell']
 * ```
 */
export function sameCount(a: Count, b: Count): TriState {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 'yes' : 'no';
  return compareIntervals(times(a, 1n), '=', times(b, 1n));
}

/**
 * Asks whether parts add up to their total.
 *
 * @param total - the total
 * @param parts - all its parts; a missing part leaves the question open, unless the others already exceed the total
 * @returns the answer
 * @example
 * ```ts
 * [addUpTo(12, [5, 7]), addUpTo(12, [5, null]), addUpTo(12, [13, null])]; // => ['yes', 'cannotTell', 'no']
 * ```
 */
export function addUpTo(total: Count, parts: readonly Count[]): TriState {
  let sum = 0;
  let plain = fits(total);
  for (const part of parts) {
    if (!fits(part)) {
      plain = false;
      break;
    }
    sum += part;
  }
  if (plain && Number.isSafeInteger(sum)) return sum === total ? 'yes' : 'no';
  return compareIntervals(times(total, 1n), '=', parts.map(partOf).reduce(addIntervals));
}

// Below 2^40 a product with a denominator up to 1,000 is still exact.
function fits(count: Count): count is number {
  return typeof count === 'number' && count < 1_099_511_627_776;
}

function small(n: bigint): boolean {
  return n <= 1000n;
}

// What a count may truly be, times a whole number; a count that does not apply leaves every question open.
function times(count: Count, by: bigint): Interval {
  const told =
    count === null
      ? anything
      : typeof count === 'number'
        ? exactly(fraction(BigInt(count)))
        : (intervalOfStated(count, { nonNegative: true }) ?? anything);
  return by === 1n ? told : scaleInterval(told, fraction(by));
}

// In a sum, a part that does not apply is nothing; a missing one is at least nothing.
function partOf(count: Count): Interval {
  if (count === null) return { low: { at: zero, closed: true }, high: null };
  if (typeof count !== 'number' && count.state === 'notApplicable') return exactly(zero);
  return times(count, 1n);
}
