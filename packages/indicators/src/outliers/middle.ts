import {
  addFractions,
  compareFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
  type Fraction,
} from '@qcdc/core/exact';

/**
 * Returns the value a share of the way through some values, between two of them where the place falls between.
 *
 * @param values - at least one value, in any order
 * @param share - 1/2 for the median, 1/4 and 3/4 for the quartiles
 * @returns the value, exactly
 */
export function quantile(values: readonly Fraction[], share: Fraction): Fraction {
  const sorted = [...values].sort(compareFractions);
  const place = multiplyFractions(fraction(BigInt(sorted.length - 1)), share);
  const at = Number(place.n / place.d);
  const [low, high] = [sorted[at] as Fraction, sorted[Math.min(at + 1, sorted.length - 1)] as Fraction];
  const rest = addFractions(place, fraction(BigInt(-at)));
  return addFractions(low, multiplyFractions(rest, subtractFractions(high, low)));
}

const half = /* @__PURE__ */ fraction(1n, 2n);

/**
 * Returns the median of some values.
 *
 * @param values - at least one value, in any order
 * @returns the median, exactly
 */
export function median(values: readonly Fraction[]): Fraction {
  return quantile(values, half);
}
