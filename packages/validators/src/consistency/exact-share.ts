import { divideFractions, fraction, fractionOf, multiplyFractions, roundFraction, type Quantity } from '@qcdc/core';

/**
 * Prints what a percentage should have been, one decimal finer than it was stated.
 *
 * @param part - numerator
 * @param whole - denominator
 * @param stated - the percentage as stated
 * @returns such as `98.80 %`; `—` where a part is not an exact number
 */
export function exactShare(part: Quantity, whole: Quantity, stated: Quantity): string {
  if (part.value === null || whole.value === null || whole.value.isZero()) return '—';
  const share = divideFractions(fractionOf(part.value), fractionOf(whole.value));
  const decimals = Math.max(0, stated.accuracy?.decimals ?? 0) + 1;
  const percent = roundFraction(multiplyFractions(share, fraction(100n)), decimals);
  return `${percent.toFixed(decimals)} %`;
}
