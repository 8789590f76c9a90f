import { addFractions, compareFractions, fraction, multiplyFractions, zero, type Fraction } from '@qcdc/core/exact';

/** A number, and how it lies beside it: `beside` is −1 just below, 1 just above; how strict bounds stay exact. */
export interface ExactValue {
  /** The number. */
  readonly at: Fraction;
  /** Multiple of a step that is smaller than any number. */
  readonly beside: Fraction;
}

/** Zero. */
export const nothing: ExactValue = { at: zero, beside: zero };

/**
 * Adds a multiple of a value.
 *
 * @param a - a value
 * @param by - how often
 * @param b - what is added
 * @returns a + by × b
 */
export function plus(a: ExactValue, by: Fraction, b: ExactValue): ExactValue {
  return {
    at: addFractions(a.at, multiplyFractions(by, b.at)),
    beside: addFractions(a.beside, multiplyFractions(by, b.beside)),
  };
}

/**
 * Compares two values.
 *
 * @param a - a value
 * @param b - another
 * @returns −1, 0 or 1
 */
export function compareValues(a: ExactValue, b: ExactValue): -1 | 0 | 1 {
  const order = compareFractions(a.at, b.at);
  return order === 0 ? compareFractions(a.beside, b.beside) : order;
}

/**
 * Returns the largest whole number not above a value.
 *
 * @param value - the value
 * @returns the whole number
 */
export function floorOf({ at: { n, d }, beside }: ExactValue): bigint {
  if (n % d === 0n) return n / d - (beside.n < 0n ? 1n : 0n);
  return n >= 0n ? n / d : n / d - 1n;
}

/**
 * Tells whether a value is a whole number.
 *
 * @param value - the value
 * @returns `true` when it is
 */
export function isWhole({ at, beside }: ExactValue): boolean {
  return at.d === 1n && beside.n === 0n;
}

/**
 * Makes a value of a whole number.
 *
 * @param n - the number
 * @returns the value
 */
export function wholeValue(n: bigint): ExactValue {
  return { at: fraction(n), beside: zero };
}
