import { noneOf } from '../outcome/definition-words.ts';
import { DefinitionError } from '../outcome/errors.ts';
import { checkedDecimal, checkedDecimals, checkedWhole } from './check-number.ts';
import { Dec, type Decimal } from './decimal.ts';
import { decimalsOf } from './fraction-text.ts';
import { compareFractions, fraction, multiplyFractions, type Fraction, checkedFraction } from './fraction.ts';
import { isDecimal } from './is-decimal.ts';

/**
 * A number that is held exactly: a decimal, or a fraction where no decimal is that number, such as 10/3. Nothing can be
 * reckoned with it before the reader has said which: `Dec.isDecimal` tells the two apart, {@link fractionOf} goes on
 * exactly, {@link roundNumber} makes a decimal of as many digits as are asked for.
 */
export type ExactNumber = Decimal | Fraction;

// Callers without types may ask for another one.
const modes: readonly string[] = ['nearest', 'truncated'];

/** How a number is cut to fewer decimals: to the nearest (halves away from zero), or by dropping digits. */
export type RoundingMode = 'nearest' | 'truncated';

/**
 * Returns ten to a power, which is one unit of a digit: of the second decimal 1/100, of the thousands 1000.
 *
 * @param exponent - a whole number from −1000 to 1000
 * @returns the power, exactly
 * @throws `DefinitionError` `number/bad-decimals`
 */
export function powerOfTen(exponent: number): Fraction {
  const size = 10n ** BigInt(Math.abs(checkedDecimals(exponent)));
  return exponent < 0 ? fraction(1n, size) : fraction(size);
}

/**
 * Returns a number as an exact fraction.
 *
 * @param value - a finite decimal, or a fraction
 * @returns the same number
 * @throws `DefinitionError` `number/not-finite`, `number/too-many-digits`
 * @example
 * ```ts
 * String(fractionOf(new Dec('0.25'))); // => '1/4'
 * ```
 */
export function fractionOf(value: ExactNumber): Fraction {
  if (!isDecimal(value)) return checkedFraction(value);
  const places = checkedDecimal(value).decimalPlaces();
  if (places === 0) return fraction(BigInt(value.toFixed()));
  return fraction(BigInt(value.toFixed(places).replace('.', '')), 10n ** BigInt(places));
}

/**
 * Returns a fraction as the decimal that is the same number, where there is one.
 *
 * @param value - the fraction
 * @returns a decimal such as 0.25 for 1/4; the fraction itself where no decimal is that number
 * @example
 * ```ts
 * numberText(exactNumber(fraction(1n, 4n))); // => '0.25'
 * numberText(exactNumber(fraction(10n, 3n))); // => '10/3'
 * ```
 */
export function exactNumber(value: Fraction): ExactNumber {
  const decimals = decimalsOf(value);
  return decimals === null ? value : roundNumber(value, decimals);
}

/**
 * Writes a number exactly, for machines and for findings: nothing set off, nothing rounded.
 *
 * @param value - the exact number
 * @returns such as `1949.5`, or `10/3` where no decimal is the number
 * @throws `DefinitionError` `number/not-a-number`, `number/not-finite`, `number/too-many-digits`
 * @example
 * ```ts
 * [numberText(new Dec('1949.5')), numberText(fraction(10n, 3n))]; // => ['1949.5', '10/3']
 * ```
 */
export function numberText(value: ExactNumber): string {
  // All digits whatever their number, and never −0.
  if (isDecimal(value)) return checkedDecimal(value).isZero() ? '0' : value.toFixed();
  checkedFraction(value);
  return value.d === 1n ? value.n.toString() : `${value.n}/${value.d}`;
}

/**
 * Tells whether a number is zero.
 *
 * @param value - the exact number
 * @returns `true` for 0 only
 */
export function isZero(value: ExactNumber): boolean {
  return isDecimal(value) ? value.isZero() : value.n === 0n;
}

/**
 * Tells whether two numbers are the same, whether written as decimals or as fractions.
 *
 * @param a - the one
 * @param b - the other
 * @returns `true` where they are equal exactly
 */
export function isSameNumber(a: ExactNumber, b: ExactNumber): boolean {
  return compareFractions(fractionOf(a), fractionOf(b)) === 0;
}

/**
 * Rounds a number once, for presentation, or where a provision orders it.
 *
 * @param value - the exact number
 * @param decimals - decimals to keep; below zero for tens and more
 * @param mode - `nearest` (halves away from zero) or `truncated`
 * @returns the rounded decimal
 * @throws `DefinitionError` `number/bad-decimals`, `number/bad-rounding`, `number/not-a-number`, `number/not-finite`,
 *   `number/too-many-digits`
 * @example
 * ```ts
 * roundNumber(fraction(861n * 100n, 866n), 1).toString(); // => '99.4'
 * ```
 */
export function roundNumber(value: ExactNumber, decimals: number, mode: RoundingMode = 'nearest'): Decimal {
  if (!modes.includes(mode)) throw new DefinitionError('number/bad-rounding', noneOf(mode, modes));
  const { n, d } = multiplyFractions(fractionOf(value), powerOfTen(decimals));
  const scaled = n < 0n ? -n : n;
  let whole = scaled / d;
  if (mode === 'nearest' && (scaled % d) * 2n >= d) whole += 1n;
  return decimalOf(n < 0n ? -whole : whole, decimals);
}

/**
 * Makes a decimal from a scaled whole number: `decimalOf(12345n, 2)` is 123.45.
 *
 * @param scaled - the number times ten to the power of `scale`
 * @param scale - how many decimals the last digits of `scaled` stand for; a whole number, below zero for tens and more
 * @returns the decimal, exact for any size
 * @throws `DefinitionError` `number/bad-decimals`, `number/not-whole`
 * @example
 * ```ts
 * decimalOf(12345n, 2).toString(); // => '123.45'
 * ```
 */
export function decimalOf(scaled: bigint, scale: number): Decimal {
  return new Dec(`${checkedWhole(scaled)}e${-checkedDecimals(scale)}`);
}
