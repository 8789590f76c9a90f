/**
 * Tells whether something has only fields the fast way knows. It fails closed: one more field, and the exact evaluator is
 * asked instead.
 *
 * @param noun - an expression, an indicator, settings
 * @param known - the fields known, written as `satisfies Record<keyof …, true>` so that the compiler misses none
 * @returns `true` when no other field is set
 */
export function hasOnly(noun: object, known: Readonly<Record<string, true>>): boolean {
  return Object.entries(noun).every(([field, value]) => value === undefined || Object.hasOwn(known, field));
}
