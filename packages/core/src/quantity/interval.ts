import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  negateFraction,
  one,
  zero,
  type Fraction,
  checkedFraction,
} from '../number/fraction.ts';
import { checkedInterval } from './check-quantity.ts';

/** One end of an interval. */
export interface IntervalEnd {
  /** Where it lies, exactly. */
  readonly at: Fraction;
  /** Whether the end itself belongs to the interval. */
  readonly closed: boolean;
}

/** All numbers the true figure may be; an end that is `null` is not known at all. */
export interface Interval {
  /** Lower end, or `null`. */
  readonly low: IntervalEnd | null;
  /** Upper end, or `null`. */
  readonly high: IntervalEnd | null;
}

/** The interval of a figure nothing is known about. */
export const anything: Interval = { low: null, high: null };

const minusOne = /* @__PURE__ */ negateFraction(one);
const sign = (f: Fraction): number => (f.n > 0n ? 1 : f.n < 0n ? -1 : 0);

/**
 * Makes the interval of one exact number.
 *
 * @param at - the number
 * @returns the interval that holds it alone
 * @example
 * ```ts
 * const one = exactly(fraction(1n));
 * [String(one.low?.at), one.low?.closed, String(one.high?.at)]; // => ['1', true, '1']
 * ```
 */
export function exactly(at: Fraction): Interval {
  checkedFraction(at);
  const end = { at, closed: true };
  return { low: end, high: end };
}

type Two = (a: Fraction, b: Fraction) => Fraction;

function both(a: IntervalEnd | null, b: IntervalEnd | null, op: Two): IntervalEnd | null {
  return a === null || b === null ? null : { at: op(a.at, b.at), closed: a.closed && b.closed };
}

/**
 * Adds two intervals.
 *
 * @param a - first
 * @param b - second
 * @returns every sum of a number of each
 * @throws `DefinitionError` `quantity/not-an-interval`
 * @example
 * ```ts
 * const sum = addIntervals(exactly(fraction(1n)), exactly(fraction(2n)));
 * String(sum.low?.at); // => '3'
 * ```
 */
export function addIntervals(a: Interval, b: Interval): Interval {
  checkedInterval(a);
  checkedInterval(b);
  return { low: both(a.low, b.low, addFractions), high: both(a.high, b.high, addFractions) };
}

/**
 * Multiplies an interval with a constant.
 *
 * @param a - the interval
 * @param by - the constant; may be negative
 * @returns every product
 * @throws `DefinitionError` `quantity/not-an-interval`
 * @example
 * ```ts
 * String(scaleInterval(exactly(fraction(3n)), fraction(1n, 2n)).low?.at); // => '3/2'
 * ```
 */
export function scaleInterval(a: Interval, by: Fraction): Interval {
  checkedInterval(a);
  checkedFraction(by);
  if (by.n === 0n) return exactly(zero);
  const end = (e: IntervalEnd | null) => e && { at: multiplyFractions(e.at, by), closed: e.closed };
  return by.n > 0n ? { low: end(a.low), high: end(a.high) } : { low: end(a.high), high: end(a.low) };
}

/**
 * Subtracts two intervals.
 *
 * @param a - first
 * @param b - taken off
 * @returns every difference
 * @throws `DefinitionError` `quantity/not-an-interval`
 * @example
 * ```ts
 * String(subtractIntervals(exactly(fraction(3n)), exactly(fraction(1n))).low?.at); // => '2'
 * ```
 */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, scaleInterval(b, minusOne));
}

/**
 * Divides two intervals of figures that do not depend on one another; the divisor counts something and is never negative.
 *
 * @param a - dividend
 * @param b - divisor; where it may be zero, the answer holds for every divisor that is not
 * @returns every ratio; `null` when the divisor is zero for certain; {@link anything} when it may be negative
 * @throws `DefinitionError` `quantity/not-an-interval`
 * @example
 * ```ts
 * const half = divideIntervals(exactly(fraction(1n)), exactly(fraction(2n)));
 * String(half?.high?.at); // => '1/2'
 * divideIntervals(exactly(fraction(1n)), exactly(fraction(0n))); // => null
 * ```
 */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  checkedInterval(a);
  checkedInterval(b);
  if (b.high !== null && sign(b.high.at) <= 0 && b.low !== null && sign(b.low.at) === 0) return null;
  if (b.low === null || sign(b.low.at) < 0) return anything;
  // The end furthest from zero comes from the smallest divisor, the end nearest to zero from the largest.
  const end = (e: IntervalEnd | null, away: boolean): IntervalEnd | null => {
    if (e === null || sign(e.at) === 0) return e;
    const by = away ? b.low : b.high;
    if (by === null) return { at: zero, closed: false };
    return sign(by.at) === 0 ? null : both(e, by, divideFractions);
  };
  return {
    low: end(a.low, a.low !== null && sign(a.low.at) < 0),
    high: end(a.high, a.high !== null && sign(a.high.at) > 0),
  };
}

/**
 * Computes growth: now ÷ before − 1.
 *
 * @param now - figure of the later period
 * @param before - figure of the earlier period
 * @returns every growth, 0.05 for five percent; `null` when there was nothing before
 * @example
 * ```ts
 * String(growth(exactly(fraction(105n)), exactly(fraction(100n)))?.low?.at); // => '1/20'
 * ```
 */
