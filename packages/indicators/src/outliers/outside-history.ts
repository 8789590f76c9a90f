import { checkCall, listOf, unchecked, whole } from '@qcdc/core/checks';
import {
  addFractions,
  compareFractions,
  Dec,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import { positiveText } from '../compute/settings.ts';
import type { Outlier, ValuesByUnit } from './outlier.ts';

/** Settings of {@link outsideHistory}. */
export interface OutsideHistoryOptions {
  /** How far beyond its own smallest and largest value a unit may go, as a share of their distance; `0.5` when left out. */
  readonly tolerance?: string;
  /** Fewest earlier values the rule is applied to; 4 when left out. */
  readonly least?: number;
}

/**
 * Finds units outside what they themselves reported before: below their smallest or above their largest earlier value,
 * with a tolerance.
 *
 * @param now - values of the period
 * @param earlier - values of earlier periods of the same kind
 * @param options - tolerance, how many earlier values at least
 * @returns the units that stand out
 * @example
 * ```ts
 * const values = (...of: number[]) => new Map(of.map((n, i) => [`unit-${i}`, fraction(BigInt(n))]));
 * outsideHistory(values(90), [values(10), values(11), values(12), values(13), values(11)]).map(({ unit }) => unit); // => ['unit-0']
 * ```
 */
export function outsideHistory(
  now: ValuesByUnit,
  earlier: readonly ValuesByUnit[],
  options: OutsideHistoryOptions = {},
): readonly Outlier[] {
  checkCall('outsideHistory', { earlier: [earlier, listOf(unchecked)] }, options, {
    tolerance: positiveText,
    least: whole(0),
  });
  const { tolerance = '0.5', least = 4 } = options;
  const by = fractionOf(new Dec(tolerance));
  const outliers: Outlier[] = [];
  for (const [unit, value] of now) {
    const known = earlier.flatMap((values): readonly Fraction[] => {
      const before = values.get(unit);
      return before === undefined ? [] : [before];
    });
    if (known.length < least) continue;
    const sorted = [...known].sort(compareFractions);
    const [smallest = zero, largest = zero] = [sorted[0], sorted.at(-1)];
    const more = multiplyFractions(subtractFractions(largest, smallest), by);
    const low = subtractFractions(smallest, more);
    const high = addFractions(largest, more);
    if (compareFractions(value, low) < 0 || compareFractions(value, high) > 0)
      outliers.push({
        unit,
        rule: 'outside-history',
        value,
        expected: { low: { at: low, closed: true }, high: { at: high, closed: true } },
      });
  }
  return outliers;
}
