import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Version } from '../basis/version.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** Since when arithmetic holds: a `from` for rules that no law dates. */
export const always: IsoDate = '0001-01-01';

/**
 * Versions of a rule that rests on arithmetic or practice and needs no threshold.
 *
 * @param basis - what the rule rests on
 * @returns one version, in force always
 * @example
 * ```ts
 * undatedRule(practice({ vi: 'ví dụ', en: 'an example' })).length; // => 1
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function undatedRule(basis: LegalBasis): readonly Version<null>[] {
  return [{ from: always, basis, value: null }];
}
