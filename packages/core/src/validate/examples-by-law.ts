import type { Version } from '../basis/version.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { FieldInfo } from '../entity/field.ts';
import type { LawProvisions } from '../law/catalogue.ts';
import type { BoundScope, CaseValue, SizeLimit } from '../law/scope.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { CheckContext } from './check-context.ts';
import { judge } from './judge.ts';
import { lawOfRule } from './rule-law.ts';
import type { AnyRule } from './rule.ts';
import type { RuleExample } from './rule-example.ts';
import type { FurtherExample, SampledExamples, SampleKind, SampleValues } from './sampled-examples.ts';

// A version that may say which provision of the catalogue it is.
type Sampled = Version<unknown> & { readonly provision?: string; readonly andAlso?: readonly Sampled[] };

type AnyDueBy = (input: unknown, version: Sampled, context: CheckContext) => IsoDate | null;

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

// More than two years, the longest rhythm of the law.
const mostDays = 800;

const lastOfYear = (day: IsoDate): IsoDate => `${day.slice(0, 4)}-12-31` as IsoDate;

// A day of a year that ends while a version is in force: records of periods are judged by their last day.
function yearInside(days: Days): IsoDate | null {
  return [...mondays, days.from].find((day) => covers(days, day) && covers(days, lastOfYear(day))) ?? null;
}

/**
 * Makes the examples of a rule from the versions of its threshold: each side of every threshold, what was not reported, each
 * condition under which it does not bind, and the days around every change of law.
 *
 * @param rule - the rule
 * @param sampled - how a record looks that keeps it or breaks it
 * @param catalogue - the catalogue of law to make them for; the built-in one when left out
 * @returns the examples, those written by hand last
 */
export function examplesByLaw(
  rule: AnyRule,
  sampled: SampledExamples<unknown>,
  catalogue?: LawProvisions,
): readonly RuleExample<unknown>[] {
  const { entity, whole, sample, within, outside, periodIn = (year) => year, more } = sampled;
  const law: readonly Sampled[] = lawOfRule(rule, catalogue);
  const context = catalogue === undefined ? {} : { catalogue };
  const events = entity.form === 'event';
  const on = (day: IsoDate) => (events ? { date: day } : { period: periodIn(day.slice(0, 4)) });
  const places = placesOf(entity, rule.aspects ?? {});
  const given = (version: Sampled, day: IsoDate, kind: SampleKind): SampleValues => ({
    ...on(day),
    ...caseWithin(entity, version.scope ?? [], places),
    ...within,
    ...sample(version.value as never, day, kind),
  });
  // Where one of several versions may hold, or several bind, what passes passes under all of them.
  const safe = (version: Sampled, day: IsoDate): SampleValues => {
    const others = [...(version.orElse ?? []), ...(version.andAlso ?? [])];
    const samples = [version, ...others].map(({ value }) => given({ ...version, value }, day, 'held'));
    return (
      samples.find((one) => judge(rule, whole(one), undefined, context).detail?.state === 'held') ??
      given(version, day, 'held')
    );
  };
  // Whether what it demands was due before the version, and no version of that day is broken.
  const wasDueBefore = (version: Sampled, day: IsoDate, more: SampleValues = {}): boolean => {
    if (!version.basis.confirmed) return false;
    const input = whole({ ...given(version, day, 'failed'), ...more });
    const due = (rule.dueBy as AnyDueBy | undefined)?.(input, version, context) ?? null;
    return due !== null && due < version.from && judge(rule, input, due, context).verdict !== 'failed';
  };
  // The later the day, the later it was due: the first one is found by halving.
  const firstDayToBreak = (version: Sampled, since: IsoDate, more?: SampleValues): IsoDate | null => {
    const isLaw = (after: number) => !wasDueBefore(version, addDays(since, after), more);
    let [before, then] = [-1, 0];
    while (!isLaw(then)) {
      if (then >= mostDays) return null;
      [before, then] = [then, Math.min(mostDays, 2 * then + 1)];
    }
    while (then - before > 1) {
      const middle = Math.floor((before + then) / 2);
      if (isLaw(middle)) then = middle;
      else before = middle;
    }
    const day = addDays(since, then);
    return covers(version, day) && (events || covers(version, lastOfYear(day))) ? day : null;
  };
  const examples: RuleExample<unknown>[] = [];
  const add = (name: string, day: IsoDate, values: SampleValues, verdict: FurtherExample['verdict']) =>
    examples.push({ name: `${name}, ${day}`, input: whole(values), verdict });
  for (const version of law) {
    const { from, andAlso = [] } = version;
    const day = events ? dayInside(version) : yearInside(version);
    if (day !== null) {
      add('on the safe side of the threshold', day, safe(version, day), 'held');
      const broken = firstDayToBreak(version, day);
      if (broken !== null)
        add('on the wrong side of the threshold', broken, given(version, broken, 'failed'), 'failed');
      add('not reported', day, given(version, day, 'undecided'), 'undecided');
      // A case of the one beside, whatever the cases of the rule itself are about.
      for (const beside of andAlso) {
        const within = caseWithin(entity, beside.scope ?? [], places);
        const first = firstDayToBreak(beside, day, within);
        if (first === null) continue;
        const values = { ...given(beside, first, 'failed'), ...within };
        add(`broken as ${beside.provision ?? beside.from} has it`, first, values, 'failed');
      }
      if (andAlso.length === 0 && version.orElse === undefined)
        for (const [place, other] of casesOutside(entity, version.scope ?? [], places)) {
          const failing = { ...given(version, day, 'failed') };
          if (place in sample(version.value as never, day, 'failed')) continue;
          add(`a case it does not bind: ${place}`, day, { ...failing, [place]: other }, 'notConcerned');
          add(`nothing is said of ${place}`, day, { ...failing, [place]: null }, 'undecided');
        }
    }
    if (events && from !== day) {
      const early = wasDueBefore(version, from);
      add('the first day of this version', from, given(version, from, 'failed'), 'failed');
      const later = early ? firstDayToBreak(version, from) : null;
      if (later !== null && later !== day)
        add('the first day on which it can be broken', later, given(version, later, 'failed'), 'failed');
    }
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
  if (outside !== undefined && newest !== undefined) {
    const day = (events ? dayInside(newest) : yearInside(newest)) ?? newest.from;
    examples.push({
      name: 'a case it does not bind',
      input: whole({ ...given(newest, day, 'failed'), ...outside }),
      verdict: 'notConcerned',
    });
  }
  const own = (more?.() ?? []).map(({ given: values, ...example }) => ({ ...example, input: whole(values) }));
  return [...examples, ...own];
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

const anotherOf = (info: FieldInfo, taken: readonly CaseValue[]): CaseValue => {
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
        ? Math.max(...sizes)
        : (allowed?.find((one) => lists.every((list) => list.includes(one)) && !no.includes(one)) ??
          anotherOf(info, no));
    values[place] = value;
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
    if (bound !== undefined) cases.set(place, obeying(bound, false));
    else if (freed !== undefined) cases.set(place, obeying(freed, true));
    else if (except !== undefined) cases.set(place, except[0]);
    else if (only !== undefined) {
      const outside = anotherOf(info, only);
      // Every choice lies within: nobody is outside.
      if (outside !== '') cases.set(place, outside);
    }
  }
  return [...cases];
}
