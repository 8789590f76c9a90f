import { DefinitionError } from '../outcome/errors.ts';
import { Problems } from '../outcome/problems.ts';
import { changesInsidePeriod } from './change-of-law.ts';
import type { AnyRule, RuleScope } from './rule.ts';

const notAList = {
  vi: 'cần một danh sách quy tắc, như bộ `recommended` hoặc `[rule]`',
  en: 'a list of rules belongs here, such as the preset `recommended` or `[rule]`',
};
const notARule = {
  vi: 'không phải là quy tắc; ghép các bộ quy tắc bằng [...recommended, ...own]',
  en: 'is not a rule; presets join by spreading them: [...recommended, ...own]',
};

const reservedId = {
  vi: 'mã này dành cho bộ kiểm tra; chọn mã khác',
  en: 'the engine itself uses this id; choose another',
};
const idCollision = (one: AnyRule, other: AnyRule) => ({
  vi: `hai quy tắc cùng mang mã này ("${one.title.vi}" và "${other.title.vi}"); đặt mã riêng cho một quy tắc`,
  en: `two plug-ins use this id ("${one.title.en}" and "${other.title.en}"); give one a namespace of its own`,
});

function isRule(rule: unknown): boolean {
  return typeof rule === 'object' && rule !== null && 'id' in rule && 'check' in rule && 'entities' in rule;
}

/**
 * Joins presets into one rule set. The same rule may stand in several presets; two rules with one id may not.
 *
 * @param rules - rules of all presets
 * @returns every rule once, in the order given
 * @throws `DefinitionError` with everything that is wrong: `rule/not-a-list`, `rule/not-a-rule`, `rule/id-collision`, `rule/reserved-id`
 */
export function ruleSet(rules: readonly AnyRule[]): readonly AnyRule[] {
  const list: unknown = rules;
  if (!Array.isArray(list)) throw new DefinitionError('rule/not-a-list', notAList, 'rules');
  const byId = new Map<string, AnyRule>();
  const problems = new Problems();
  for (const [i, rule] of rules.entries()) {
    if (!isRule(rule)) {
      problems.add('rule/not-a-rule', notARule, `rules[${i}]`);
      continue;
    }
    const { id } = rule;
    const other = byId.get(id);
    if (other === rule) continue;
    if (other !== undefined) problems.add('rule/id-collision', idCollision(other, rule), id);
    if (id.startsWith('validate/') || id === changesInsidePeriod) problems.add('rule/reserved-id', reservedId, id);
    byId.set(id, rule);
  }
  problems.throwIfAny();
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
