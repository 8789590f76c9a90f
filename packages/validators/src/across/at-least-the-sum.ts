import type { LinkedComparison } from '@qcdc/core';
import { fraction, negateFraction, one } from '@qcdc/core/exact';

/**
 * Makes the comparison "a figure of one record is at least the sum of those of others".
 *
 * @param whole - the record and the field
 * @param parts - the other records
 * @returns the comparison
 */
export function atLeastTheSum(
  { of, field }: { readonly of: unknown; readonly field: string },
  parts: readonly unknown[],
): LinkedComparison {
  const minus = negateFraction(one);
  return {
    terms: [{ of, field, by: one }, ...parts.map((part) => ({ of: part, field, by: minus }))],
    operator: '>=',
    to: fraction(0n),
  };
}
