import { fraction, multiplyFractions, type Fraction } from '@qcdc/core/exact';
import { amountOf, type Points } from './amount.ts';

const hundredth = fraction(1n, 100n);

/**
 * Returns points as a number: `'50%'` is half of the maximum, anything else is the amount itself.
 *
 * @param points - as written in the rubric
 * @param maximum - what a percentage is a share of
 * @param path - where they stand, for the error
 * @returns the points, exact
 */
export function pointsOf(points: Points, maximum: Fraction, path = ''): Fraction {
  if (typeof points === 'string' && points.endsWith('%'))
    return multiplyFractions(multiplyFractions(amountOf(points.slice(0, -1), path), hundredth), maximum);
  return amountOf(points, path);
}
