import { addDays, citation, DefinitionError, type IsoDate, type UnitKind } from '@qcdc/core';
import {
  boundUnits,
  dutyDays,
  unconfirmed,
  versionsOfDuty,
  type LawProvisions,
  type Provision,
  type ProvisionValue,
  type SizeLimit,
  type BoundScope,
  type ValueThat,
} from '@qcdc/core/law';
import { besideOneAnother } from './beside-one-another.ts';
import { perCatalogue } from './per-catalogue.ts';
import { earliestChange, type Days, type ProvisionVersion } from './provision-version.ts';

export type { ProvisionVersion } from './provision-version.ts';

/** Kinds of value a rule can work with. */
export type ValueKind = Exclude<ProvisionValue['is'], 'parts'>;

/** The duties a rule applies, as plain data: nothing is looked up before a catalogue is given. */
export interface Duties<Is extends ValueKind> {
  /** Kind of value the duties have. */
  readonly is: Is;
  /**
   * Ids of duties, such as `L-20.3`; `id#name` for one value of several. Where a later one begins while an earlier one is
   * still in force, such as a decree that details a law, the later one is applied, as long as it is in force.
   */
  readonly duties: readonly string[];
}

/** Duties of one kind, and what the rule makes of them. */
export interface DutiesAs<Is extends ValueKind, T> extends Duties<Is> {
  /** Further duties that belong to the threshold, by name. */
  readonly with?: Readonly<Record<string, string>>;
  /**
   * Turns a value into what the rule works with, such as "twice a year" into "within six months"; `null` where nothing the
   * rule can ask for follows from it, such as from "once a term": then the rule binds nobody on these days.
   * @param value - value of the duty
   * @param further - values of the further duties in force on the same days
   */
  readonly as: (value: ValueThat<Is>, further: FurtherValues) => T | null;
}

/** Values of further duties, by name. */
export type FurtherValues = Readonly<Record<string, WholeValue | undefined>>;

/** A value that is not made of others. */
export type WholeValue = Exclude<ProvisionValue, { readonly is: 'parts' }>;

/** Where a rule takes a threshold from: duties whose value it is, or whose value is turned into it. */
export type LawSource<T> = {
  [Is in ValueKind]: DutiesAs<Is, T> | (ValueThat<Is> extends T ? Duties<Is> : never);
}[ValueKind];

/**
 * Takes a further value as the kind a rule works with.
 *
 * @param is - the kind
 * @param value - the value; nothing where its duty was not in force
 * @returns the value, or `undefined` where it is of another kind
 */
export function further<Is extends ValueKind>(is: Is, value: WholeValue | undefined): ValueThat<Is> | undefined {
  return value?.is === is ? (value as ValueThat<Is>) : undefined;
}

/** One or several sources of one threshold. */
export type LawSources<T> = LawSource<T> | readonly LawSource<T>[];

/** What a rule asks of whom, beside the duties of its threshold. */
export interface LawCase<T> {
  /** Duties that bind at the same time as the threshold, such as those of a decree beside its law: each is judged for itself. */
  readonly beside?: readonly LawSources<T>[];
  /** Kinds of unit the rule looks at, by the register: a version then binds the kinds its duty names. */
  readonly bindsOnly?: readonly UnitKind[];
  /** Field whose choice says for which kinds of unit the record speaks; a version then binds those its duty names. */
  readonly kindsBy?: KindsBy;
  /** Conditions of the rule itself, such as that it is about elections alone. */
  readonly only?: readonly BoundScope[];
}

/** A field whose choice says for which kinds of unit a record speaks. */
export interface KindsBy {
  /** The field. */
  readonly field: string;
  /** Kinds of unit, by choice. */
  readonly kinds: Readonly<Record<string, readonly UnitKind[]>>;
}

interface AnySource {
  readonly is: ValueKind;
  readonly duties: readonly string[];
  readonly with?: Readonly<Record<string, string>>;
  readonly as?: (value: unknown, further: FurtherValues) => unknown;
}

const listed = (law: LawSources<never>): readonly AnySource[] => (Array.isArray(law) ? law : [law]) as AnySource[];
const idOf = (ref: string): string => ref.split('#', 1).join();

/**
 * Names the duties of a rule, without looking anything up.
 *
 * @param law - where the threshold comes from
 * @param beside - duties that bind at the same time
 * @returns ids of duties, each once
 */
