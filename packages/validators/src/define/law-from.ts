import { addDays, citation, DefinitionError, type IsoDate, type UnitKind, type Version } from '@qcdc/core';
import {
  dutyDays,
  unconfirmed,
  versionsOfDuty,
  type LawCatalogue,
  type Provision,
  type ProvisionValue,
  type ValueThat,
} from '@qcdc/core/law';
import { perCatalogue } from './per-catalogue.ts';

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
  /** Further duties of the same kind that belong to the threshold, by name. */
  readonly with?: Readonly<Record<string, string>>;
  /**
   * Turns a value into what the rule works with, such as "twice a year" into "within six months"; `null` where nothing the
   * rule can ask for follows from it, such as from "once a term": then the rule binds nobody on these days.
   * @param value - value of the duty
   * @param further - values of the further duties in force on the same days
   */
  readonly as: (value: ValueThat<Is>, further: Readonly<Record<string, ValueThat<Is> | undefined>>) => T | null;
}

/** Where a rule takes a threshold from: duties whose value it is, or whose value is turned into it. */
export type LawSource<T> = {
  [Is in ValueKind]: DutiesAs<Is, T> | (ValueThat<Is> extends T ? Duties<Is> : never);
}[ValueKind];

/** A version of a threshold that says which provision of the catalogue it is. */
export interface ProvisionVersion<T> extends Version<T> {
  /** Id of the provision, such as `L-20.3`. */
  readonly provision: string;
}

/** One or several sources of one threshold. */
export type LawSources<T> = LawSource<T> | readonly LawSource<T>[];

interface AnySource {
  readonly is: ValueKind;
  readonly duties: readonly string[];
  readonly with?: Readonly<Record<string, string>>;
  readonly as?: (value: unknown, further: Readonly<Record<string, unknown>>) => unknown;
}

const listed = (law: LawSources<never>): readonly AnySource[] => (Array.isArray(law) ? law : [law]) as AnySource[];
const idOf = (ref: string): string => ref.split('#', 1).join();

/**
 * Names the duties of a rule, without looking anything up.
 *
 * @param law - where the threshold comes from
 * @returns ids of duties, each once
 */
// @__NO_SIDE_EFFECTS__
export function dutiesIn(law: LawSources<never>): readonly string[] {
  const refs = listed(law).flatMap(({ duties, with: further = {} }) => [...duties, ...Object.values(further)]);
  return [...new Set(refs.map(idOf))];
}

/**
 * Takes the versions of a rule's threshold from a catalogue of law, so that no number is written down twice and amendments
 * are followed. Days on which nobody is sure what held become a version that fails nobody.
 *
 * @param law - where the threshold comes from
 * @param kinds - kinds of unit the rule binds; versions for others are left out
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
  kinds?: readonly UnitKind[],
): (catalogue?: LawCatalogue) => readonly ProvisionVersion<T>[] {
  return perCatalogue((catalogue) => {
    const refOf = new Map<Provision, { readonly source: AnySource; readonly ref: string }>();
    for (const source of listed(law as LawSources<never>))
      for (const ref of source.duties)
        for (const version of versionsFor(idOf(ref), kinds, catalogue)) refOf.set(version, { source, ref });
    return dutyDays([...refOf.keys()]).flatMap(({ from, to, candidates, sure }) => {
      const further = candidates.flatMap((candidate) => Object.values(refOf.get(candidate)?.source.with ?? {}));
      return cut({ from, ...(to === undefined ? {} : { to }) }, further, catalogue).flatMap((days) => {
        const all = candidates.flatMap((candidate) => {
          const { source, ref } = refOf.get(candidate) ?? { source: undefined, ref: '' };
          return source === undefined ? [] : versionsAt<T>(candidate, source, ref, days, catalogue);
        });
        return all.length === 0 ? [] : [joined(all, days, sure)];
      });
    });
  });
}

function versionsFor(
  duty: string,
  kinds: readonly UnitKind[] | undefined,
  catalogue: LawCatalogue,
): readonly Provision[] {
  const all = versionsOfDuty(duty, catalogue);
  const own = kinds === undefined ? [] : all.filter((version) => version.kinds.some((kind) => kinds.includes(kind)));
  return own.length === 0 ? all : own;
}

interface Days {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

// Cuts days where a further duty changes.
function cut(days: Days, duties: readonly string[], catalogue: LawCatalogue): readonly Days[] {
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

function valueAt(provision: Provision, is: ValueKind, ref: string): unknown {
  const [, part] = ref.split('#');
  const { value: whole } = provision;
  const value = part === undefined ? whole : whole.is === 'parts' ? whole.parts[part] : undefined;
  if (value?.is !== is)
    throw new DefinitionError('law/other-kind-of-value', {
      vi: `giá trị ${value === undefined ? 'không có' : `là ${value.is}`}, không phải ${is}`,
      en: `the value is ${value?.is ?? 'not there'}, not a ${is}`,
    }, ref);
  return value;
}

type Draft<T> = Pick<ProvisionVersion<T>, 'basis' | 'value' | 'provision' | 'mayHaveChangedFrom' | 'alsoFrom'>;

// A candidate with every combination of what its further duties may have demanded.
function versionsAt<T>(
  candidate: Provision,
  { is, as, with: further = {} }: AnySource,
  ref: string,
  days: Days,
  catalogue: LawCatalogue,
): readonly Draft<T>[] {
  let combined: readonly (readonly (readonly [string, Provision])[])[] = [[]];
  let sure = true;
  for (const [name, duty] of Object.entries(further)) {
    const found = dutyDays(versionsOfDuty(idOf(duty), catalogue)).find(
      ({ from, to }) => from <= days.from && (to === undefined || days.from <= to),
    );
    if (found === undefined) continue;
    sure &&= found.sure;
    combined = combined.flatMap((some) => found.candidates.map((one) => [...some, [name, one] as const]));
  }
  const value = valueAt(candidate, is, ref);
  return combined.flatMap((some) => {
    const values = Object.fromEntries(some.map(([name, one]) => [name, valueAt(one, is, further[name] ?? '')]));
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
    const changed = earliest([candidate, ...some.map(([, one]) => one)]);
    const draft: Draft<T> = {
      basis,
      value: made as T,
      provision: candidate.id,
      ...(changed === undefined ? {} : { mayHaveChangedFrom: changed }),
      ...(alsoFrom.length === 0 ? {} : { alsoFrom }),
    };
    return [draft];
  });
}

function earliest(versions: readonly Pick<Version<unknown>, 'mayHaveChangedFrom'>[]): IsoDate | undefined {
  return versions.flatMap(({ mayHaveChangedFrom: day }) => (day === undefined ? [] : [day])).sort()[0];
}

function joined<T>(all: readonly Draft<T>[], days: Days, sure: boolean): ProvisionVersion<T> {
  const [first, ...others] = all.map((draft) => ({ ...draft, ...days }));
  if (first === undefined) throw new Error('days without a version of any duty');
  const open = !sure || others.length > 0;
  const doubted = (version: ProvisionVersion<T>) =>
    open ? { ...version, basis: unconfirmed(version.basis) } : version;
  return { ...doubted(first), ...(others.length === 0 ? {} : { orElse: others.map(doubted) }) };
}
