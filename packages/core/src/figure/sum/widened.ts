import type { Bound } from '../../quantity/quantity.ts';

/**
 * Widens the bound of the parts that were reported by those that were not.
 *
 * @param bound - bound of the sum of the reported parts
 * @param nonNegative - whether a missing part can only add
 * @returns the bound of the whole
 */
export function widened(bound: Bound, nonNegative: boolean): Bound {
  if (!nonNegative) return 'about';
  return bound === 'exact' || bound === 'atLeast' || bound === 'between'
    ? 'atLeast'
    : bound === 'above'
      ? 'above'
      : 'about';
}
