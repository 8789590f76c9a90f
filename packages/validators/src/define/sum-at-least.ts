import type { Count } from '@qcdc/core';
import { addIntervals, compareIntervals, exactly, fraction, zero, type Interval } from '@qcdc/core/exact';
import { intervalOfStated, type TriState } from '@qcdc/core/rules';
import { asFigure } from './field-names.ts';

/**
 * Asks whether some counts together reach another one. A count that does not apply adds nothing; one that is missing may add
 * anything.
 *
 * @param parts - the counts
 * @param least - what they should reach
 * @returns the answer
 * @example
 * ```ts
 * [sumAtLeast([3, 4], 7), sumAtLeast([3, 3], 7), sumAtLeast([3, null], 7)]; // => ['yes', 'no', 'cannotTell']
 * ```
 */
export function sumAtLeast(parts: readonly Count[], least: Count): TriState {
  const sum = parts.map(intervalOfCount).reduce(addIntervals, exactly(fraction(0n)));
  return compareIntervals(sum, '>=', intervalOfCount(least));
}

function intervalOfCount(count: Count): Interval {
  return intervalOfStated(asFigure(count), { nonNegative: true }) ?? exactly(zero);
}
