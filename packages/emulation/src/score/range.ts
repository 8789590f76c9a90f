import {
  compareFractions,
  compareIntervals,
  exactly,
  fraction,
  intersect,
  type Fraction,
  type Interval,
} from '@qcdc/core/exact';
import { within, type Closed, type EntryRange } from '../rubric/cover.ts';

/**
 * Returns the number when an interval holds only one.
 *
 * @param interval - any interval
 * @returns the number, or `null`
 */
export function exactOf({ low, high }: Interval): Fraction | null {
  if (low === null || high === null || !low.closed || !high.closed) return null;
  return low === high || compareFractions(low.at, high.at) === 0 ? low.at : null;
}

const operators = { atLeast: '>=', above: '>', atMost: '<=', below: '<', equals: '=' } as const;

/** How a value may be compared with a limit. */
export type Relation = keyof typeof operators;

/**
 * Compares an interval with a limit.
 *
 * @param interval - where the value lies
 * @param relation - the comparison
 * @param limit - the limit
 * @returns whether it holds for every value, for none, or `null` when for some
 */
export function compareToLimit(interval: Interval, relation: Relation, limit: Fraction): boolean | null {
  const answer = compareIntervals(interval, operators[relation], exactly(limit));
  return answer === 'cannotTell' ? null : answer === 'yes';
}

/**
 * Tells whether an interval and a range of a table have a number in common.
 *
 * @param interval - where the value lies
 * @param range - a band or class
 * @param closed - which end belongs to it
 * @returns `true` when the value may lie in the range
 */
export function touches(interval: Interval, range: EntryRange, closed: Closed): boolean {
  const exact = exactOf(interval);
  if (exact !== null) return within(exact, range, closed);
  const { from, to } = range;
  if (from !== null && to !== null && compareFractions(from, to) === 0)
    return intersect(interval, exactly(from)) !== null;
  const low = from === null ? null : { at: from, closed: closed === 'lower' };
  const high = to === null ? null : { at: to, closed: closed === 'upper' };
  return intersect(interval, { low, high }) !== null;
}

/**
 * Returns the smaller of two numbers.
 *
 * @param a - first
 * @param b - second
 * @returns the smaller
 */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

/**
 * Returns the larger of two numbers.
 *
 * @param a - first
 * @param b - second
 * @returns the larger
 */
export function larger(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}

/**
 * Makes an exact number from a whole one.
 *
 * @param n - the whole number
 * @returns the same number
 */
export function whole(n: number): Fraction {
  return fraction(BigInt(n));
}
