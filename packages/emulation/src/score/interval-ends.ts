import { compareFractions, type Interval } from '@qcdc/core/exact';

type End = NonNullable<Interval['low']>;

// Of two ends at one number the closed one reaches further.
function further(a: End | null, b: End | null, sign: 1 | -1, open: 'wins' | 'loses'): End | null {
  if (a === null || b === null) return open === 'wins' ? null : (a ?? b);
  const order = sign * compareFractions(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return { at: a.at, closed: open === 'wins' ? a.closed || b.closed : a.closed && b.closed };
}

/**
 * Where the highest of some values lies.
 *
 * @param values - where each lies; at least one
 */
export function highest(values: readonly Interval[]): Interval {
  return values.reduce((a, b) => ({
    low: further(a.low, b.low, 1, 'loses'),
    high: further(a.high, b.high, 1, 'wins'),
  }));
}

/**
 * Where the lowest of some values lies.
 *
 * @param values - where each lies; at least one
 */
export function lowest(values: readonly Interval[]): Interval {
  return values.reduce((a, b) => ({
    low: further(a.low, b.low, -1, 'wins'),
    high: further(a.high, b.high, -1, 'loses'),
  }));
}
