import { addDays, type Entity, type FieldInfo, type IsoDate, type RecordOf } from '@qcdc/core';
import type { Judgement } from '@qcdc/core/flow';
import type { BoundScope, CaseValue, SizeLimit } from '@qcdc/core/law';
import type { RecordRuleExample } from './record-rule.ts';
import { exampleOf, type ExampleValues } from './example.ts';
import { countFor } from './field-names.ts';
import type { ProvisionVersion } from './law-from.ts';
import type { LawRuleBody, LawRuleHead } from './law-rule-parts.ts';

type Kind = 'held' | 'failed' | 'undecided';

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
 * Makes the examples of a rule from the versions of its threshold: each side of every threshold, what was not reported, each
 * condition under which it does not bind, and the days around every change of law.
 *
 * @param entity - what the rule looks at
 * @param head - what it says of itself
 * @param body - its maker's part
 * @param law - the versions
 * @param judged - judges a record by the rule
 * @returns the examples, those written by hand last
 */
export function examplesByLaw<E extends Entity, T>(
  entity: E,
  head: Omit<LawRuleHead<E, T>, 'law' | 'beside'>,
  body: LawRuleBody<E, T>,
  law: readonly ProvisionVersion<T>[],
  judged: (record: RecordOf<E>) => Judgement,
): readonly RecordRuleExample<E>[] {
  const { when } = head;
  const events = entity.form === 'event';
  const periodIn = when?.periodIn ?? ((year: string) => year);
  const on = (day: IsoDate) => (events ? { date: day } : { period: periodIn(day.slice(0, 4)) });
  const places = placesOf(entity, head.aspects ?? {});
  const given = (version: ProvisionVersion<T>, day: IsoDate, kind: Kind): ExampleValues<E> => ({
    ...on(day),
    ...caseWithin(entity, version.scope ?? [], places),
    ...when?.sample,
    ...head.caseSample,
    ...body.sample(version.value, day, kind),
  });
  // Where one of several versions may hold, or several bind, what passes passes under all of them.
  const safe = (version: ProvisionVersion<T>, day: IsoDate): ExampleValues<E> => {
    const others = [...(version.orElse ?? []), ...(version.andAlso ?? [])];
    const samples = [version, ...others].map(({ value }) => given({ ...version, value }, day, 'held'));
    return (
      samples.find((sample) => judged(exampleOf(entity, sample)).detail?.state === 'held') ??
      given(version, day, 'held')
    );
  };
  const examples: RecordRuleExample<E>[] = [];
  const add = (name: string, day: IsoDate, values: ExampleValues<E>, verdict: RecordRuleExample<E>['verdict']) =>
    examples.push({ name: `${name}, ${day}`, given: values, verdict });
  for (const version of law) {
    const { from, andAlso = [] } = version;
    const day = events ? dayInside(version) : yearInside(version);
    if (day !== null) {
      add('on the safe side of the threshold', day, safe(version, day), 'held');
      add('on the wrong side of the threshold', day, given(version, day, 'failed'), 'failed');
      add('not reported', day, given(version, day, 'undecided'), 'undecided');
      // A case of the one beside, whatever the cases of the rule itself are about.
      for (const beside of andAlso) {
        const within = caseWithin(entity, beside.scope ?? [], places);
        const values = { ...given(beside, day, 'failed'), ...within } as ExampleValues<E>;
        add(`broken as ${beside.provision} has it`, day, values, 'failed');
      }
      if (andAlso.length === 0 && version.orElse === undefined)
        for (const [place, outside] of casesOutside(entity, version.scope ?? [], places)) {
          const failing = { ...given(version, day, 'failed') };
          if (place in body.sample(version.value, day, 'failed')) continue;
          const values = { ...failing, [place]: outside } as ExampleValues<E>;
          add(`a case it does not bind: ${place}`, day, values, 'notConcerned');
          add(`nothing is said of ${place}`, day, { ...failing, [place]: null }, 'undecided');
        }
    }
    if (events && from !== day) add('the first day of this version', from, given(version, from, 'failed'), 'failed');
    const { to } = version;
    if (events && to !== undefined && to !== from && to !== day) {
      add('the last day of this version', to, given(version, to, 'failed'), 'failed');
      const after = addDays(to, 1);
      if (!law.some((other) => covers(other, after)))
        add('the day after it ended', after, given(version, after, 'failed'), 'notConcerned');
    }
    const before = addDays(events ? from : (`${from.slice(0, 4)}-01-01` as IsoDate), -1);
    if (day !== null && !law.some((other) => covers(other, before)))
      add('the day before anything was in force', before, given(version, before, 'failed'), 'notConcerned');
  }
  const newest = law.at(-1);
  if (when?.otherwise !== undefined && newest !== undefined) {
    const day = (events ? dayInside(newest) : yearInside(newest)) ?? newest.from;
    examples.push({
      name: 'a case it does not bind',
      given: { ...given(newest, day, 'failed'), ...when.sample, ...when.otherwise },
      verdict: 'notConcerned',
    });
  }
  const { examples: own = [] } = head;
  return [...examples, ...(typeof own === 'function' ? own() : own)];
}

