import {
  addDays,
  counted,
  daysBetween,
  type AnyRule,
  type CheckContext,
  type Count,
  type Entity,
  type IsoDate,
  type RecordOf,
  type Version,
} from '@qcdc/core';
import { moreThan } from '@qcdc/core/flow';
import { addSpan, dueOf, hasLasted, hasLastedUnbroken, type DurationValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';

/** A provision on how long something lasts, and the days it lies between. */
export interface DurationRule<E extends Entity> extends LawRuleHead<E, DurationValue> {
  /** Field of the first day, or `date`. */
  readonly from: keyof RecordOf<E> & string;
  /** Field of the last day. */
  readonly until: keyof RecordOf<E> & string;
  /** Field that counts days of interruption: days that must follow one another lie before, between or after them. */
  readonly interrupted?: keyof E['fields'] & string;
  /** Field that says it lasts permanently. */
  readonly permanent?: keyof E['fields'] & string;
  /** Field of the days special law asks for: they take the place of those of this provision. */
  readonly specialDays?: keyof E['fields'] & string;
}

const twoReadings = {
  vi: 'Thời hạn “kể từ ngày” có hai cách tính, chênh nhau một ngày',
  en: '"Since the day" can be counted in two ways, one day apart',
};

const whenInterrupted = {
  vi: 'Chưa rõ gián đoạn vào những ngày nào, nên chưa rõ khoảng liên tục dài nhất',
  en: 'Nobody says on which days it was interrupted, and so how long the longest time without a break was',
};

const endsFirst = {
  vi: 'Ngày kết thúc trước ngày bắt đầu',
  en: 'The last day lies before the first',
};

const endsForGood = {
  vi: 'Ghi là công khai thường xuyên nhưng lại có ngày kết thúc',
  en: 'It is said to last for good, and to have ended on a day',
};

/**
 * Makes a rule from a provision on duration: something lasts at least so many days, the first and the last counted: three
 * days from the 4th end with the 6th. Where the text counts "since the day", one day more is asked for before the rule holds
 * for certain, and that day alone is left open. What must stay for good is so where the record says so.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the days
 * @returns the rule
 * @example
 * ```ts
 * const rule = durationRule(conventionRecognition, {
 *   id: 'demo/posted-long-enough',
 *   title: { vi: 'Niêm yết đủ số ngày', en: 'Posted long enough' },
 *   law: { is: 'duration', duties: ['D61-9.1'] },
 *   from: 'draftPostedOn',
 *   until: 'draftPostedUntil',
 * });
 * lawOfRule(rule).length > 0; // => true
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function durationRule<E extends Entity>(entity: E, rule: DurationRule<E>): AnyRule {
  const { from, until, interrupted, permanent, specialDays } = rule;
  const label = labelOf(entity, until);
  return lawRule<E, DurationValue>(entity, rule, {
    message: { vi: `Chưa đủ số ngày tính đến “${label.vi}”`, en: `Too few days up to "${label.en}"` },
    between: [from, until],
    // A draft is posted before the vote: whoever votes within so many days of the law could not have posted it under the law.
    ...(from === 'date'
      ? {}
      : {
          dueBy: (
            record: RecordOf<E>,
            { value: { atLeast, unit } }: Version<DurationValue>,
            { calendar }: CheckContext,
          ) =>
            atLeast === null
              ? null
              : addSpan((record as { readonly date: IsoDate }).date, { n: -atLeast, unit }, calendar).earliest,
        }),
    judge: (record, law, { calendar }) => {
      const values = record as Readonly<Record<string, unknown>>;
      const forever = permanent !== undefined && values[permanent] === true;
      if (forever && (values[until] ?? null) === null) return { answer: 'yes', fields: [], failure: () => ({}) };
      if (law.atLeast === null) return forGood(values);
      const special = specialDays === undefined ? null : values[specialDays];
      const least = typeof special === 'number' ? special : law.atLeast;
      const duration: DurationValue = { ...law, atLeast: least };
      const [start, end] = [values[from], values[until]] as [IsoDate | null, IsoDate | null];
      if (start === null || end === null)
        return { answer: 'cannotTell', fields: [end === null ? until : from], failure: () => ({}) };
      // Ended before it began: one of the two days is wrong, and nobody can tell which.
      if (end < start) return { answer: 'cannotTell', fields: [until], why: endsFirst, failure: () => ({}) };
      const days = daysBetween(start, addDays(end, 1));
      const lasted = hasLasted(start, end, duration, calendar);
      const gap = interrupted === undefined || !duration.consecutive ? 0 : (values[interrupted] as Count);
      const broken = gap === null ? 'cannotTell' : moreThan(gap, 0);
      const unbroken = broken === 'yes' ? hasLastedUnbroken(start, end, duration, gap, calendar) : lasted;
      return {
        // Said to last for good, and to have ended too early: who is right nobody can tell.
        answer: unbroken === 'no' && forever ? 'cannotTell' : unbroken,
        fields: [broken === 'yes' && lasted === 'yes' && interrupted !== undefined ? interrupted : until],
        ...(forever && unbroken !== 'yes'
          ? { why: endsForGood }
          : unbroken !== 'cannotTell'
            ? {}
            : { why: lasted === 'cannotTell' ? twoReadings : whenInterrupted }),
        failure: () => ({
          field: broken === 'yes' && lasted !== 'no' && interrupted !== undefined ? interrupted : until,
          expected: {
            vi: `≥ ${least} ngày${duration.consecutive ? ' liên tục' : ''}`,
            en: `≥ ${counted(least, duration.consecutive ? 'consecutive day' : 'day')}`,
          },
          actual:
            broken === 'yes' && typeof gap === 'number'
              ? { vi: `${days} ngày, gián đoạn ${gap} ngày`, en: `${counted(days, 'day')}, ${gap} of them interrupted` }
              : { vi: `${days} ngày`, en: counted(days, 'day') },
        }),
      };
    },
    sample: (duration, day, kind) => {
      if (duration.atLeast === null)
        return { [from]: day, [permanent ?? until]: kind === 'undecided' ? null : kind === 'held' } as ExampleValues<E>;
      const due = dueOf(duration, day);
      const end = kind === 'held' ? (due?.latest ?? day) : addDays(due?.earliest ?? day, -1);
      return { [from]: day, [until]: kind === 'undecided' ? null : end } as ExampleValues<E>;
    },
  });

  function forGood(values: Readonly<Record<string, unknown>>) {
    const said = permanent === undefined ? null : values[permanent];
    return {
      answer: said === false || (said === null && values[until] !== null) ? ('no' as const) : ('cannotTell' as const),
      fields: [permanent ?? until],
      failure: () => ({
        field: permanent ?? until,
        expected: { vi: 'thường xuyên', en: 'for good' },
        actual: { vi: 'có thời hạn', en: 'for a time' },
      }),
    };
  }
}
