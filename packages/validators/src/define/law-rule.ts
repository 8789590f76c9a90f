import {
  addDays,
  addMonths,
  failed,
  held,
  notConcerned,
  undecided,
  type Entity,
  type FailureDetails,
  type IsoDate,
  type RecordOf,
  type Severity,
  type Text,
  type UnitKind,
  type Validator,
  type Verdict,
  type Version,
} from '@qcdc/core';
import { verdictOf, type Answer } from '@qcdc/core/flow';
import { defineRule, type RuleExample } from './define-rule.ts';
import type { ExampleValues } from './example.ts';
import type { ProvisionVersion } from './law-of.ts';

/** When a rule binds a record at all. */
export interface Condition<E extends Entity> {
  /** Tells whether it binds; `null` when that was not reported. */
  readonly holds: (record: RecordOf<E>) => boolean | null;
  /** Fields the answer rests on. */
  readonly fields: readonly (keyof RecordOf<E> & string)[];
  /** Values under which it binds, for the examples. */
  readonly sample: ExampleValues<E>;
  /** Values under which it does not bind, for one more example. */
  readonly otherwise?: ExampleValues<E>;
  /** Makes the period of an example from its year, where the rule binds other periods than years. */
  readonly periodIn?: (year: string) => string;
}

/** What every rule made from a provision says of itself. */
export interface LawRuleHead<E extends Entity, T> {
  /** Stable id, `area/kebab-name`. */
  readonly id: string;
  /** What the rule demands. */
  readonly title: Text;
  /** What to say when it is broken; the maker has a wording of its own when left out. */
  readonly message?: Text;
  /** What to do about it. */
  readonly hint?: Text;
  /** Weight; `warning` when left out: a breach of the law is a fact about the unit, and its figures still count. */
  readonly severity?: Severity;
  /** Kinds of unit it binds; all that report the entity when left out. */
  readonly bindsOnly?: readonly UnitKind[];
  /** When it binds a record; always when left out. */
  readonly when?: Condition<E>;
  /** The thresholds by date, from the catalogue of law. */
  readonly law: readonly ProvisionVersion<T>[];
  /** Ids of further provisions that say the same and need no rule of their own. */
  readonly also?: readonly string[];
  /** Further examples. */
  readonly examples?: readonly RuleExample<E>[];
}

/** What a maker adds to the head. */
export interface LawRuleBody<E extends Entity, T> {
  /** What to say when the rule is broken. */
  readonly message: Text;
  /** Tells quickly that a record is in order; asked first, because almost every record is. `false`: look more closely. */
  readonly inOrder?: (record: RecordOf<E>, threshold: T) => boolean;
  /** Judges a record the rule binds. */
  readonly judge: (
    record: RecordOf<E>,
    threshold: T,
  ) => {
    /** Yes, no, nobody can tell, or another rule takes the place of this one. */
    readonly answer: Answer | 'notConcerned';
    /** Fields that leave the question open, where it is open. */
    readonly fields: readonly string[];
    /** What to say where the answer is no. */
    readonly failure: () => FailureDetails;
  };
  /** Makes the values of an example around a day. */
  readonly sample: (threshold: T, day: IsoDate, kind: 'held' | 'failed' | 'undecided') => ExampleValues<E>;
}

/**
 * Makes a rule from a provision: the condition under which it binds, three answers, and examples on each side of every
 * threshold and of every date of change.
 *
 * @param entity - what it looks at
 * @param head - what the rule says of itself
 * @param body - what the maker adds
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function lawRule<E extends Entity, T>(
  entity: E,
  head: LawRuleHead<E, T>,
  body: LawRuleBody<E, T>,
): Validator<RecordOf<E>, 'broken', T> {
  const { id, title, hint, severity = 'warning', bindsOnly, when, law } = head;
  return defineRule<E, 'broken', T>(entity, {
    id,
    title,
    severity,
    ...(bindsOnly === undefined ? {} : { bindsOnly }),
    messages: { broken: head.message ?? body.message },
    ...(hint === undefined ? {} : { hint }),
    law,
    provisions: [...new Set([...law.map((version) => version.provision), ...(head.also ?? [])])],
    examples: [...examplesOf(entity, head, body), ...(head.examples ?? [])],
    check: (record, threshold): Verdict<'broken'> => {
      const binds = when === undefined ? true : when.holds(record);
      if (binds === false) return notConcerned;
      if (body.inOrder?.(record, threshold) === true) return held;
      const { answer, fields, failure } = body.judge(record, threshold);
      if (answer === 'notConcerned') return notConcerned;
      if (answer === 'yes') return held;
      if (binds === null) return undecided(...(when?.fields ?? []));
      return verdictOf(answer, fields, () => failed('broken', failure()));
    },
  });
}

const mondays: readonly IsoDate[] = [
  '2024-03-18',
  '2022-03-21',
  '2016-03-21',
  '2020-03-16',
  '2023-07-17',
  '2025-03-17',
];

// A Monday without public holidays around it on which a version is in force.
function dayInside({ from, to }: Version<unknown>): IsoDate {
  return mondays.find((day) => from <= day && (to === undefined || addDays(day, 21) <= to)) ?? from;
}

function examplesOf<E extends Entity, T>(
  entity: E,
  head: LawRuleHead<E, T>,
  body: LawRuleBody<E, T>,
): readonly RuleExample<E>[] {
  const { law, when } = head;
  const periodIn = when?.periodIn ?? ((year: string) => year);
  const on = (day: IsoDate) => (entity.form === 'event' ? { date: day } : { period: periodIn(day.slice(0, 4)) });
  const examples: RuleExample<E>[] = [];
  for (const version of law) {
    const make = (
      name: string,
      day: IsoDate,
      kind: 'held' | 'failed' | 'undecided',
      verdict: RuleExample<E>['verdict'],
    ) =>
      examples.push({
        name: `${name}, ${day}`,
        given: { ...on(day), ...when?.sample, ...body.sample(version.value, day, kind) },
        verdict,
      });
    const day = dayInside(version);
    make('on the safe side of the threshold', day, 'held', 'held');
    make('on the wrong side of the threshold', day, 'failed', 'failed');
    make('not reported', day, 'undecided', 'undecided');
    if (entity.form === 'event' && version.from !== day)
      make('the first day of this version', version.from, 'failed', 'failed');
    const before = entity.form === 'event' ? addDays(version.from, -1) : addMonths(version.from, -12);
    if (!law.some((other) => other.from <= before && (other.to === undefined || before <= other.to)))
      make('the day before anything was in force', before, 'failed', 'notConcerned');
  }
  const newest = law.at(-1);
  if (when?.otherwise !== undefined && newest !== undefined) {
    const day = dayInside(newest);
    examples.push({
      name: 'a case it does not bind',
      given: {
        ...on(day),
        ...body.sample(newest.value, day, 'failed'),
        ...when.sample,
        ...when.otherwise,
      },
      verdict: 'notConcerned',
    });
  }
  return examples;
}
