import type { Bound } from '../../quantity/quantity.ts';
import { wholeByNature } from '../../quantity/unit-of-measure.ts';
import type { Measure } from './measure.ts';

/**
 * Tells whether a figure of a measure has to be a whole number. A mean, and what a share of a territory makes of a figure, need not
 * be whole where what they count is; such an estimate never claims to be exact. Where units are counted that reported anything,
 * what they reported may be a fraction.
 *
 * @param measure - what is counted
 * @param bound - bound of the figure
 * @param status - how final it is
 * @returns `true` for persons, cases and the like that were counted
 */
export function hasToBeWhole({ measuredIn, overUnits, overTime }: Measure, bound: Bound, status: unknown): boolean {
  const isShare = status === 'estimated' && bound !== 'exact';
  const isBeside = overTime === 'mean' || overTime === 'count' || overUnits === 'count';
  return !isShare && !isBeside && wholeByNature(measuredIn);
}
