import type { Version } from '../basis/version.ts';
import type { LawProvisions } from '../law/catalogue.ts';
import type { AnyRule } from './rule.ts';

/**
 * Returns the versions of a rule's threshold.
 *
 * @param rule - the rule
 * @param catalogue - the catalogue of law to take them from; the built-in one when left out
 * @returns the versions, oldest first
 * @throws `DefinitionError` when the rule names a duty that is not in the catalogue, or one of another kind of value
 * @example
 * ```ts
 * lawOfRule(agencyBoardSize).map(({ from }) => from); // => ['2017-02-01', '2023-07-01']
 * ```
 */
export function lawOfRule(rule: Pick<AnyRule, 'law'>, catalogue?: LawProvisions): readonly Version<unknown>[] {
  return typeof rule.law === 'function' ? rule.law(catalogue) : rule.law;
}
