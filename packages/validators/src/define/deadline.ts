import {
  addDays,
  DefinitionError,
  type AnyRule,
  type CheckContext,
  type Entity,
  type IsoDate,
  type RecordOf,
  type Text,
} from '@qcdc/core';
import { triAny } from '@qcdc/core/flow';
import { addSpan, isTermKept, type TermValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';
import { printSpan } from './print-span.ts';

/** A provision on time, and the two days it lies between. */
export interface TermRule<E extends Entity> extends LawRuleHead<E, TermValue> {
  /** Field of the day that comes first, or `date`. */
  readonly first: keyof RecordOf<E> & string;
  /** Field of the day that follows, or `date`. */
  readonly then: keyof RecordOf<E> & string;
  /** `true` for terms ahead of the later day, such as notice of a meeting; else they run from the first day. */
  readonly ahead?: true;
  /** Asks whether something else, such as sector law, replaces the term for this record; `null` when nobody can tell. */
  readonly unless?: (record: RecordOf<E>, term: TermValue, context: CheckContext) => boolean | null;
}

/**
 * Makes a rule from a provision on time: something is done within a term after a day, or at least a term ahead of it.
 * Working days are counted by the calendar that is given. A term is judged by the law of the day it runs from, as `dueDate`
 * tells it; a rhythm, such as once in two years, by the law of the record's own day.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the two days
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function termRule<E extends Entity>(entity: E, rule: TermRule<E>): AnyRule {
  const { first, then, law, unless, ahead = false } = rule;
  const [a, b] = [labelOf(entity, first), labelOf(entity, then)];
  const event = ahead ? then : first;
  const day = (record: RecordOf<E>, name: string) =>
    (record as Readonly<Record<string, IsoDate | null | undefined>>)[name] ?? null;
  const runs = entity.form === 'event' && event !== 'date' && 'is' in law && law.is === 'term';
  // Far enough to be late whatever else would excuse it, and under any calendar.
  const margin = unless === undefined ? 1 : 60;
  const kept = (one: IsoDate, two: IsoDate, term: TermValue, { calendar }: CheckContext) => {
    if ((term.side === 'ahead') !== ahead)
      throw new DefinitionError('law/other-kind-of-value', {
        vi: `thời hạn tính ${term.side}, quy tắc thì không`,
        en: `the term runs ${term.side}, the rule does not`,
      }, rule.id);
    return isTermKept(one, two, term, calendar);
  };
  return lawRule<E, TermValue>(entity, rule, {
    message: ahead ? tooShort(a, b) : tooLate(a, b),
    ...(runs ? { day: (record) => day(record, event) ?? day(record, 'date') } : {}),
    inOrder: (record, term, context) => {
      const [one, two] = [day(record, first), day(record, then)];
      return one !== null && two !== null && kept(one, two, term, context) === 'yes';
    },
    judge: (record, term, context) => {
      const [one, two] = [day(record, first), day(record, then)];
      const open = [one === null ? first : '', two === null ? then : ''].filter(Boolean);
      if (one === null || two === null) return { answer: 'cannotTell', fields: open, failure: () => ({}) };
      const excused = unless === undefined ? false : unless(record, term, context);
      return {
        answer:
          excused === true
            ? 'notConcerned'
            : triAny(kept(one, two, term, context), excused === null ? 'cannotTell' : 'no'),
        fields: [ahead ? first : then],
        failure: () => ({
          field: ahead && first !== 'date' ? first : then,
          expected: printSpan(ahead ? '≥' : '≤', term),
          actual: `${one} → ${two}`,
        }),
      };
    },
    sample: (term, base, kind) => {
      // The example turns around the day that decides which law applies.
      const anchor = runs || then !== 'date' ? event : 'date';
      const other = anchor === first ? then : first;
      if (kind === 'undecided')
        return (
          other === 'date' ? { date: base, [anchor]: null } : { [anchor]: base, [other]: null }
        ) as ExampleValues<E>;
      return {
        [anchor]: base,
        [other]: otherDay(term, base, anchor === first ? 1 : -1, kind === 'held' ? null : margin),
      } as ExampleValues<E>;
    },
  });
}

// The other day of an example: as far from the first as any calendar may demand, or so many days beyond it.
function otherDay(term: TermValue, base: IsoDate, direction: 1 | -1, beyond: number | null): IsoDate {
  const { earliest, latest } = addSpan(base, { n: term.n * direction, unit: term.unit });
  const [near, far] = direction === 1 ? [earliest, latest] : [latest, earliest];
  if (term.side === 'ahead') return beyond === null ? (far ?? base) : base;
  return beyond === null ? (near ?? base) : addDays(far ?? base, direction * beyond);
}

function tooLate(first: Text, then: Text): Text {
  return {
    vi: `“${then.vi}” quá thời hạn, tính từ “${first.vi}”`,
    en: `"${then.en}" lies beyond the term that runs from "${first.en}"`,
  };
}

function tooShort(first: Text, then: Text): Text {
  return {
    vi: `“${first.vi}” chưa đủ sớm trước “${then.vi}”`,
    en: `"${first.en}" is not early enough before "${then.en}"`,
  };
}
