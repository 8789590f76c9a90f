import type { Count, Quantity } from '@qcdc/core';
import { fraction, intervalOf, type Interval } from '@qcdc/core/exact';

/**
 * The number a record states, as an interval: one number where it is stated exactly.
 *
 * @param stated - what the record holds
 * @returns the interval; `null` where nothing is stated
 */
export function recordedNumber(stated: Count | Quantity): Interval | null {
  if (stated === null) return null;
  if (typeof stated === 'number') {
    const end = { at: fraction(BigInt(stated)), closed: true };
    return { low: end, high: end };
  }
  const range = intervalOf(stated);
  return range === null || (range.low === null && range.high === null) ? null : range;
}
