import { DefinitionError } from '../outcome/errors.ts';
import { changesInsidePeriod } from './change-of-law.ts';
import type { AnyValidator, ValidatorScope } from './validator.ts';

/**
 * Joins presets into one rule set. The same rule may stand in several presets; two rules with one id may not.
 *
 * @param validators - rules of all presets
 * @returns every rule once, in the order given
 * @throws `DefinitionError` `validator/id-collision`, `validator/reserved-id`
 */
export function ruleSet(validators: readonly AnyValidator[]): readonly AnyValidator[] {
  const byId = new Map<string, AnyValidator>();
  for (const validator of validators) {
    const { id } = validator;
    const other = byId.get(id);
    if (other === validator) continue;
    if (other !== undefined)
      throw new DefinitionError(
        'validator/id-collision',
        `two plug-ins use this id ("${other.title.en}" and "${validator.title.en}"); give one a namespace of its own`,
        id,
      );
    if (id.startsWith('validate/') || id === changesInsidePeriod)
      throw new DefinitionError('validator/reserved-id', 'the engine itself uses this id; choose another', id);
    byId.set(id, validator);
  }
  return [...byId.values()];
}

/**
 * Tells whether a rule looks at an entity.
 *
 * @param validator - the rule
 * @param entity - id of the entity
 * @returns `true` when it does
 */
export function looksAt(validator: AnyValidator, entity: string): boolean {
  return validator.entities.includes(entity) || validator.entities.includes('*');
}

/**
 * Returns the rules of one scope.
 *
 * @param rules - the rule set
 * @param scope - which scope
 * @returns the rules, in order
 */
export function ofScope(rules: readonly AnyValidator[], scope: ValidatorScope): readonly AnyValidator[] {
  return rules.filter((rule) => (rule.scope ?? 'record') === scope);
}
