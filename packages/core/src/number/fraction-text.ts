import { fraction, type Fraction } from './fraction.ts';

/**
 * Tells how many decimals a fraction has.
 *
 * @param value - the fraction
 * @returns such as 2 for 1/4; `null` where no decimal is the number, as of 10/3
 */
export function decimalsOf(value: Fraction): number | null {
  let [twos, fives, rest] = [0, 0, value.d];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/**
 * Writes a fraction exactly, as a decimal where one is the number.
 *
 * @param value - the fraction
 * @returns such as `0.25` for 1/4, and `10/3` where no decimal is the number
 */
export function fractionText(value: Fraction): string {
  const decimals = decimalsOf(value);
  if (decimals === null || decimals === 0) return value.toString();
  const scaled = (value.n * 10n ** BigInt(decimals)) / value.d;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * Returns the number that plain digits write.
 *
 * @param text - such as `-1949.5`; anything else is no number
 * @returns the number; `null` where the text is none
 */
export function fractionOfText(text: string): Fraction | null {
  const [, digits, behind = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return digits === undefined ? null : fraction(BigInt(digits + behind), 10n ** BigInt(behind.length));
}
