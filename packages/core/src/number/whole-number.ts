import { DefinitionError } from '../outcome/errors.ts';
import { checkedWhole } from './check-number.ts';

/**
 * Returns the greatest common divisor of two whole numbers.
 *
 * @param a - any whole number
 * @param b - any whole number
 * @returns the largest whole number that divides both, never negative; 0 only of 0 and 0
 * @throws `DefinitionError` `number/not-whole`
 */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  checkedWhole(a);
  checkedWhole(b);
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > largestSafe) [x, y] = [y, x % y];
  if (y === 0n) return x;
  // Remainders of numbers that a double holds are exact, and take no memory.
  let [small, rest] = [Number(y), Number(x % y)];
  while (rest !== 0) [small, rest] = [rest, small % rest];
  return BigInt(small);
}

const largestSafe = /* @__PURE__ */ BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Returns the least common multiple of two whole numbers.
 *
 * @param a - greater than zero
 * @param b - greater than zero
 * @returns the smallest number both divide
 * @throws `DefinitionError` `number/not-positive`, `number/not-whole`
 * @example
 * ```ts
 * leastCommonMultiple(4n, 6n); // => 12n
 * ```
 */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (checkedWhole(a) <= 0n || checkedWhole(b) <= 0n)
    throw new DefinitionError('number/not-positive', {
      vi: `${a} và ${b} không có bội chung nhỏ nhất; cả hai phải lớn hơn 0`,
      en: `${a} and ${b} have no least common multiple; both must be above 0`,
    });
  return (a / greatestCommonDivisor(a, b)) * b;
}
