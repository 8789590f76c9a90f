import { addFractions, fraction, multiplyFractions, negateFraction, one, zero, type Fraction } from '@qcdc/core/exact';

/** A sum of multiples of fields and a number. */
export interface Linear {
  /** Multiples by field. */
  readonly terms: ReadonlyMap<string, Fraction>;
  /** The number. */
  readonly plus: Fraction;
}

/**
 * Makes a sum of a number alone.
 *
 * @param plus - the number
 * @returns the sum
 */
export function constant(plus: Fraction): Linear {
  return { terms: new Map(), plus };
}

/**
 * Makes a sum of one field alone.
 *
 * @param name - the field
 * @param by - how often
 * @returns the sum
 */
export function ofField(name: string, by: Fraction = one): Linear {
  return { terms: new Map([[name, by]]), plus: zero };
}

/**
 * Adds a multiple of a sum to another.
 *
 * @param a - a sum
 * @param b - what is added
 * @param by - how often
 * @returns a + by × b, without fields that cancel out
 */
export function addLinear(a: Linear, b: Linear, by: Fraction = one): Linear {
  const terms = new Map(a.terms);
  for (const [name, times] of b.terms) {
    const sum = addFractions(terms.get(name) ?? zero, multiplyFractions(times, by));
    if (sum.n === 0n) terms.delete(name);
    else terms.set(name, sum);
  }
  return { terms, plus: addFractions(a.plus, multiplyFractions(b.plus, by)) };
}

/**
 * Multiplies a sum.
 *
 * @param a - the sum
 * @param by - how often
 * @returns the product
 */
export function timesLinear(a: Linear, by: Fraction): Linear {
  return addLinear(constant(zero), a, by);
}

/**
 * Takes one sum off another.
 *
 * @param a - a sum
 * @param b - what is taken off
 * @returns the difference
 */
export function minusLinear(a: Linear, b: Linear): Linear {
  return addLinear(a, b, negateFraction(one));
}

/**
 * Tells whether two sums are the same.
 *
 * @param a - a sum
 * @param b - another
 * @returns `true` when they are
 */
export function sameLinear(a: Linear, b: Linear): boolean {
  const { terms, plus } = minusLinear(a, b);
  return terms.size === 0 && plus.n === 0n;
}

/** The sum that is one. */
export const oneOnly: Linear = /* @__PURE__ */ constant(/* @__PURE__ */ fraction(1n));