// @__NO_SIDE_EFFECTS__
export function dutiesIn(law: LawSources<never>, beside: readonly LawSources<never>[] = []): readonly string[] {
  const refs = [law, ...beside]
    .flatMap(listed)
    .flatMap(({ duties, with: further = {} }) => [...duties, ...Object.values(further)]);
  return [...new Set(refs.map(idOf))];
}

/**
 * Takes the versions of a rule's threshold from a catalogue of law, so that no number is written down twice and amendments
 * are followed; each carries the conditions under which its duty binds. Days on which nobody is sure what held become a
 * version that fails nobody.
 *
 * @param law - where the threshold comes from
 * @param about - what binds beside it, and whom
 * @returns a function from a catalogue to the versions, oldest first; the built-in catalogue when none is given
 * @throws `DefinitionError` when it is called: `law/unknown-duty`, `law/other-kind-of-value`
 * @example
 * ```ts
 * const notice = lawFrom({ is: 'term', duties: ['L-19.2b', 'D59-4.4'] });
 * notice().map((v) => v.from); // => ['2023-07-01', '2023-08-15']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function lawFrom<T>(
  law: LawSources<T>,
  about: LawCase<T> = {},
): (catalogue?: LawProvisions) => readonly ProvisionVersion<T>[] {
  return perCatalogue((catalogue) => {
    const chains = [law, ...(about.beside ?? [])].map((chain) =>
      versionsOfChain<T>(chain as LawSources<never>, about, catalogue),
    );
    return besideOneAnother(chains, catalogue);
  });
}

function versionsOfChain<T>(
  law: LawSources<never>,
  about: Omit<LawCase<never>, 'beside'>,
  catalogue: LawProvisions,
): readonly ProvisionVersion<T>[] {
  const refOf = new Map<Provision, { readonly source: AnySource; readonly ref: string }>();
  for (const source of listed(law))
    for (const ref of source.duties)
      for (const version of versionsOfDuty(idOf(ref), catalogue)) refOf.set(version, { source, ref });
  return dutyDays([...refOf.keys()]).flatMap(({ from, to, candidates, sure }) => {
    const further = candidates.flatMap((candidate) => [
      ...Object.values(refOf.get(candidate)?.source.with ?? {}),
      ...sizesOf(candidate),
    ]);
    return cut({ from, ...(to === undefined ? {} : { to }) }, further, catalogue).flatMap((days) => {
      const all = candidates.flatMap((candidate) => {
        const { source, ref } = refOf.get(candidate) ?? { source: undefined, ref: '' };
        return source === undefined ? [] : versionsAt<T>(candidate, source, ref, days, about, catalogue);
      });
      return all.length === 0 ? [] : [joined(all, days, sure)];
    });
  });
}

const sizesOf = ({ scope = [] }: Provision): readonly string[] =>
  scope.flatMap(({ boundBy, freedBy }) => [boundBy, freedBy].flatMap((ref) => ref ?? []));

// Cuts days where a further duty changes.
function cut(days: Days, duties: readonly string[], catalogue: LawProvisions): readonly Days[] {
  const turns = duties
    .flatMap((ref) => dutyDays(versionsOfDuty(idOf(ref), catalogue)))
    .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])])
    .filter((day) => day > days.from && (days.to === undefined || day <= days.to));
  const firsts = [days.from, ...[...new Set(turns)].sort()];
  return firsts.map((from, i) => {
    const next = firsts[i + 1];
    const to = next === undefined ? days.to : addDays(next, -1);
    return { from, ...(to === undefined ? {} : { to }) };
  });
}

function valueAt(provision: Provision, ref: string): WholeValue {
  const [, part] = ref.split('#');
  const { value: whole } = provision;
  const value = part === undefined ? whole : whole.is === 'parts' ? whole.parts[part] : undefined;
  if (value === undefined || value.is === 'parts')
    throw new DefinitionError(
      'law/other-kind-of-value',
      { vi: 'nêu rõ giá trị được nói đến', en: 'name the value that is meant' },
      ref,
    );
  return value;
}

function candidatesOn(ref: string, day: IsoDate, catalogue: LawProvisions) {
  return dutyDays(versionsOfDuty(idOf(ref), catalogue)).find(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  );
}

// The conditions of a provision as they stood on a day: what they refer to is looked up; a size whose duty was not in force
// binds and frees nobody.
function scopeOn(
  provision: Provision,
  day: IsoDate,
  about: Omit<LawCase<never>, 'beside'>,
  catalogue: LawProvisions,
): readonly BoundScope[] {
  const { kinds, scope = [] } = provision;
  const { bindsOnly, kindsBy, only = [] } = about;
  const sizes = (ref: string | undefined): readonly SizeLimit[] =>
    ref === undefined
      ? []
      : (candidatesOn(ref, day, catalogue)?.candidates ?? []).flatMap((one) => {
          const value = valueAt(one, ref);
          return value.is === 'count' ? [{ op: value.op, n: value.n }] : [];
        });
  const choices = Object.entries(kindsBy?.kinds ?? {}).flatMap(([choice, of]) =>
    of.some((kind) => kinds.includes(kind)) ? [choice] : [],
  );
  return [
    bindsOnly === undefined ? boundUnits(kinds) : { of: 'unitKind', only: kinds },
    ...(kindsBy === undefined ? [] : [{ of: kindsBy.field, only: choices }]),
    ...scope.flatMap(({ boundBy, freedBy, ...rest }): readonly BoundScope[] => [
      ...(boundBy === undefined && freedBy === undefined ? [rest] : []),
      ...sizes(boundBy).map((bound) => ({ ...rest, bound })),
      ...sizes(freedBy).map((freed) => ({ ...rest, freed })),
    ]),
    ...only,
  ];
}

type Draft<T> = Pick<
  ProvisionVersion<T>,
  'basis' | 'value' | 'provision' | 'mayHaveChangedFrom' | 'alsoFrom' | 'scope'
>;

// A candidate with every combination of what its further duties may have demanded.
function versionsAt<T>(
  candidate: Provision,
  { is, as, with: further = {} }: AnySource,
  ref: string,
  days: Days,
  about: Omit<LawCase<never>, 'beside'>,
  catalogue: LawProvisions,
): readonly Draft<T>[] {
  let combined: readonly (readonly (readonly [string, Provision])[])[] = [[]];
  let sure = true;
  for (const [name, duty] of Object.entries(further)) {
    const found = candidatesOn(duty, days.from, catalogue);
    if (found === undefined) continue;
    sure &&= found.sure;
    combined = combined.flatMap((some) => found.candidates.map((one) => [...some, [name, one] as const]));
  }
  const value = valueAt(candidate, ref);
  if (value.is !== is)
    throw new DefinitionError(
      'law/other-kind-of-value',
      { vi: `giá trị là ${value.is}, không phải ${is}`, en: `the value is a ${value.is}, not a ${is}` },
      ref,
    );
  const scope = scopeOn(candidate, days.from, about, catalogue);
  return combined.flatMap((some) => {
    const values = Object.fromEntries(some.map(([name, one]) => [name, valueAt(one, further[name] ?? '')]));
    const made = as === undefined ? value : as(value, values);
    if (made === null) return [];
    const basis = sure ? candidate.basis : unconfirmed(candidate.basis);
    const seen = new Set([citation(candidate.basis, 'vi')]);
    const alsoFrom = some.flatMap(([, one]) => {
      const cited = citation(one.basis, 'vi');
      if (seen.has(cited)) return [];
      seen.add(cited);
      return [one.basis];
    });
    const changed = earliestChange([candidate, ...some.map(([, one]) => one)]);
    const draft: Draft<T> = {
      basis,
      value: made as T,
      provision: candidate.id,
      ...(changed === undefined ? {} : { mayHaveChangedFrom: changed }),
      ...(alsoFrom.length === 0 ? {} : { alsoFrom }),
      ...(scope.length === 0 ? {} : { scope }),
    };
    return [draft];
  });
}

function joined<T>(all: readonly Draft<T>[], days: Days, sure: boolean): ProvisionVersion<T> {
  const [first, ...others] = all.map((draft) => ({ ...draft, ...days }));
  if (first === undefined) throw new Error('days without a version of any duty');
  const open = !sure || others.length > 0;
  // Of one wording that was read only the days can be in doubt.
  const ofItsDays = open && others.length === 0 && first.basis.confirmed ? { doubtfulDays: true as const } : {};
  const doubted = (version: ProvisionVersion<T>) =>
    open ? { ...version, basis: unconfirmed(version.basis), ...ofItsDays } : version;
  return { ...doubted(first), ...(others.length === 0 ? {} : { orElse: others.map(doubted) }) };
}
