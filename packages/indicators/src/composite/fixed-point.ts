import type { Fraction } from '@qcdc/core/exact';

/** Decimals of whole numbers that stand for fractions. */
export const decimals = 45n;
const unit = 10n ** decimals;

/**
 * Returns a fraction as a whole number of 10^−45.
 *
 * @param value - the fraction
 * @returns the number, cut off
 */
export function digits({ n, d }: Fraction): bigint {
  return (n * unit) / d;
}

/**
 * Returns the square root of a whole number, cut off.
 *
 * @param square - zero or more
 * @returns the largest number whose square is not larger
 */
export function rootOf(square: bigint): bigint {
  if (square < 2n) return square;
  // From above, Newton's steps only ever go down.
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
