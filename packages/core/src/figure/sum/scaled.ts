import { Dec, type Decimal } from '../../number/decimal.ts';
import { decimalOf, exactNumber, type ExactNumber } from '../../number/exact-number.ts';
import { fraction, type Fraction } from '../../number/fraction.ts';

function decimalOfScaled(scaled: number | bigint, scale: number): Decimal {
  return typeof scaled === 'number' && scale === 0 ? new Dec(scaled) : decimalOf(BigInt(scaled), scale);
}

/**
 * Returns what a scaled whole number stands for.
 *
 * @param scaled - the number times ten to the power of the scale, times the divisor
 * @param scale - decimals kept
 * @param divisor - what it is divided by besides; 1 for all but averages
 * @returns the number, exactly
 */
export function numberOf(scaled: number | bigint, scale: number, divisor: number | bigint): ExactNumber {
  if (Number(divisor) === 1) return decimalOfScaled(scaled, scale);
  return exactNumber(fraction(BigInt(scaled), 10n ** BigInt(scale) * BigInt(divisor)));
}

/**
 * Returns a fraction as whole units, such as halves of the last digit kept, rounded away from what is certain.
 *
 * @param exact - zero or more
 * @param unitsInOne - how many units are in one
 * @returns the number of units, the next larger one where it does not come out even
 */
export function unitsUp({ n, d }: Pick<Fraction, 'n' | 'd'>, unitsInOne: bigint): bigint {
  return (n * unitsInOne + d - 1n) / d;
}

/**
 * Returns a fraction as a decimal of at most twelve decimals, rounded up: a margin may be too wide, never too narrow.
 *
 * @param exact - zero or more
 * @returns the decimal
 */
export function decimalUp(exact: Pick<Fraction, 'n' | 'd'>): Decimal {
  return decimalOf(unitsUp(exact, 10n ** 12n), 12);
}

/**
 * Tells whether a double holds a whole number exactly.
 *
 * @param scaled - any whole number
 * @returns `false` from 2^53 on
 */
export function fitsDouble(scaled: bigint): boolean {
  return -9007199254740992n < scaled && scaled < 9007199254740992n;
}
