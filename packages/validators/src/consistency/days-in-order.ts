import {
  arithmetic,
  failed,
  held,
  notConcerned,
  undatedRule,
  type AnyRule,
  type Entity,
  type IsoDate,
} from '@qcdc/core';
import { comparison } from '../define/comparison.ts';
import { defineRecordRule } from '../define/record-rule.ts';
import { kebab, labelOf } from '../define/field-names.ts';
import { say } from '../define/say.ts';

const basis = /* @__PURE__ */ undatedRule(
  /* @__PURE__ */ arithmetic({
    vi: 'Việc trước không diễn ra sau việc sau',
    en: 'What comes first does not happen later',
  }),
);

/**
 * Makes the rule "the first day never comes after the second", such as notice and meeting.
 *
 * @param entity - the entity
 * @param first - field of the earlier day, or `date`
 * @param then - field of the later day, or `date`
 * @returns the rule, id `<entity>/<first>-not-after-<then>`
 * @example
 * ```ts
 * const rule = daysInOrder(communeDialogue, 'noticeOn', 'date');
 * rule.id; // => 'commune-dialogue/notice-on-not-after-date'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function daysInOrder(entity: Entity, first: string, then: string): AnyRule {
  const [a, b] = [labelOf(entity, first), labelOf(entity, then)];
  const given = (one: IsoDate, two: IsoDate) => ({ [first]: one, [then]: two }) as never;
  return defineRecordRule(entity, {
    id: `${entity.id}/${kebab(first)}-not-after-${kebab(then)}`,
    title: { vi: `“${a.vi}” không sau “${b.vi}”`, en: `"${a.en}" is not later than "${b.en}"` },
    severity: 'warning',
    messages: { later: { vi: `“${a.vi}” lại sau “${b.vi}”`, en: `"${a.en}" lies after "${b.en}"` } },
    hint: { vi: 'Kiểm tra lại ngày, tháng, năm', en: 'Check day, month and year' },
    law: basis,
    alwaysTells: true,
    examples: [
      { name: 'the same day', given: given('2024-03-01', '2024-03-01'), verdict: 'held' },
      { name: 'a day later than it may be', given: given('2024-03-02', '2024-03-01'), verdict: 'failed' },
    ],
    comparisons: () => [comparison({ plus: [first], minus: [then] }, '<=')],
    check: (record) => {
      const days = record as Readonly<Record<string, IsoDate | null | undefined>>;
      const [one, two] = [days[first] ?? null, days[then] ?? null];
      if (one === null || two === null) return notConcerned;
      if (one <= two) return held;
      return failed('later', { field: first, expected: say`≤ ${two}`, actual: say`${one}` });
    },
  });
}
