import type { FieldIs, LinearComparison } from '@qcdc/core';
import { fraction, negateFraction, one, addFractions, zero } from '@qcdc/core/exact';

/**
 * Makes the comparison of two sums of fields, as rules of arithmetic ask it.
 *
 * @param sums - fields that are added, and fields that are taken away
 * @param operator - how the sum lies to zero
 * @param when - a choice with which it is asked
 * @returns the comparison
 */
export function comparison(
  { plus, minus }: { readonly plus: readonly string[]; readonly minus: readonly string[] },
  operator: LinearComparison['operator'],
  when?: FieldIs,
): LinearComparison {
  const terms: Record<string, typeof one> = {};
  const add = (name: string, by: typeof one) => {
    terms[name] = addFractions(terms[name] ?? zero, by);
  };
  for (const name of plus) add(name, one);
  for (const name of minus) add(name, negateFraction(one));
  return { terms, operator, to: fraction(0n), ...(when === undefined ? {} : { when: [when] }) };
}
