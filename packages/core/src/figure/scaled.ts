import { Dec, type Decimal } from '../number/decimal.ts';
import type { Margin } from '../quantity/quantity.ts';
import type { WideMargin } from './columns.ts';
import { decimalOf, fraction, roundFraction, type Fraction } from '../number/fraction.ts';

function decimalOfScaled(scaled: number | bigint, scale: number): Decimal {
  return typeof scaled === 'number' && scale === 0 ? new Dec(scaled) : decimalOf(BigInt(scaled), scale);
}

/** A number as a decimal, and as a fraction where no decimal holds it. */
export interface ScaledNumber {
  /** The number; rounded to the nearest where there is a fraction. */
  readonly value: Decimal;
  /** The number itself, where no decimal holds it. */
  readonly fraction: Fraction | null;
  /** Decimals of `value`, where it was rounded. */
  readonly decimals: number;
}

// Of a number that no decimal holds, two more decimals than its parts have are shown.
const moreDecimals = 2;

/**
 * Returns what a scaled whole number stands for.
 *
 * @param scaled - the number times ten to the power of the scale, times the divisor
 * @param scale - decimals kept
 * @param divisor - what it is divided by besides; 1 for all but averages
 * @returns the number
 */
export function numberOf(scaled: number | bigint, scale: number, divisor: number): ScaledNumber {
  const decimals = scale + moreDecimals;
  if (divisor === 1) return { value: decimalOfScaled(scaled, scale), fraction: null, decimals };
  const exact = fraction(BigInt(scaled), 10n ** BigInt(scale) * BigInt(divisor));
  const places = terminatingPlaces(exact.d);
  if (places !== null) return { value: roundFraction(exact, places), fraction: null, decimals };
  return { value: roundFraction(exact, decimals), fraction: exact, decimals };
}

// How many decimals hold every part of a whole that is cut into `d`; none do where `d` has a factor besides 2 and 5.
function terminatingPlaces(d: bigint): number | null {
  let [twos, fives, rest] = [0, 0, d];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/**
 * Returns the least common multiple of two denominators.
 *
 * @param a - greater than zero
 * @param b - greater than zero
 * @returns the smallest number both divide
 */
export function leastCommon(a: bigint, b: bigint): bigint {
  return a * fraction(a, b).d;
}

/**
 * Returns a fraction as whole units, such as halves of the last digit kept, rounded away from what is certain.
 *
 * @param exact - zero or more
 * @param unitsInOne - how many units are in one
 * @returns the number of units, the next larger one where it does not come out even
 */
export function unitsUp({ n, d }: Fraction, unitsInOne: bigint): bigint {
  return (n * unitsInOne + d - 1n) / d;
}

/**
 * Returns a fraction as a decimal of at most twelve decimals, rounded up: a margin may be too wide, never too narrow.
 *
 * @param exact - zero or more
 * @returns the decimal
 */
export function decimalUp(exact: Fraction): Decimal {
  return decimalOf(unitsUp(exact, 10n ** 12n), 12);
}

/**
 * Returns a margin as decimals.
 *
 * @param margin - in halves of the last digit kept
 * @param scale - decimals kept
 * @param divisor - what it is divided by besides
 * @returns the margin, rounded up where no decimal holds it
 */
export function marginOfHalves(margin: WideMargin, scale: number, divisor: number): Margin {
  const finer = divisor === 1 ? 1n : 10n ** 6n;
  const places = scale + 1 + (divisor === 1 ? 0 : 6);
  const of = (halves: bigint): Decimal => decimalOf(unitsUp({ n: halves * 5n, d: BigInt(divisor) }, finer), places);
  return { below: of(margin.below), above: of(margin.above) };
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
