import { Dec } from '../number/decimal.ts';
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
    if (!end.isInteger() && wholeByNature(options.measuredIn)) {
      // 7.609 in a cell may be 7,609 whose comma was taken for a decimal mark.
      const slipped = end.decimalPlaces() === 3 && end.abs().greaterThanOrEqualTo(1) && end.abs().lessThan(1000);
      return { code: 'not-whole', ...(slipped ? { proposal: end.times(1000).toFixed() } : {}) };
    }
  }
  if (value.isNegative() && !value.isZero() && !(options.negative ?? !neverNegative(options.measuredIn)))
    return { code: 'negative' };
  return null;
}
