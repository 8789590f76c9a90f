import { Dec, type Decimal } from '../number/decimal.ts';
import { decimalOf } from '../number/fraction.ts';

/**
 * Returns a decimal times ten to the power of the scale, as a whole number.
 *
 * @param value - a finite decimal with at most `scale` decimals
 * @param scale - decimals kept
 * @returns the whole number
 */
export function scaledOf(value: Decimal, scale: number): bigint {
  return BigInt(value.toFixed(scale).replace('.', ''));
}

/**
 * Returns a scaled whole number as a decimal.
 *
 * @param scaled - the number times ten to the power of the scale
 * @param scale - decimals kept
 * @returns the decimal
 */
export function decimalOfScaled(scaled: number | bigint, scale: number): Decimal {
  return typeof scaled === 'number' && scale === 0 ? new Dec(scaled) : decimalOf(BigInt(scaled), scale);
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
