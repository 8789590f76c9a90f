import { Dec } from '../number/decimal.ts';
import type { ExactNumber } from '../number/exact-number.ts';
import type { Quantity } from './quantity.ts';
import type { Refusal } from './quantity-findings.ts';
import type { ReadOptions } from './read/read-options.ts';
import { neverNegative, wholeByNature } from './unit-of-measure.ts';

// Whole numbers from here on are no figures of a report; they would not fit the columns either.
const limit = /* @__PURE__ */ new Dec('1e18');

/**
 * Tells why a quantity is no figure of a field, whoever read or made it.
 *
 * @param read - the quantity
 * @param options - unit of measure, and whether numbers below zero are let through
 * @returns the reason, or `null` where there is none
 */
export function refusalOf(read: Quantity, options: Pick<ReadOptions, 'measuredIn' | 'negative'>): Refusal | null {
  const { value, upper } = read;
  if (value === null) return null;
  for (const end of upper === null ? [value] : [value, upper]) {
    if (!end.isFinite() || end.abs().greaterThanOrEqualTo(limit)) return { code: 'too-large' };
    if (end.decimalPlaces() > 20) return { code: 'too-long' };
    if (!end.isInteger() && wholeByNature(options.measuredIn)) return fractionRefusal(end);
  }
  if (value.isNegative() && !value.isZero() && !(options.negative ?? !neverNegative(options.measuredIn)))
    return { code: 'negative' };
  return null;
}

/**
 * Refuses a fraction of what is whole by nature.
 *
 * @param number - the number, which is not whole
 * @returns the reason, with the number that was probably meant
 */
export function fractionRefusal(number: ExactNumber): Refusal {
  // 7.609 in a cell may be 7,609 whose comma was taken for a decimal mark.
  const slipped =
    Dec.isDecimal(number) &&
    number.decimalPlaces() === 3 &&
    number.abs().greaterThanOrEqualTo(1) &&
    number.abs().lessThan(1000);
  return { code: 'not-whole', ...(slipped ? { proposal: number.times(1000).toFixed() } : {}) };
}
