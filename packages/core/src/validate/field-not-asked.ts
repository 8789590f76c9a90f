import type { Judged } from './finding-of.ts';

/**
 * Tells whether a rule cannot be decided because a record it looked at was not asked for a field: then the rule does not
 * concern the record, and nobody is told to complete what no form asks.
 *
 * @param fields - fields that leave the question open
 * @param judged - what the rule looked at
 * @returns `true` when one of the fields was not asked
 */
export function isOpenForWantOfAsking(
  fields: readonly string[],
  { sourced, lookedAt = [] }: Pick<Judged, 'sourced' | 'lookedAt'>,
): boolean {
  const records = sourced === null ? lookedAt : [sourced, ...lookedAt];
  return records.some(({ notAsked }) => notAsked?.some((name) => fields.includes(name)) === true);
}
