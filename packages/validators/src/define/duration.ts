import { addDays, counted, type AnyValidator, type Entity, type IsoDate, type RecordOf } from '@qcdc/core';
import type { DurationValue } from '@qcdc/core/law';
import { daysFrom } from './day-number.ts';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { lawRule, type LawRuleHead } from './law-rule.ts';

/** A provision on how long something lasts, and the days it lies between. */
export interface DurationRule<E extends Entity> extends LawRuleHead<E, DurationValue> {
  /** Field of the first day, or `date`. */
  readonly from: keyof RecordOf<E> & string;
  /** Field of the last day. */
  readonly until: keyof RecordOf<E> & string;
  /** Field that counts days of interruption: days that must follow one another allow none. */
  readonly interrupted?: keyof E['fields'] & string;
  /** Field that says it lasts permanently. */
  readonly permanent?: keyof E['fields'] & string;
  /** Days asked for instead by a rule that prevails, such as sector law; `null` for none. */
  readonly insteadOf?: (record: RecordOf<E>) => number | null;
}

/**
 * Makes a rule from a provision on duration: something lasts at least so many days, both ends counted from the first day:
 * thirty days posted are over when `until − from ≥ 30`.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the days
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function durationRule<E extends Entity>(entity: E, rule: DurationRule<E>): AnyValidator {
  const { from, until, interrupted, permanent, insteadOf } = rule;
  const label = labelOf(entity, until);
  return lawRule(entity, rule, {
    message: { vi: `Chưa đủ số ngày tính đến “${label.vi}”`, en: `Too few days up to "${label.en}"` },
    judge: (record, duration) => {
      const values = record as Readonly<Record<string, unknown>>;
      if (permanent !== undefined && values[permanent] === true)
        return { answer: 'yes', fields: [], failure: () => ({}) };
      const least = insteadOf?.(record) ?? duration.atLeast ?? 0;
      const [start, end] = [values[from], values[until]] as [IsoDate | null, IsoDate | null];
      if (start === null || end === null)
        return { answer: 'cannotTell', fields: [end === null ? until : from], failure: () => ({}) };
      const days = daysFrom(start, end);
      const gap = interrupted === undefined || !duration.consecutive ? 0 : values[interrupted];
      const broken = typeof gap === 'number' && gap > 0;
      return {
        answer: days >= least && !broken ? 'yes' : 'no',
        fields: [until],
        failure: () => ({
          field: broken && days >= least && interrupted !== undefined ? interrupted : until,
          expected: {
            vi: `≥ ${least} ngày${duration.consecutive ? ' liên tục' : ''}`,
            en: `≥ ${counted(least, duration.consecutive ? 'consecutive day' : 'day')}`,
          },
          actual: broken
            ? { vi: `${days} ngày, gián đoạn ${gap} ngày`, en: `${counted(days, 'day')}, ${gap} of them interrupted` }
            : { vi: `${days} ngày`, en: counted(days, 'day') },
        }),
      };
    },
    sample: (duration, day, kind) => {
      const least = duration.atLeast ?? 0;
      const end = kind === 'undecided' ? null : addDays(day, kind === 'held' ? least : least - 1);
      return { [from]: day, [until]: end } as ExampleValues<E>;
    },
  });
}
