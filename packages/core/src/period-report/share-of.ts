import { printDecimal } from '../number/print-decimal.ts';
import { fractionOf, roundNumber } from '../number/exact-number.ts';
import {
  compareFractions,
  divideFractions,
  fraction,
  hundred,
  multiplyFractions,
  type Fraction,
} from '../number/fraction.ts';
import type { Figure } from '../figure/noun/figure.ts';
import type { Text } from '../outcome/text.ts';
import { isExact } from './is-exact.ts';

const mostDecimals = 6;

/**
 * Works out which share of a whole a part is, and prints it. It is only said where both are exact: of bounds and of totals that
 * lack a unit no single share follows.
 *
 * @param part - figure of the part
 * @param whole - figure of the whole
 * @param decimals - decimals to print
 * @returns such as `99,4%` and `99.4%`; `null` where no share can be said
 */
export function shareOf(part: Figure, whole: Figure, decimals: number): Text | null {
  if (part.value === null || whole.value === null || !isExact(part) || !isExact(whole)) return null;
  if (part.measuredIn !== whole.measuredIn) return null;
  const [a, b] = [fractionOf(part.value), fractionOf(whole.value)];
  if (b.n <= 0n || a.n < 0n || compareFractions(a, b) > 0) return null;
  return printed(multiplyFractions(divideFractions(a, b), hundred), decimals);
}

// Nearly all is never printed as all, nor hardly any as none: then more decimals are.
function printed(percent: Fraction, decimals: number): Text {
  const ends = [fraction(0n), hundred];
  const isEnd = ends.some((end) => compareFractions(percent, end) === 0);
  let places = decimals;
  let rounded = roundNumber(percent, places);
  const looksLikeEnd = () => ends.some((end) => compareFractions(fractionOf(rounded), end) === 0);
  while (!isEnd && looksLikeEnd() && places < mostDecimals) rounded = roundNumber(percent, ++places);
  if (!isEnd && looksLikeEnd())
    return rounded.isZero() ? { vi: 'gần 0%', en: 'nearly 0%' } : { vi: 'gần 100%', en: 'nearly 100%' };
  const isWhole = compareFractions(fractionOf(rounded), percent) === 0;
  const shownPlaces = isWhole ? rounded.decimalPlaces() : places;
  return { vi: `${printDecimal(rounded, 'vi', shownPlaces)}%`, en: `${printDecimal(rounded, 'en', shownPlaces)}%` };
}
