import type { Entity, FieldIs, Text } from '@qcdc/core';
import { bindAmounts } from './bind-amounts.ts';
import { bindDays } from './bind-days.ts';
import { fieldOf, kindOf, sameWords, type Binding } from './binding.ts';
import type { BoundComparison, BoundCondition, BoundRule } from './bound-rule.ts';
import { parseRuleText } from './parse-rule-text.ts';
import type { TextComparison, TextPart } from './rule-text.ts';
import { textError } from './text-error.ts';

/**
 * Reads the text of a rule and finds its names among the fields of an area. A field goes by its name, or by its label in
 * quotation marks.
 *
 * @param entity - the area
 * @param text - the text
 * @param path - where it stands, for the error
 * @returns the rule
 * @throws `DefinitionError` `rules/unknown-field`, `rules/unknown-choice`, `rules/not-a-number`, `rules/not-linear`,
 * `rules/says-nothing`, and the codes of `parseRuleText`
 */
export function bindRule(entity: Entity, text: string, path = ''): BoundRule {
  const { when, asks } = parseRuleText(text, path);
  const binding: Binding = { entity, text, path };
  return { when: when.map((one) => bindCondition(one, binding)), asks: bindComparison(asks, binding) };
}

function bindComparison(comparison: TextComparison, binding: Binding): BoundComparison {
  const names = [...namesIn(comparison.left), ...namesIn(comparison.right)];
  const days = names.some((one) => {
    const kind = kindOf(fieldOf(one, binding), binding);
    if (kind === 'choice' || kind === 'flag')
      throw textError('not-a-number', choiceBehindIf, binding.text, one.at, binding.path);
    return kind === 'day';
  });
  return days ? bindDays(comparison, binding) : bindAmounts(comparison, binding);
}

function bindCondition(condition: TextComparison, binding: Binding): BoundCondition {
  const { left, right, operator, at } = condition;
  const field = left.kind === 'name' ? fieldOf(left, binding) : null;
  const kind = field === null ? null : kindOf(field, binding);
  if (field === null || (kind !== 'choice' && kind !== 'flag')) return bindComparison(condition, binding);
  if ((operator !== '=' && operator !== '!=') || right.kind !== 'name')
    throw textError('unknown-choice', choiceOnly, binding.text, at, binding.path);
  const is = valueOf(field, right.name, binding);
  if (is === null)
    throw textError('unknown-choice', notAChoice(field, right.name, binding), binding.text, right.at, binding.path);
  const choice: FieldIs = { field, is, ...(operator === '!=' ? { not: true as const } : {}) };
  return { of: 'choice', choice };
}

function namesIn(part: TextPart): readonly (TextPart & { readonly kind: 'name' })[] {
  if (part.kind === 'name') return [part];
  return part.kind === 'joined' ? [...namesIn(part.left), ...namesIn(part.right)] : [];
}

const answers: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ['yes', true],
  ['có', true],
  ['true', true],
  ['no', false],
  ['không', false],
  ['false', false],
]);

function valueOf(field: string, written: string, { entity }: Binding): string | boolean | null {
  const info = entity.fields[field]?.info;
  if (info?.kind === 'flag') return answers.get(written.toLowerCase()) ?? null;
  const choices = Object.entries(info?.choices ?? {});
  return choices.find(([id, { vi, en }]) => id === written || [vi, en].some(sameWords(written)))?.[0] ?? null;
}

function notAChoice(field: string, written: string, { entity }: Binding): Text {
  const { choices = { yes: null, no: null } } = entity.fields[field]?.info ?? {};
  const all = Object.keys(choices).join(', ');
  return {
    vi: `"${field}" không có lựa chọn "${written}"; dùng một trong: ${all}`,
    en: `"${written}" is no choice of "${field}"; use one of ${all}`,
  };
}

const choiceBehindIf: Text = {
  vi: 'trường lựa chọn chỉ đứng sau "nếu": nếu form = "meeting" thì …',
  en: 'a field of choices stands behind "if" only: if form = "meeting" then …',
};
const choiceOnly: Text = {
  vi: 'trường lựa chọn chỉ so sánh bằng = hoặc ≠ với một lựa chọn',
  en: 'a field of choices is only compared by = or ≠ with one of its choices',
};
