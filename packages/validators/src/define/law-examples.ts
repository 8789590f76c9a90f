import { addDays, type CheckContext, type Entity, type IsoDate, type RecordOf, type Verdict } from '@qcdc/core';
import type { RecordRuleExample } from './record-rule.ts';
import { exampleOf, type ExampleValues } from './example.ts';
import type { ProvisionVersion } from './law-from.ts';
import type { LawRuleBody, LawRuleHead } from './law-rule-parts.ts';

type Kind = 'held' | 'failed' | 'undecided';
type Check<E extends Entity, T> = (record: RecordOf<E>, threshold: T, context: CheckContext) => Verdict;

const mondays: readonly IsoDate[] = [
  '2024-03-18',
  '2022-03-21',
  '2016-03-21',
  '2020-03-16',
  '2023-07-17',
  '2025-03-17',
];

interface Days {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

const covers = ({ from, to }: Days, day: IsoDate): boolean => from <= day && (to === undefined || day <= to);

// A Monday without public holidays around it on which a version is in force.
function dayInside(days: Days): IsoDate {
  return mondays.find((day) => covers(days, day) && covers(days, addDays(day, 21))) ?? days.from;
}

const lastOfYear = (day: IsoDate): IsoDate => `${day.slice(0, 4)}-12-31` as IsoDate;

// A day of a year that ends while a version is in force: records of periods are judged by their last day.
function yearInside(days: Days): IsoDate | null {
  return [...mondays, days.from].find((day) => covers(days, day) && covers(days, lastOfYear(day))) ?? null;
}

/**
 * Makes the examples of a rule from the versions of its threshold: each side of every threshold, what was not reported, and
 * the days around every change of law.
 *
 * @param entity - what the rule looks at
 * @param head - what it says of itself
 * @param body - its maker's part
 * @param law - the versions
 * @param check - its check
 * @returns the examples, those written by hand last
 */
export function examplesByLaw<E extends Entity, T>(
  entity: E,
  head: Omit<LawRuleHead<E, T>, 'law'>,
  body: LawRuleBody<E, T>,
  law: readonly ProvisionVersion<T>[],
  check: Check<E, T>,
): readonly RecordRuleExample<E>[] {
  const { when } = head;
  const events = entity.form === 'event';
  const periodIn = when?.periodIn ?? ((year: string) => year);
  const on = (day: IsoDate) => (events ? { date: day } : { period: periodIn(day.slice(0, 4)) });
  const given = (value: T, day: IsoDate, kind: Kind): ExampleValues<E> => ({
    ...on(day),
    ...when?.sample,
    ...body.sample(value, day, kind),
  });
  // Where one of several versions may hold, what passes passes under all of them.
  const safe = (version: ProvisionVersion<T>, day: IsoDate): ExampleValues<E> => {
    const values = [version, ...(version.orElse ?? [])].map(({ value }) => value);
    const samples = values.map((value) => given(value, day, 'held'));
    const passes = (sample: ExampleValues<E>) =>
      values.every((value) => check(exampleOf(entity, sample), value, {}).state === 'held');
    return samples.find(passes) ?? given(version.value, day, 'held');
  };
  const examples: RecordRuleExample<E>[] = [];
  const add = (name: string, day: IsoDate, values: ExampleValues<E>, verdict: RecordRuleExample<E>['verdict']) =>
    examples.push({ name: `${name}, ${day}`, given: values, verdict });
  for (const version of law) {
    const { value, from } = version;
    const day = events ? dayInside(version) : yearInside(version);
    if (day !== null) {
      add('on the safe side of the threshold', day, safe(version, day), 'held');
      add('on the wrong side of the threshold', day, given(value, day, 'failed'), 'failed');
      add('not reported', day, given(value, day, 'undecided'), 'undecided');
    }
    if (events && from !== day) add('the first day of this version', from, given(value, from, 'failed'), 'failed');
    const before = addDays(events ? from : (`${from.slice(0, 4)}-01-01` as IsoDate), -1);
    if (day !== null && !law.some((other) => covers(other, before)))
      add('the day before anything was in force', before, given(value, before, 'failed'), 'notConcerned');
  }
  const newest = law.at(-1);
  if (when?.otherwise !== undefined && newest !== undefined) {
    const day = (events ? dayInside(newest) : yearInside(newest)) ?? newest.from;
    examples.push({
      name: 'a case it does not bind',
      given: { ...on(day), ...body.sample(newest.value, day, 'failed'), ...when.sample, ...when.otherwise },
      verdict: 'notConcerned',
    });
  }
  const { examples: own = [] } = head;
  return [...examples, ...(typeof own === 'function' ? own() : own)];
}
