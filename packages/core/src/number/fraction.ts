import { DefinitionError } from '../outcome/errors.ts';
import { Dec, type Decimal } from './decimal.ts';

/** An exact ratio of whole numbers in lowest terms; the denominator is always positive. */
export interface Fraction {
  /** Numerator. */
  readonly n: bigint;
  /** Denominator, greater than zero. */
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * Makes a fraction in lowest terms.
 *
 * @param n - numerator
 * @param d - denominator, not zero
 * @returns the fraction
 * @throws `DefinitionError` `number/zero-denominator`
 */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new DefinitionError('number/zero-denominator', 'a fraction has no denominator of zero');
  const sign = d < 0n ? -1n : 1n;
  const g = gcd(n, d * sign);
  return g <= 1n ? { n: n * sign, d: d * sign } : { n: (n * sign) / g, d: (d * sign) / g };
}

/**
 * Returns a decimal as an exact fraction.
 *
 * @param value - a finite decimal
 * @returns the same number
 */
export function fractionOf(value: Decimal): Fraction {
  const places = value.decimalPlaces();
  const digits = BigInt(value.toFixed(places).replace('.', ''));
  return fraction(digits, 10n ** BigInt(places));
}

/**
 * Adds two fractions exactly.
 *
 * @param a - first
 * @param b - second
 * @returns a + b
 */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

/**
 * Multiplies two fractions exactly.
 *
 * @param a - first
 * @param b - second
 * @returns a × b
 */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/**
 * Divides exactly.
 *
 * @param a - dividend
 * @param b - divisor, not zero
 * @returns a ÷ b
 * @throws `DefinitionError` `number/zero-denominator`
 */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/**
 * Compares two fractions on integers.
 *
 * @param a - first
 * @param b - second
 * @returns −1, 0 or 1
 */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How a number is cut to fewer decimals: to the nearest (halves away from zero), or by dropping digits. */
export type RoundingMode = 'nearest' | 'truncated';

/**
 * Rounds a fraction once, for presentation.
 *
 * @param value - the exact value
 * @param decimals - decimals to keep, 0 or more
 * @param mode - `nearest` (halves away from zero) or `truncated`
 * @returns the rounded decimal
 * @example
 * ```ts
 * roundFraction(fraction(861n * 100n, 866n), 1).toString(); // => '99.4'
 * ```
 */
export function roundFraction(value: Fraction, decimals: number, mode: RoundingMode = 'nearest'): Decimal {
  const scale = 10n ** BigInt(decimals);
  const negative = value.n < 0n;
  const scaled = (negative ? -value.n : value.n) * scale;
  let whole = scaled / value.d;
  if (mode === 'nearest' && (scaled % value.d) * 2n >= value.d) whole += 1n;
  return decimalOf(negative ? -whole : whole, decimals);
}

/**
 * Makes a decimal from a scaled whole number: `decimalOf(12345n, 2)` is 123.45.
 *
 * @param scaled - the number times ten to the power of `scale`
 * @param scale - how many decimals the last digits of `scaled` stand for
 * @returns the decimal, exact for any size
 */
export function decimalOf(scaled: bigint, scale: number): Decimal {
  return new Dec(`${scaled}e${-scale}`);
}
