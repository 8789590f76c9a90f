import type { LegalBasis } from '../../basis/legal-basis.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import { noFirstDay } from '../catalogue/law-words.ts';
import { cite, unconfirmed, type Instrument } from '../instrument.ts';
import { lastDistrictDay } from '../last-district-day.ts';
import type { Actor, ChangeFlag, Modality, Provision, Topic } from '../provision.ts';
import { scopes } from './scopes.ts';
import type {
  Bracket,
  BracketsValue,
  CalendarDayValue,
  CountedThing,
  CountValue,
  DurationValue,
  FlagValue,
  FrequencyValue,
  LimitOperator,
  ListValue,
  PartsValue,
  ProvisionValue,
  RangeValue,
  Rhythm,
  ShareValue,
  TermUnit,
  TermValue,
} from '../provision-value.ts';

/**
 * One line of a table of law.
 *
 * - `kinds` in letters: C commune, T community, A agency and public unit, S state enterprise, N other employer, P province,
 *   D district, V nation, Q political body, B body of an assembly, F armed forces;
 * - `place` as `51(2)(c)`;
 * - `marks`: T H U L P the wording may have changed; `?` not confirmed; `<` for state enterprises only to 2023-06-30, then
 *   as a provision of its own whose id ends in `s`.
 */
export type Row = readonly [
  id: string,
  place: string,
  kinds: string,
  topic: Topic,
  modality: Modality,
  actor: Actor | null,
  value: ProvisionValue,
  vi: string,
  en: string,
  marks?: string,
  own?: RowDays,
];

/** Days of a line that are not those of its instrument, and the duty it is a later version of. */
export interface RowDays {
  /** First day in force. */
  readonly from?: IsoDate;
  /** Last day in force, inclusive. */
  readonly to?: IsoDate;
  /** Last day it was in force for certain, where its end is doubtful. */
  readonly surelyTo?: IsoDate;
  /** Id of the duty, with its prefix; the line is its own first version when left out. */
  readonly duty?: string;
  /** Place in the instrument that gave the line this wording. */
  readonly amendedBy?: LegalBasis;
}

const kindsOf: Readonly<Record<string, readonly UnitKind[]>> = {
  C: ['commune'],
  T: ['community'],
  A: ['agency', 'publicUnit'],
  S: ['stateEnterprise'],
  N: ['nonStateEmployer'],
  P: ['province'],
  D: ['district'],
  V: ['nation'],
  Q: ['politicalBody'],
  F: ['armedForces'],
  B: ['assemblyBody'],
};

const changed: IsoDate = '2025-07-01';
const changeFlags: readonly ChangeFlag[] = ['T', 'H', 'U', 'L', 'P'];

// From 2023-07-01 the Law of 2022 has rules of its own for state enterprises.
const lastDayForStateEnterprises: IsoDate = '2023-06-30';

const districtsAlone = 'D';

/**
 * Turns the lines of one instrument into provisions. They hold as long as the instrument does, unless a line has days of
 * its own; days on which it is doubtful whether the instrument was in force are doubtful days of the line.
 *
 * @param instrument - where they stand
 * @param prefix - put before each id
 * @param rows - the lines
 * @returns the provisions
 * @throws `DefinitionError` `law/no-start` when the instrument has no first day
 */
// @__NO_SIDE_EFFECTS__
export function provisionsIn(instrument: Instrument, prefix: string, rows: readonly Row[]): readonly Provision[] {
  const { from: first } = instrument;
  if (first === null) throw new DefinitionError('law/no-start', noFirstDay(instrument.id, prefix), instrument.id);
  return rows.flatMap(([id, place, kinds, topic, modality, actor, value, vi, en, marks = '', own = {}]) => {
    const [article, clause, point] = place.split(/[()]+/);
    const basis = cite(instrument, article || undefined, clause || undefined, point || undefined);
    const flags = changeFlags.filter((flag) => marks.includes(flag));
    const { duty = `${prefix}-${id}`, amendedBy } = own;
    const made: Provision = {
      id: `${prefix}-${id}`,
      duty,
      ...daysIn(
        instrument,
        own.from ?? first,
        kinds === districtsAlone ? whileThereAreDistricts(instrument, own) : own,
      ),
      ...(flags.length === 0 ? {} : { mayHaveChangedFrom: changed }),
      basis: {
        ...(marks.includes('?') ? unconfirmed(basis) : basis),
        ...(amendedBy === undefined ? {} : { amendedBy }),
      },
      value,
      ...scopeOf(`${prefix}-${id}`, duty),
      kinds: Object.keys(kindsOf).flatMap((letter) => (kinds.includes(letter) ? (kindsOf[letter] ?? []) : [])),
      topic,
      modality,
      actor,
      subject: { vi, en },
      flags,
    };
    if (!marks.includes('<')) return [made];
    return [
      { ...made, kinds: made.kinds.filter((kind) => kind !== 'stateEnterprise') },
      {
        ...made,
        id: `${made.id}s`,
        duty: `${duty}s`,
        ...scopeOf(`${made.id}s`),
        to: lastDayForStateEnterprises,
        kinds: ['stateEnterprise'] as const,
      },
    ];
  });
}