export function growth(now: Interval, before: Interval): Interval | null {
  const ratio = divideIntervals(now, before);
  return ratio && subtractIntervals(ratio, exactly(one));
}

/** Three answers to a comparison. */
export type IntervalAnswer = 'yes' | 'no' | 'cannotTell';

/** Operators of {@link compareIntervals}. */
export type IntervalComparison = '<' | '<=' | '=' | '>=' | '>';

// Whether every number of `a` lies below every number of `b`; `touching` lets them be equal.
function surelyBelow(a: Interval, b: Interval, touching: boolean): boolean {
  if (a.high === null || b.low === null) return false;
  const order = compareFractions(a.high.at, b.low.at);
  return order < 0 || (order === 0 && (touching || !a.high.closed || !b.low.closed));
}

/**
 * Compares two intervals; open and closed ends are kept apart.
 *
 * @param a - left side
 * @param operator - the comparison
 * @param b - right side
 * @returns `yes` or `no` when it holds or fails for all numbers inside, otherwise `cannotTell`
 * @example
 * ```ts
 * compareIntervals(exactly(fraction(2n)), '>', exactly(fraction(1n))); // => 'yes'
 * ```
 */
export function compareIntervals(a: Interval, operator: IntervalComparison, b: Interval): IntervalAnswer {
  checkedInterval(a);
  checkedInterval(b);
  switch (operator) {
    case '<':
      return surelyBelow(a, b, false) ? 'yes' : surelyBelow(b, a, true) ? 'no' : 'cannotTell';
    case '<=':
      return surelyBelow(a, b, true) ? 'yes' : surelyBelow(b, a, false) ? 'no' : 'cannotTell';
    case '>':
      return compareIntervals(b, '<', a);
    case '>=':
      return compareIntervals(b, '<=', a);
    case '=':
      if (surelyBelow(a, b, false) || surelyBelow(b, a, false)) return 'no';
      return surelyBelow(a, b, true) && surelyBelow(b, a, true) ? 'yes' : 'cannotTell';
  }
}

/**
 * Returns what two intervals have in common.
 *
 * @param a - first
 * @param b - second
 * @returns the numbers in both, or `null` when there are none
 * @example
 * ```ts
 * intersect(exactly(fraction(1n)), exactly(fraction(2n))); // => null
 * ```
 */
export function intersect(a: Interval, b: Interval): Interval | null {
  checkedInterval(a);
  checkedInterval(b);
  if (surelyBelow(a, b, false) || surelyBelow(b, a, false)) return null;
  return { low: tighter(a.low, b.low, 1), high: tighter(a.high, b.high, -1) };
}

function tighter(a: IntervalEnd | null, b: IntervalEnd | null, direction: 1 | -1): IntervalEnd | null {
  if (a === null || b === null) return a ?? b;
  const order = compareFractions(a.at, b.at) * direction;
  // On one point the open end is the tighter one: the point itself is in only one of the two intervals.
  if (order === 0) return a.closed ? b : a;
  return order > 0 ? a : b;
}

/**
 * Tells whether every number of one interval lies in another.
 *
 * @param inner - the narrower interval
 * @param outer - the wider interval
 * @returns `true` when nothing of `inner` sticks out
 * @throws `DefinitionError` `quantity/not-an-interval`
 * @example
 * ```ts
 * liesIn(exactly(fraction(88n)), roundedInterval(new Dec(88), 0, 'nearest')); // => true
 * ```
 */
export function liesIn(inner: Interval, outer: Interval): boolean {
  checkedInterval(inner);
  checkedInterval(outer);
  const inside = (i: IntervalEnd | null, o: IntervalEnd | null, direction: 1 | -1): boolean => {
    if (o === null) return true;
    if (i === null) return false;
    const order = compareFractions(i.at, o.at) * direction;
    return order > 0 || (order === 0 && (o.closed || !i.closed));
  };
  return inside(inner.low, outer.low, 1) && inside(inner.high, outer.high, -1);
}

/**
 * Narrows an interval to the whole numbers in it, of what is never cut: more than 100 persons are 101 at least.
 *
 * @param interval - the interval
 * @returns the same from its first whole number to its last, both ends included; `null` where it holds none
 * @throws `DefinitionError` `quantity/not-an-interval`
 * @example
 * ```ts
 * const over = intervalOf(quantitySchema('ha').parse('hơn 100'));
 * const whole = wholeNumbersIn(over ?? anything);
 * [String(whole?.low?.at), whole?.low?.closed]; // => ['101', true]
 * wholeNumbersIn(exactly(fraction(1n, 2n))); // => null
 * ```
 */
export function wholeNumbersIn(interval: Interval): Interval | null {
  const { low, high } = checkedInterval(interval);
  const least = low && { at: fraction(low.closed ? ceiling(low.at) : floor(low.at) + 1n), closed: true };
  const most = high && { at: fraction(high.closed ? floor(high.at) : ceiling(high.at) - 1n), closed: true };
  if (least !== null && most !== null && compareFractions(least.at, most.at) > 0) return null;
  return { low: least, high: most };
}

const floor = ({ n, d }: Fraction): bigint => n / d - (n % d < 0n ? 1n : 0n);
const ceiling = ({ n, d }: Fraction): bigint => n / d + (n % d > 0n ? 1n : 0n);
