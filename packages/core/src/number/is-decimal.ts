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
  // Callers without types hand over nothing at all; whoever goes on checks what is no fraction.
  return typeof (value as Partial<Fraction> | null | undefined)?.d !== 'bigint';
}
