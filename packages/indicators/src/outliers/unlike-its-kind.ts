import { checkCall, whole } from '@qcdc/core/checks';
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  Dec,
  fractionOf,
  multiplyFractions,
  subtractFractions,
} from '@qcdc/core/exact';
import { positiveText } from '../compute/settings.ts';
import { median } from './middle.ts';
import type { Outlier, ValuesByUnit } from './outlier.ts';

/** Settings of {@link unlikeItsKind}. */
export interface UnlikeItsKindOptions {
  /** How many robust standard deviations are usual, as a decimal text; `3.5` when left out. */
  readonly deviations?: string;
  /** Fewest units the rule is applied to; 8 when left out. */
  readonly least?: number;
}

/**
 * Finds units unlike the others of their kind: further from the median than some robust standard deviations, that is
 * 1.4826 times the median absolute deviation. Computed exactly.
 *
 * @param values - values of units of one kind in one period
 * @param options - how many deviations, how many units at least
 * @returns the units that stand out; none when at least half of the values are equal or there are too few
 * @example
 * ```ts
 * const values = (...of: number[]) => new Map(of.map((n, i) => [`unit-${i}`, fraction(BigInt(n))]));
 * unlikeItsKind(values(10, 11, 12, 10, 11, 12, 13, 90)).map(({ unit }) => unit); // => ['unit-7']
 * ```
 */
export function unlikeItsKind(values: ValuesByUnit, options: UnlikeItsKindOptions = {}): readonly Outlier[] {
  checkCall('unlikeItsKind', {}, options, { deviations: positiveText, least: whole(0) });
  const { deviations = '3.5', least = 8 } = options;
  if (values.size < least) return [];
  const all = [...values.values()];
  const middle = median(all);
  const spread = median(all.map((value) => absoluteFraction(subtractFractions(value, middle))));
  if (spread.n === 0n) return [];
  const reach = multiplyFractions(spread, fractionOf(new Dec(deviations).times('1.4826')));
  const expected = {
    low: { at: subtractFractions(middle, reach), closed: true },
    high: { at: addFractions(middle, reach), closed: true },
  };
  return [...values]
    .filter(([, value]) => compareFractions(absoluteFraction(subtractFractions(value, middle)), reach) > 0)
    .map(([unit, value]) => ({ unit, rule: 'unlike-its-kind', value, expected }));
}
