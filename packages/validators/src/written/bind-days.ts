import type { Text } from '@qcdc/core';
import { fieldOf, kindOf, type Binding } from './binding.ts';
import type { DayComparison, DaySide } from './bound-rule.ts';
import type { TextComparison, TextPart } from './rule-text.ts';
import { textError } from './text-error.ts';

/**
 * Binds a comparison of days: a day on each side, with a span behind it, or the difference of two days and a span.
 *
 * @param comparison - the comparison as it was read
 * @param binding - the area and the text
 * @returns the comparison
 * @throws `DefinitionError` `rules/not-a-day`, `rules/says-nothing`
 */
export function bindDays({ left, right, operator, at }: TextComparison, binding: Binding): DayComparison {
  const apart = left.kind === 'joined' && left.sign === '-' && right.kind === 'span' ? left : null;
  const [a, b] =
    apart !== null && apart.right.kind !== 'span'
      ? [side(apart.left, binding), { ...side(apart.right, binding), span: right.kind === 'span' ? right.span : null }]
      : [side(left, binding), side(right, binding)];
  if (a.field === b.field && a.span === null && b.span === null)
    throw textError('says-nothing', sameDay, binding.text, at, binding.path);
  return { of: 'days', operator, left: a, right: b };
}

function side(part: TextPart, binding: Binding): DaySide {
  if (part.kind === 'name') {
    const field = fieldOf(part, binding);
    if (kindOf(field, binding) === 'day') return { field, span: null };
  }
  if (part.kind === 'joined' && (part.sign === '+' || part.sign === '-') && part.right.kind === 'span') {
    const { n, unit } = part.right.span;
    const { field, span } = side(part.left, binding);
    if (span === null) return { field, span: { n: part.sign === '+' ? n : -n, unit } };
  }
  throw textError('not-a-day', notADay, binding.text, part.at, binding.path);
}

const notADay: Text = {
  vi: 'ngày chỉ so sánh với ngày, cộng hoặc trừ một khoảng thời gian: sentOn <= date + 5 days',
  en: 'days are compared with days, with one span added or taken off: sentOn <= date + 5 days',
};
const sameDay: Text = {
  vi: 'hai vế là cùng một ngày; quy tắc không nói gì về bản ghi',
  en: 'both sides are the same day; the rule says nothing of a record',
};
