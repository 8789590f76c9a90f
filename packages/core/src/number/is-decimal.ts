import type { Decimal } from './decimal.ts';
import type { Fraction } from './fraction.ts';

/**
 * Tells a decimal from a fraction.
 *
 * @remarks It looks at the number alone, so that adding up and comparing bring no library of decimals along. What comes from
 * outside may be neither: ask `Dec.isDecimal` there.
 *
 * @param value - the exact number
 * @returns `true` for a decimal
 */
export function isDecimal(value: Decimal | Fraction): value is Decimal {
  return typeof value.d !== 'bigint';
}
