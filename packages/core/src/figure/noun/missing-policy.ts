/** What totals do where parts are missing, over units and over time alike. */
export const missingPolicies = [
  'covered',
  'nonNull',
  'nonZero',
  'partialNull',
  'partialZero',
  'alwaysNull',
  'alwaysZero',
] as const;

/**
 * What happens to a total when some of its parts are missing, over units and over time alike.
 *
 * @remarks `covered`, when nothing is said: the total covers what was reported, and says so. The others are the six modes of
 * the language of official statistics (VTL, hierarchical roll-up) and give its numbers. A part is missing when there is no
 * figure at all; a figure without a number makes a total without a number in all six.
 *
 * - `nonNull` — a total only where no part is missing; `partialNull` — then a total without a number;
 *   `alwaysNull` — the same, even where no part is there;
 * - `partialZero` — a missing part counts as zero where another is there; `alwaysZero` — even where none is;
 *   `nonZero` — the same, and a total of zero is left out.
 */
export type MissingPolicy = (typeof missingPolicies)[number];

/**
 * Tells whether totals of a measure put zero for parts that are missing.
 *
 * @param measure - the measure
 * @returns `true` for the policies that say so
 */
export function zeroForMissing({ missing }: { readonly missing?: MissingPolicy }): boolean {
  return missing === 'alwaysZero' || missing === 'partialZero' || missing === 'nonZero';
}
