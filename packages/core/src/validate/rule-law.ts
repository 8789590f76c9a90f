import type { Version } from '../basis/version.ts';
import type { LawCatalogue } from '../law/catalogue.ts';
import type { AnyRule, RuleExample } from './rule.ts';

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
export function lawOfRule(rule: Pick<AnyRule, 'law'>, catalogue?: LawCatalogue): readonly Version<unknown>[] {
  return typeof rule.law === 'function' ? rule.law(catalogue) : rule.law;
}

/**
 * Returns the worked examples of a rule.
 *
 * @param rule - the rule
 * @param catalogue - the catalogue of law to make them for; the built-in one when left out
 * @returns the examples
 * @example
 * ```ts
 * examplesOfRule(agencyBoardSize).some(({ verdict }) => verdict === 'failed'); // => true
 * ```
 */
export function examplesOfRule(
  rule: Pick<AnyRule, 'examples'>,
  catalogue?: LawCatalogue,
): readonly RuleExample<unknown>[] {
  return typeof rule.examples === 'function' ? rule.examples(catalogue) : rule.examples;
}
