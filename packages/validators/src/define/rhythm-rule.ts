import { addDays, type AnyRule, type CheckContext, type Entity, type IsoDate, type RecordOf } from '@qcdc/core';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';
import { dayBefore, gapKept, printGap, type LongestGap } from './rhythm.ts';
import { say } from './say.ts';

/** A provision on how often something is due, and the days of two times one after the other. */
export interface RhythmRule<E extends Entity> extends LawRuleHead<E, LongestGap> {
  /** Field of the time before. */
  readonly previous: keyof RecordOf<E> & string;
  /** Field of the first day of a term, where the rhythm is one within each term: what lies before it does not count. */
  readonly termFrom?: keyof RecordOf<E> & string;
}

const twoReadings = {
  vi: 'Định kỳ có thể tính theo kỳ lịch hoặc theo khoảng cách giữa hai lần',
  en: 'The rhythm may be meant by calendar periods or by the time between two',
};
const otherTerm = {
  vi: 'Chưa rõ ngày bắt đầu nhiệm kỳ: định kỳ tính trong từng nhiệm kỳ',
  en: 'Nobody says when the term began: the rhythm is one within each term',
};

/**
 * Makes a rule from a rhythm, such as "every year" or "every six months": from one time to the next no more passes than the
 * law allows. A year is a calendar year; of shorter rhythms what is late by the days and in time by the calendar is left open.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the days
 * @returns the rule
 * @example
 * ```ts
 * const rule = rhythmRule(workplaceDialogue, {
 *   id: 'demo/often-enough',
 *   title: { vi: 'Đối thoại đủ số lần', en: 'Dialogue often enough' },
 *   law: { is: 'frequency', duties: ['BL63-63.2a'], as: () => ({ months: 3 }) },
 *   aspects: { dialogueKind: 'kind' },
 *   previous: 'previousOn',
 * });
 * rule.id; // => 'demo/often-enough'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function rhythmRule<E extends Entity>(entity: E, rule: RhythmRule<E>): AnyRule {
  const { previous, termFrom } = rule;
  const label = labelOf(entity, previous);
  const days = (record: RecordOf<E>) => {
    const values = record as Readonly<Record<string, IsoDate | null | undefined>>;
    const [date, before = null] = [values['date'] as IsoDate, values[previous]];
    const term = termFrom === undefined ? null : (values[termFrom] ?? null);
    return { date, term, before: term !== null && (before === null || before < term) ? term : before };
  };
  const kept = (record: RecordOf<E>, gap: LongestGap, { calendar }: CheckContext) => {
    const { date, before, term } = days(record);
    if (before === null) return 'cannotTell';
    const answer = gapKept(before, date, gap, calendar);
    return answer === 'no' && termFrom !== undefined && term === null ? 'cannotTell' : answer;
  };
  return lawRule<E, LongestGap>(entity, rule, {
    // What came before the law counts as late only where it would be late even from the day before the law.
    dueBy: (record, { from, value }, { calendar }) => {
      const { date, before } = days(record);
      return before !== null && before < from && gapKept(addDays(from, -1), date, value, calendar) !== 'no'
        ? before
        : null;
    },
    message: { vi: `Quá thời hạn kể từ “${label.vi}”`, en: `Too long since "${label.en}"` },
    inOrder: (record, gap, context) => kept(record, gap, context) === 'yes',
    judge: (record, gap, context) => {
      const { date, before, term } = days(record);
      const open = before !== null && termFrom !== undefined && term === null;
      return {
        answer: kept(record, gap, context),
        fields: before === null ? [previous] : open ? [termFrom] : ['date'],
        ...(before === null ? {} : { why: open ? otherTerm : twoReadings }),
        failure: () => ({ field: previous, expected: printGap(gap), actual: say`${before ?? undefined} → ${date}` }),
      };
    },
    sample: (gap, day, kind) => {
      const before = kind === 'undecided' ? null : dayBefore(day, gap, kind === 'held');
      return {
        [previous]: before,
        ...(termFrom === undefined ? {} : { [termFrom]: before }),
      } as ExampleValues<E>;
    },
  });
}
