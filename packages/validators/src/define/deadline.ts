import {
  addDays,
  DefinitionError,
  printDay,
  type AnyRule,
  type CheckContext,
  type Entity,
  type IsoDate,
  type LinearComparison,
  type RecordOf,
  type Text,
  type Version,
} from '@qcdc/core';
import { fraction, one } from '@qcdc/core/exact';
import type { TriState } from '@qcdc/core/flow';
import { dueOf, isTermKept, type TermValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';
import { printSpan } from './print-span.ts';
import { say } from './say.ts';

/** A provision on time, and the two days it lies between. */
export interface TermRule<E extends Entity> extends LawRuleHead<E, TermValue> {
  /** Field of the day that comes first, or `date`. */
  readonly first: keyof RecordOf<E> & string;
  /** Field of the day that follows, or `date`. */
  readonly then: keyof RecordOf<E> & string;
  /** `true` for terms ahead of the later day, such as notice of a meeting; else they run from the first day. */
  readonly ahead?: true;
  /** Field of the first day of the next period, for a term that is counted in that period. */
  readonly nextFrom?: keyof RecordOf<E> & string;
  /** Field of the last day special law sets for this record: it takes the place of the term, and missing it is a breach. */
  readonly specialDay?: keyof RecordOf<E> & string;
  /** Field of a day by which it was done for certain: a decision received had been sent. It shows what is kept, never a breach. */
  readonly provenBy?: keyof RecordOf<E> & string;
  /** `true` where nothing need have begun: without a first day the rule does not concern the record. */
  readonly ifBegun?: true;
}

/**
 * Makes a rule from a provision on time: something is done within a term after a day, or at least a term ahead of it.
 * Working days are counted by the calendar that is given. A term is judged by the law of the day it runs from, as `dueDate`
 * tells it.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the two days
 * @returns the rule
 * @example
 * ```ts
 * const rule = termRule(conventionRecognition, {
 *   id: 'demo/recognised-in-time',
 *   title: { vi: 'Công nhận đúng hạn', en: 'Recognised in time' },
 *   law: { is: 'term', duties: ['L-21.2b'] },
 *   first: 'fileReceivedOn',
 *   then: 'recognisedOn',
 * });
 * rule.id; // => 'demo/recognised-in-time'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function termRule<E extends Entity>(entity: E, rule: TermRule<E>): AnyRule {
  const { first, then, law, nextFrom, specialDay, provenBy, ifBegun = false, ahead = false } = rule;
  const [a, b] = [labelOf(entity, first), labelOf(entity, then)];
  const event = ahead ? then : first;
  const day = (record: RecordOf<E>, name: string) =>
    (record as Readonly<Record<string, IsoDate | null | undefined>>)[name] ?? null;
  const runs = entity.form === 'event' && event !== 'date' && 'is' in law && law.is === 'term';
  const kept = (record: RecordOf<E>, term: TermValue, { calendar }: CheckContext): TriState => {
    const [one, two] = [day(record, first), day(record, then)];
    if ((term.side === 'ahead') !== ahead)
      throw new DefinitionError(
        'law/other-kind-of-value',
        {
          vi: `thời hạn tính ${term.side}, quy tắc thì không`,
          en: `the term runs ${term.side}, the rule does not`,
        },
        rule.id,
      );
    const special = specialDay === undefined ? null : day(record, specialDay);
    if (special !== null && two !== null) return two <= special ? 'yes' : 'no';
    const next = nextFrom === undefined ? null : day(record, nextFrom);
    if (one !== null && two === null && provenBy !== undefined) {
      const proof = day(record, provenBy);
      return proof !== null && isTermKept(one, proof, term, calendar, next) === 'yes' ? 'yes' : 'cannotTell';
    }
    if (one === null || two === null) return 'cannotTell';
    return isTermKept(one, two, term, calendar, next);
  };
  return lawRule<E, TermValue>(entity, rule, {
    message: ahead ? tooShort(a, b) : tooLate(a, b),
    ...(runs ? { day: (record) => day(record, event) ?? day(record, 'date') } : {}),
    between: [first, then],
    dueBy,
    inOrder: (record, term, context) => kept(record, term, context) === 'yes',
    judge: (record, term, context) => {
      const [one, two] = [day(record, first), day(record, then)];
      const begins = specialDay === undefined ? one : (day(record, specialDay) ?? one);
      if (begins === null && ifBegun) return { answer: 'notConcerned', fields: [], failure: () => ({}) };
      const missing = [begins === null ? first : '', two === null ? then : ''].filter(Boolean);
      const period = nextFrom === undefined || term.nextPeriod === undefined ? [] : [nextFrom];
      const answer = kept(record, term, context);
      const why = answer === 'cannotTell' && missing.length === 0 ? whyOpen(record, term, context) : null;
      return {
        answer,
        fields: missing.length > 0 ? missing : [...period, ahead ? first : then],
        ...(why === null ? {} : { why }),
        failure: () => ({
          field: ahead && first !== 'date' ? first : then,
          expected: expected(record, term, context),
          actual: say`${one ?? undefined} → ${two ?? undefined}`,
        }),
      };
    },
    ...(specialDay === undefined ? { comparisons: (term: TermValue) => termComparisons(first, then, term) } : {}),
    sample: (term, base, kind) => {
      // The example turns around the day that decides which law applies.
      const anchor = runs || then !== 'date' ? event : 'date';
      const other = anchor === first ? then : first;
      if (kind === 'undecided')
        return (
          other === 'date' ? { date: base, [anchor]: null } : { [anchor]: base, [other]: null }
        ) as ExampleValues<E>;
      const next = nextFrom === undefined ? {} : { [nextFrom]: addDays(base, 1) };
      return {
        ...next,
        [anchor]: base,
        [other]: otherDay(term, base, anchor === first ? 1 : -1, kind === 'held'),
      } as unknown as ExampleValues<E>;
    },
  });

  // Ahead of a day: the last day before it. Of what runs from an earlier day, as "renewed every two years": that day, as long as
  // it would be in time if it had run from the first day of the law.
  function dueBy(record: RecordOf<E>, { from, value }: Version<TermValue>, { calendar }: CheckContext): IsoDate | null {
    const [one, two] = [day(record, first), day(record, then)];
    if (ahead) return (two && dueOf(value, two, calendar)?.earliest) ?? null;
    return one !== null && two !== null && one < from && isTermKept(from, two, value, calendar) !== 'no' ? one : null;
  }

  // Where the days are known and it is open all the same, the last day in time is: days off that are not decided yet, or two ways
  // of counting.
  function whyOpen(record: RecordOf<E>, term: TermValue, { calendar }: CheckContext): Text | null {
    const from = day(record, event);
    const due =
      from === null ? null : dueOf(term, from, calendar, nextFrom === undefined ? null : day(record, nextFrom));
    if (due === null || due.earliest === null || due.latest === null || due.earliest === due.latest) return null;
    const [a, b] = [due.earliest, due.latest];
    return {
      vi: `Chưa xác định được ngày cuối của thời hạn: từ ngày ${printDay(a, 'vi')} đến ngày ${printDay(b, 'vi')}`,
      en: `The last day of the term is not settled: from ${printDay(a, 'en')} to ${printDay(b, 'en')}`,
    };
  }

  // The last day that was in time, where it is one; else the term.
  function expected(record: RecordOf<E>, term: TermValue, { calendar }: CheckContext) {
    const special = specialDay === undefined ? null : day(record, specialDay);
    if (special !== null) return say`≤ ${special}`;
    const from = day(record, event);
    const due =
      from === null ? null : dueOf(term, from, calendar, nextFrom === undefined ? null : day(record, nextFrom));
    const span = printSpan(ahead ? '≥' : '≤', term);
    if (due === null || due.latest === null || due.latest !== due.earliest) return span;
    return say`${span} (≤ ${due.latest})`;
  }
}

// Days alone can be solved: what working days and months come to depends on where they begin. A term that ends on a day off
// ends later, so that within it is in time for certain, and beyond it perhaps too.
function termComparisons(first: string, then: string, term: TermValue): readonly LinearComparison[] {
  if (term.unit !== 'days' || term.nextPeriod !== undefined) return [];
  const apart = { terms: { [then]: one, [first]: fraction(-1n) }, to: fraction(BigInt(term.n)) };
  return term.side === 'ahead' ? [{ ...apart, operator: '>=' }] : [{ ...apart, operator: '<=', sufficient: true }];
}

// The other day of an example: as far from the first as any calendar may demand, or one day beyond it.
function otherDay(term: TermValue, base: IsoDate, direction: 1 | -1, held: boolean): IsoDate {
  if (direction === -1 && term.side === 'within') {
    // The event lies before the day that is given: the latest or the earliest event from which it is just in time, or late.
    for (let back = 0; back < 1000; back++) {
      const event = addDays(base, -back);
      const answer = isTermKept(event, base, term);
      if (!held && answer === 'no') return event;
      if (held && isTermKept(addDays(event, -1), base, term) !== 'yes') return event;
    }
    return base;
  }
  const due = dueOf(term, base, undefined, addDays(base, 1));
  const [near, far] = [due?.earliest ?? base, due?.latest ?? base];
  return held ? near : addDays(far, 1);
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
