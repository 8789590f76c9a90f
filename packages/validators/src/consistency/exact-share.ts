import type { Language, Quantity } from '@qcdc/core';
import { divideFractions, fractionOf, hundred, multiplyFractions, printDecimal, roundNumber } from '@qcdc/core/exact';

/**
 * Prints what a percentage should have been, one decimal finer than it was stated, and the figures it comes from.
 *
 * @param part - numerator
 * @param whole - denominator
 * @param stated - the percentage as stated
 * @param language - `vi` or `en`
 * @returns such as `98,80% (7.518 : 7.609)`; `—` where a part is not an exact number
 */
export function exactShare(part: Quantity, whole: Quantity, stated: Quantity, language: Language): string {
  if (part.value === null || whole.value === null || whole.value.isZero()) return '—';
  const share = divideFractions(fractionOf(part.value), fractionOf(whole.value));
  const decimals = Math.max(0, stated.accuracy?.decimals ?? 0) + 1;
  const percent = roundNumber(multiplyFractions(share, hundred), decimals);
  const [a, b] = [part.value, whole.value].map((value) => printDecimal(value, language, value.decimalPlaces()));
  return `${printDecimal(percent, language, decimals)}% (${a ?? ''} ${language === 'vi' ? ':' : '÷'} ${b ?? ''})`;
}
