import type { LawProvisions } from '../law/catalogue.ts';
import { examplesByLaw } from './examples-by-law.ts';
import type { AnyRule } from './rule.ts';
import type { RuleExample } from './rule-example.ts';

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
export function examplesOfRule(rule: AnyRule, catalogue?: LawProvisions): readonly RuleExample<unknown>[] {
  const { examples } = rule;
  if (typeof examples === 'function') return examples(catalogue);
  return 'sample' in examples ? examplesByLaw(rule, examples, catalogue) : examples;
}
