import { DefinitionError } from '../outcome/errors.ts';
import { checkedWhole, refuseNumber } from './check-number.ts';
import { greatestCommonDivisor } from './whole-number.ts';

/** An exact ratio of whole numbers in lowest terms; the denominator is always positive. {@link fraction} makes one. */
export interface Fraction {
  /** Numerator. */
  readonly n: bigint;
  /** Denominator, greater than zero. */
  readonly d: bigint;
  /** Writes it exactly: `10/3`, and `4` where it is whole. */
  toString(): string;
}

// JSON knows neither ratios nor large numbers: there a fraction is a text such as "10/3", as a decimal is a text.
class LowestTerms implements Fraction {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d: bigint) {
    this.n = n;
    this.d = d;
  }

  toString(): string {
    return this.d === 1n ? String(this.n) : `${this.n}/${this.d}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/**
 * Makes a fraction in lowest terms.
 *
 * @param n - numerator
 * @param d - denominator, not zero; 1 when left out
 * @returns the fraction
 * @throws `DefinitionError` `number/not-whole`, `number/zero-denominator`
 * @example
 * ```ts
 * String(fraction(50n, 100n)); // => '1/2'
 * ```
 */
export function fraction(n: bigint, d = 1n): Fraction {
  checkedWhole(n);
  checkedWhole(d);
  if (d === 1n) return new LowestTerms(n, d);
  if (d === 0n)
    throw new DefinitionError('number/zero-denominator', {
      vi: 'phân số không có mẫu số bằng 0',
      en: 'a fraction has no denominator of zero',
    });
  const common = greatestCommonDivisor(n, d);
  const divisor = d < 0n ? -common : common;
  return new LowestTerms(n / divisor, d / divisor);
}

/** The number 0. */
export const zero = /* @__PURE__ */ fraction(0n);
/** The number 1. */
export const one = /* @__PURE__ */ fraction(1n);
/** The number 100, between a share and its percentage. */
export const hundred = /* @__PURE__ */ fraction(100n);

/**
 * Refuses what is no fraction.
 *
 * @param value - any value
 * @returns the same fraction
 * @throws `DefinitionError` `number/not-a-number`
 */
export function checkedFraction(value: Fraction): Fraction {
  // Callers without types hand over numbers and nothing at all.
  const given = value as Partial<Fraction> | null | undefined;
  return typeof given?.n === 'bigint' && typeof given.d === 'bigint' ? value : refuseNumber(value);
}

/**
 * Adds two fractions exactly.
 *
 * @param a - first
 * @param b - second
 * @returns a + b
 * @throws `DefinitionError` `number/not-a-number`
 * @example
 * ```ts
 * String(addFractions(fraction(1n, 3n), fraction(1n, 6n))); // => '1/2'
 * ```
 */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  checkedFraction(a);
  checkedFraction(b);
  return sumOf(a, b.n, b);
}

// What is already in lowest terms shares no divisor that its denominators do not share, which keeps the numbers short whose
// divisor is looked for: half the digits, and in most sums none.
function sumOf(a: Fraction, n: bigint, b: Fraction): Fraction {
  if (a.d === b.d) return fraction(a.n + n, a.d);
  if (!(a instanceof LowestTerms && b instanceof LowestTerms)) return fraction(a.n * b.d + n * a.d, a.d * b.d);
  const common = greatestCommonDivisor(a.d, b.d);
  if (common === 1n) return new LowestTerms(a.n * b.d + n * a.d, a.d * b.d);
  const rest = a.d / common;
  const sum = a.n * (b.d / common) + n * rest;
  const shared = greatestCommonDivisor(sum, common);
  return shared === 1n ? new LowestTerms(sum, rest * b.d) : new LowestTerms(sum / shared, rest * (b.d / shared));
}

/**
 * Subtracts exactly.
 *
 * @param a - first
 * @param b - taken off
 * @returns a − b
 * @throws `DefinitionError` `number/not-a-number`
 * @example
 * ```ts
 * String(subtractFractions(fraction(1n, 2n), fraction(1n, 3n))); // => '1/6'
 * ```
 */
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  checkedFraction(a);
  checkedFraction(b);
  return sumOf(a, -b.n, b);
}

/**
 * Turns the sign of a fraction.
 *
 * @param a - the fraction
 * @returns −a
 * @throws `DefinitionError` `number/not-a-number`
 * @example
 * ```ts
 * String(negateFraction(fraction(2n, 3n))); // => '-2/3'
 * ```
 */
export function negateFraction(a: Fraction): Fraction {
  checkedFraction(a);
  return new LowestTerms(-a.n, a.d);
}

/**
 * Drops the sign of a fraction.
 *
 * @param a - the fraction
 * @returns its absolute value
 * @throws `DefinitionError` `number/not-a-number`
 * @example
 * ```ts
 * String(absoluteFraction(fraction(-1n, 3n))); // => '1/3'
 * ```
 */
export function absoluteFraction(a: Fraction): Fraction {
  checkedFraction(a);
  return a.n < 0n ? negateFraction(a) : a;
}

/**
 * Multiplies two fractions exactly.
 *
 * @param a - first
 * @param b - second
 * @returns a × b
 * @throws `DefinitionError` `number/not-a-number`
 * @example
 * ```ts
 * String(multiplyFractions(fraction(2n, 3n), fraction(3n, 4n))); // => '1/2'
 * ```
 */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  checkedFraction(a);
  checkedFraction(b);
  return productOf(a, b, b.n, b.d);
}

function productOf(a: Fraction, b: Fraction, n: bigint, d: bigint): Fraction {
  if (!(a instanceof LowestTerms && b instanceof LowestTerms) || d <= 0n) return fraction(a.n * n, a.d * d);
  const [one, other] = [greatestCommonDivisor(a.n, d), greatestCommonDivisor(n, a.d)];
  return new LowestTerms((a.n / one) * (n / other), (a.d / other) * (d / one));
}

/**
 * Divides exactly.
 *
 * @param a - dividend
 * @param b - divisor, not zero
 * @returns a ÷ b
 * @throws `DefinitionError` `number/not-a-number`, `number/zero-denominator`
 * @example
 * ```ts
 * String(divideFractions(fraction(1n, 3n), fraction(2n))); // => '1/6'
 * ```
 */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  checkedFraction(a);
  checkedFraction(b);
  return productOf(a, b, b.d, b.n);
}

/**
 * Compares two fractions on integers.
 *
 * @param a - first
 * @param b - second
 * @returns −1, 0 or 1
 * @throws `DefinitionError` `number/not-a-number`
 * @example
 * ```ts
 * compareFractions(fraction(1n, 3n), fraction(1n, 2n)); // => -1
 * ```
 */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  checkedFraction(a);
  checkedFraction(b);
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}
