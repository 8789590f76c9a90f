import {
  compareFractions,
  divideFractions,
  multiplyFractions,
  one,
  zero,
  type Fraction,
  type Interval,
  type IntervalEnd,
} from '@qcdc/core/exact';

/**
 * Returns the number when an interval holds only one.
 *
 * @param interval - any interval
 * @returns the number, or `null`
 */
export function exactValue({ low, high }: Interval): Fraction | null {
  return low?.closed && high?.closed && compareFractions(low.at, high.at) === 0 ? low.at : null;
}

/** An end that may lie at infinity: `beyond` is its sign, 0 for a finite end. */
interface Extended {
  readonly beyond: -1 | 0 | 1;
  readonly at: Fraction;
  readonly closed: boolean;
}

function extended(end: IntervalEnd | null, side: -1 | 1): Extended {
  return end ? { beyond: 0, ...end } : { beyond: side, at: zero, closed: false };
}

function signOf(e: Extended): -1 | 0 | 1 {
  return e.beyond !== 0 ? e.beyond : e.at.n > 0n ? 1 : e.at.n < 0n ? -1 : 0;
}

function product(a: Extended, b: Extended): Extended {
  const sign = (signOf(a) * signOf(b)) as -1 | 0 | 1;
  // Zero times anything is zero, and it is reached as soon as the zero itself is.
  if (sign === 0) {
    const reached = (signOf(a) === 0 && a.closed) || (signOf(b) === 0 && b.closed);
    return { beyond: 0, at: zero, closed: reached };
  }
  if (a.beyond !== 0 || b.beyond !== 0) return { beyond: sign, at: zero, closed: false };
  return { beyond: 0, at: multiplyFractions(a.at, b.at), closed: a.closed && b.closed };
}

function order(a: Extended, b: Extended): number {
  return a.beyond !== b.beyond || a.beyond !== 0 ? a.beyond - b.beyond : compareFractions(a.at, b.at);
}

function outermost(ends: readonly Extended[], side: -1 | 1): IntervalEnd | null {
  const [first, ...rest] = ends;
  if (first === undefined) return null;
  let best = first;
  for (const end of rest) {
    const by = order(end, best) * side;
    if (by > 0 || (by === 0 && !best.closed && end.closed)) best = end;
  }
  return best.beyond === 0 ? { at: best.at, closed: best.closed } : null;
}

/**
 * Multiplies two ranges.
 *
 * @param a - first
 * @param b - second
 * @returns where the product lies
 */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const [x, y] = [
    [extended(a.low, -1), extended(a.high, 1)],
    [extended(b.low, -1), extended(b.high, 1)],
  ];
  const products = x.flatMap((p) => y.map((q) => product(p, q)));
  return { low: outermost(products, -1), high: outermost(products, 1) };
}

/** What a divisor allows. */
export type DivisorState = 'fine' | 'zero' | 'mayBeZero';

/**
 * Tells whether one may divide by a range.
 *
 * @param divisor - the divisor
 * @returns `zero` for exactly zero, `mayBeZero` when zero lies inside
 */
export function divisorState(divisor: Interval): DivisorState {
  if (exactValue(divisor)?.n === 0n) return 'zero';
  const { low, high } = divisor;
  const above = low !== null && (low.at.n > 0n || (low.at.n === 0n && !low.closed));
  const below = high !== null && (high.at.n < 0n || (high.at.n === 0n && !high.closed));
  return above || below ? 'fine' : 'mayBeZero';
}

function reciprocal(end: IntervalEnd | null): IntervalEnd | null {
  if (end === null) return { at: zero, closed: false };
  return end.at.n === 0n ? null : { at: divideFractions(one, end.at), closed: end.closed };
}

/**
 * Divides two ranges. Ask {@link divisorState} first.
 *
 * @param a - dividend
 * @param b - divisor without zero inside
 * @returns where the quotient lies
 */
export function divideAnyIntervals(a: Interval, b: Interval): Interval {
  return multiplyIntervals(a, { low: reciprocal(b.high), high: reciprocal(b.low) });
}

/**
 * The smaller or the larger of two ranges.
 *
 * @param a - first
 * @param b - second
 * @param side - `-1` for the smaller, `1` for the larger
 * @returns where it lies
 */
export function pickInterval(a: Interval, b: Interval, side: -1 | 1): Interval {
  const lows = [extended(a.low, -1), extended(b.low, -1)];
  const highs = [extended(a.high, 1), extended(b.high, 1)];
  const tight = (ends: readonly Extended[], towards: -1 | 1, bothNeeded: boolean): IntervalEnd | null => {
    const [p, q] = ends as [Extended, Extended];
    const by = order(p, q) * towards;
    const best = by > 0 ? p : by < 0 ? q : { ...p, closed: bothNeeded ? p.closed && q.closed : p.closed || q.closed };
    return best.beyond === 0 ? { at: best.at, closed: best.closed } : null;
  };
  // The larger of two is above both lower ends, so an equal open end keeps it open; below, the closed end reaches.
  return { low: tight(lows, side, side === 1), high: tight(highs, side, side === -1) };
}
