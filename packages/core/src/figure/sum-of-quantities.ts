import { Dec } from '../number/decimal.ts';
import type { Bound, Quantity } from '../quantity/quantity.ts';
import { widened } from './columns.ts';
import { decimalOfScaled, scaledOf } from './scaled.ts';
import { boundedSum, marks, marksOf } from './sum-marks.ts';

/**
 * Adds up a few quantities exactly, with their bounds. A missing part widens the answer; it is never zero.
 *
 * @param parts - the parts; `null` is missing
 * @param nonNegative - whether a part can never be below zero
 * @returns the sum; missing when no part has a number
 */
export function sumOfQuantities(parts: readonly (Quantity | null)[], nonNegative: boolean): Quantity {
  const known = parts.filter((part) => part?.value?.isFinite() === true) as Quantity[];
  const scale = Math.max(0, ...known.flatMap((q) => [q.value?.decimalPlaces() ?? 0, q.upper?.decimalPlaces() ?? 0]));
  let mark = 0;
  let [stated, noLow, width] = [0n, 0n, 0n];
  for (const { value, upper, bound } of known) {
    const scaled = scaledOf(value ?? new Dec(0), scale);
    const bits = marksOf(bound);
    mark |= bits;
    stated += scaled;
    if ((bits & marks.noLow) !== 0) noLow += scaled;
    if (bound === 'between' && upper !== null) width += scaledOf(upper, scale) - scaled;
  }
  const expected = parts.filter((part) => part?.state !== 'notApplicable').length;
  if (known.length === 0 && expected > 0)
    return { state: 'missing', value: null, bound: 'exact', upper: null, accuracy: null };
  const sum = boundedSum(mark, { stated, noLow, width }, nonNegative);
  const bound: Bound = known.length < expected ? widened(sum.bound, nonNegative) : sum.bound;
  return {
    state: sum.value === 0n && bound === 'exact' ? 'zero' : 'reported',
    value: decimalOfScaled(sum.value, scale),
    bound,
    upper: bound === 'between' && sum.upper !== null ? decimalOfScaled(sum.upper, scale) : null,
    accuracy: null,
  };
}