// A later version binds whom its duty bound, unless its own line in the table of scopes says otherwise.
function scopeOf(id: string, duty = id): Pick<Provision, 'scope'> {
  const scope = scopes[id] ?? scopes[duty];
  return scope === undefined ? {} : { scope };
}

// What binds districts alone ends with them: their bodies were no more, whatever the register still says of a unit.
function whileThereAreDistricts({ to: end }: Instrument, own: RowDays): RowDays {
  const { to = end } = own;
  return to !== undefined && to <= lastDistrictDay ? own : { ...own, to: lastDistrictDay };
}

function daysIn(instrument: Instrument, from: IsoDate, own: RowDays): Pick<Provision, 'from' | 'to'> {
  const to = own.to ?? instrument.to;
  const { surelyFrom } = instrument;
  const { surelyTo = instrument.surelyTo } = own;
  return {
    from,
    ...(to === undefined ? {} : { to }),
    ...(surelyFrom === undefined || surelyFrom <= from ? {} : { surelyFrom }),
    ...(surelyTo === undefined || (to !== undefined && to <= surelyTo) ? {} : { surelyTo }),
  };
}

/**
 * A share of something.
 *
 * @param op - how it compares
 * @param n - the limit
 * @param d - denominator of the limit
 * @param of - what is counted
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function share(op: LimitOperator, n: number, d: number, of: CountedThing): ShareValue {
  return { is: 'share', op, n, d, of };
}

/**
 * A number of something.
 *
 * @param op - how it compares
 * @param n - the limit
 * @param of - what is counted
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function count(op: LimitOperator, n: number, of: CountedThing): CountValue {
  return { is: 'count', op, n, of };
}

/**
 * A number between two ends.
 *
 * @param from - least
 * @param to - most
 * @param of - what is counted
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function range(from: number, to: number, of: CountedThing): RangeValue {
  return { is: 'range', from, to, of };
}

/**
 * At most so long after an event.
 *
 * @param n - the limit
 * @param unit - unit of time
 * @param nextPeriod - set where it is counted inside the period that follows
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function within(n: number, unit: TermUnit, nextPeriod?: 'atOnce' | 'later'): TermValue {
  return { is: 'term', side: 'within', n, unit, ...(nextPeriod === undefined ? {} : { nextPeriod }) };
}

/**
 * At least so long before an event.
 *
 * @param n - the limit
 * @param unit - unit of time
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function ahead(n: number, unit: TermUnit): TermValue {
  return { is: 'term', side: 'ahead', n, unit };
}

/**
 * At least so many days one after another; `null` for permanently.
 *
 * @param atLeast - how many
 * @param since - `since` where the text counts from an event ("kể từ ngày")
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function lasting(atLeast: number | null, since?: 'since'): DurationValue {
  return {
    is: 'duration',
    atLeast,
    unit: 'days',
    consecutive: atLeast !== null,
    ...(since === undefined ? {} : { since: true }),
  };
}

/**
 * For so long.
 *
 * @param atLeast - how many
 * @param unit - unit of time
 * @param since - `since` where the text counts from an event ("kể từ ngày")
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function spanning(atLeast: number, unit: TermUnit, since?: 'since'): DurationValue {
  return { is: 'duration', atLeast, unit, consecutive: false, ...(since === undefined ? {} : { since: true }) };
}

/**
 * At least once in each rhythm.
 *
 * @param per - the rhythms, shortest first
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function each(...per: readonly Rhythm[]): FrequencyValue {
  return { is: 'frequency', atLeast: 1, per };
}

/**
 * Before a day of each year, or of one year.
 *
 * @param month - month
 * @param day - day of the month
 * @param year - the year, when it is due only once
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function beforeDay(month: number, day: number, year?: number): CalendarDayValue {
  return { is: 'calendarDay', month, day, before: true, ...(year === undefined ? {} : { year }) };
}

/**
 * A list of so many items.
 *
 * @param items - number of items
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function list(items: number): ListValue {
  return { is: 'list', items };
}

/**
 * A bracket table.
 *
 * @param by - what the headcount counts
 * @param steps - steps, smallest headcount first
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function brackets(by: CountedThing, steps: readonly Bracket[]): BracketsValue {
  return { is: 'brackets', steps, by };
}

/**
 * Several values by name.
 *
 * @param values - the values
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function parts(values: PartsValue['parts']): PartsValue {
  return { is: 'parts', parts: values };
}

/** A duty or right without a number. */
export const flag: FlagValue = { is: 'flag' };
