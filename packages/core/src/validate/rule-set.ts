import { DefinitionError } from '../outcome/errors.ts';
import { changesInsidePeriod } from './change-of-law.ts';
import type { AnyRule, RuleScope } from './rule.ts';

/**
 * Joins presets into one rule set. The same rule may stand in several presets; two rules with one id may not.
 *
 * @param rules - rules of all presets
 * @returns every rule once, in the order given
 * @throws `DefinitionError` `rule/id-collision`, `rule/reserved-id`
 */
export function ruleSet(rules: readonly AnyRule[]): readonly AnyRule[] {
  const byId = new Map<string, AnyRule>();
  for (const rule of rules) {
    const { id } = rule;
    const other = byId.get(id);
    if (other === rule) continue;
    if (other !== undefined)
      throw new DefinitionError(
        'rule/id-collision',
        `two plug-ins use this id ("${other.title.en}" and "${rule.title.en}"); give one a namespace of its own`,
        id,
      );
    if (id.startsWith('validate/') || id === changesInsidePeriod)
      throw new DefinitionError('rule/reserved-id', 'the engine itself uses this id; choose another', id);
    byId.set(id, rule);
  }
  return [...byId.values()];
}

/**
 * Tells whether a rule looks at an entity.
 *
 * @param rule - the rule
 * @param entity - id of the entity
 * @returns `true` when it does
 */
export function looksAt(rule: AnyRule, entity: string): boolean {
  return rule.entities.includes(entity) || rule.entities.includes('*');
}

/**
 * Returns the rules of one scope.
 *
 * @param rules - the rule set
 * @param scope - which scope
 * @returns the rules, in order
 */
export function ofScope(rules: readonly AnyRule[], scope: RuleScope): readonly AnyRule[] {
  return rules.filter((rule) => (rule.scope ?? 'record') === scope);
}