type PlaceOf = (aspect: string) => string | null;

// The field a condition is about; none where the area settles it, or it follows from several fields.
function placesOf(entity: Entity, aspects: Readonly<Record<string, unknown>>): PlaceOf {
  return (aspect) => {
    const place = aspects[aspect] ?? aspect;
    return typeof place === 'string' && place in entity.fields ? place : null;
  };
}

function infoOf(entity: Entity, place: string): FieldInfo {
  const info = entity.fields[place]?.info;
  if (info === undefined) throw new Error(`no field "${place}"`);
  return info;
}

const other = (info: FieldInfo, taken: readonly CaseValue[]): CaseValue => {
  if (info.kind === 'flag') return !taken.includes(true);
  if (info.choices !== undefined) return Object.keys(info.choices).find((choice) => !taken.includes(choice)) ?? '';
  return info.kind === 'reference' || info.kind === 'text' ? '99' : Math.max(0, ...taken.map(Number)) + 1;
};

const obeying = ({ op, n }: SizeLimit, obeys: boolean): number => {
  const least = op === '>' || op === '<=' ? n + 1 : n;
  if (op === '=') return obeys ? n : n + 1;
  return op.startsWith('>') === obeys ? least : least - 1;
};

// A case within all conditions that rest on a field.
function caseWithin(entity: Entity, scope: readonly BoundScope[], places: PlaceOf): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const names = new Set(scope.flatMap(({ of }) => places(of) ?? []));
  for (const place of names) {
    const info = infoOf(entity, place);
    const here = scope.filter(({ of }) => places(of) === place);
    const sizes = here.flatMap(({ bound, freed }) => [
      ...(bound === undefined ? [] : [obeying(bound, true)]),
      ...(freed === undefined ? [] : [obeying(freed, false)]),
    ]);
    const no = here.flatMap(({ except = [], mayDiffer = [] }) => [...except, ...mayDiffer]);
    const lists = here.flatMap(({ only }) => (only === undefined ? [] : [only]));
    const [allowed] = lists;
    const value =
      sizes.length > 0
        ? countFor(entity, place, Math.max(...sizes))
        : (allowed?.find((one) => lists.every((list) => list.includes(one)) && !no.includes(one)) ?? other(info, no));
    values[place] = info.kind === 'figure' && typeof value === 'number' ? countFor(entity, place, value) : value;
  }
  return values;
}

// For each condition that rests on a field, a value that lies outside.
function casesOutside(
  entity: Entity,
  scope: readonly BoundScope[],
  places: PlaceOf,
): readonly (readonly [place: string, value: unknown])[] {
  const cases = new Map<string, unknown>();
  for (const { of, only, except, bound, freed } of scope) {
    const place = places(of);
    if (place === null || cases.has(place)) continue;
    const info = infoOf(entity, place);
    if (bound !== undefined) cases.set(place, countFor(entity, place, obeying(bound, false)));
    else if (freed !== undefined) cases.set(place, countFor(entity, place, obeying(freed, true)));
    else if (except !== undefined) cases.set(place, except[0]);
    else if (only !== undefined) {
      const outside = other(info, only);
      // Every choice lies within: nobody is outside.
      if (outside !== '') cases.set(place, outside);
    }
  }
  return [...cases];
}
