import {
  addFractions,
  compareFractions,
  exactly,
  multiplyFractions,
  roundNumber,
  fractionOf,
  type Fraction,
  type Interval,
} from '@qcdc/core/exact';
import type { Rounding } from '../rubric/rounding.ts';
import { larger, smaller } from './range.ts';

/** Points as far as they are known: `low` equals `high` when they are exact. @term điểm */
export interface PointRange {
  /** The fewest points it can be. */
  readonly low: Fraction;
  /** The most points it can be. */
  readonly high: Fraction;
}

/**
 * Turns points into the interval they lie in.
 *
 * @param points - points
 * @returns the closed interval
 */
export function intervalOfPoints({ low, high }: PointRange): Interval {
  return low === high ? exactly(low) : { low: { at: low, closed: true }, high: { at: high, closed: true } };
}

/**
 * Exactly known points.
 *
 * @param points - the points
 */
export function exactPoints(points: Fraction): PointRange {
  return { low: points, high: points };
}

/**
 * Tells whether points are exactly known.
 *
 * @param score - the score
 */
export function isExact({ low, high }: PointRange): boolean {
  return low === high || compareFractions(low, high) === 0;
}

/**
 * Tells whether two ranges of points are one.
 *
 * @param a - first
 * @param b - second
 */
export function samePoints(a: PointRange, b: PointRange): boolean {
  return compareFractions(a.low, b.low) === 0 && compareFractions(a.high, b.high) === 0;
}

/**
 * The sum of two ranges of points.
 *
 * @param a - first
 * @param b - second
 */
export function addPoints(a: PointRange, b: PointRange): PointRange {
  const low = addFractions(a.low, b.low);
  return isExact(a) && isExact(b) ? exactPoints(low) : { low, high: addFractions(a.high, b.high) };
}

/**
 * A range of points times a number.
 *
 * @param a - first
 * @param by - the factor
 */
export function timesPoints(a: PointRange, by: Fraction): PointRange {
  const low = multiplyFractions(a.low, by);
  if (isExact(a)) return exactPoints(low);
  const high = multiplyFractions(a.high, by);
  return by.n < 0n ? { low: high, high: low } : { low, high };
}

/**
 * Cuts a range to lie between two ends; an end of `null` does not cut.
 *
 * @param a - first
 * @param from - lower end, or `null`
 * @param to - upper end, or `null`
 */
export function clampPoints(a: PointRange, from: Fraction | null, to: Fraction | null): PointRange {
  const cut = (f: Fraction): Fraction => {
    const lifted = from === null ? f : larger(f, from);
    return to === null ? lifted : smaller(lifted, to);
  };
  const low = cut(a.low);
  return isExact(a) ? exactPoints(low) : { low, high: cut(a.high) };
}

/**
 * The range that holds both.
 *
 * @param a - first
 * @param b - second
 */
export function hull(a: PointRange | null, b: PointRange): PointRange {
  return a === null ? b : { low: smaller(a.low, b.low), high: larger(a.high, b.high) };
}

/**
 * Rounds as the rule orders; exact where it orders nothing.
 *
 * @param a - first
 * @param rounding - the rounding ordered, if any
 */
export function roundPoints(a: PointRange, rounding: Rounding | undefined): PointRange {
  if (rounding === undefined) return a;
  const cut = (f: Fraction): Fraction => fractionOf(roundNumber(f, rounding.decimals, rounding.mode));
  const low = cut(a.low);
  return isExact(a) ? exactPoints(low) : { low, high: cut(a.high) };
}
