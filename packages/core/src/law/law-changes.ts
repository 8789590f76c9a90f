import { checkCall } from '../outcome/check-call.ts';
import { aDay, oneOf } from '../outcome/demand.ts';
import { aCatalogue } from '../outcome/noun-demands.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { unitKinds } from '../unit/unit-labels.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import type { LawCatalogue } from './catalogue.ts';
import { lawCatalogue } from './catalogue/built-in.ts';
import { dutyDays, type DutyDays } from './catalogue/duty-days.ts';
import { findInstrument } from './catalogue/lookup.ts';
import type { Provision } from './provision.ts';
import { lastDistrictDay } from './last-district-day.ts';

/** What is known about days on which something holds. */
interface Days {
  readonly from: IsoDate | null;
  readonly to?: IsoDate;
  readonly surelyFrom?: IsoDate;
  readonly surelyTo?: IsoDate;
}

/** What bound a kind of unit on a day, and what of it is new. */
export interface LawOnDay {
  /** Provisions in force for certain, in the order of the catalogue. */
  readonly inForce: readonly Provision[];
  /** Provisions of which nobody can tell whether they were in force. */
  readonly doubtful: readonly Provision[];
  /** Those in force that were not the day before. */
  readonly begun: readonly Provision[];
  /** Those in force the day before that are no longer. */
  readonly ended: readonly Provision[];
}

/**
 * Lists the days on which something changes for a kind of unit: an instrument or a provision begins, ends, becomes certain or
 * doubtful. Between two of them the law stands still.
 *
 * @param unitKind - kind of unit
 * @param catalogue - the catalogue of law; the built-in one when left out
 * @returns the days, oldest first
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * lawTurns('commune').includes('2023-07-01'); // => true
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function lawTurns(unitKind: UnitKind, catalogue: LawCatalogue = lawCatalogue): readonly IsoDate[] {
  checkCall('lawTurns', { unitKind: [unitKind, aKind], catalogue: [catalogue, aCatalogue] });
  const instruments = catalogue.regimes[unitKind].flatMap(([, id]) => findInstrument(id, catalogue) ?? []);
  const provisions = catalogue.provisions.filter(({ kinds }) => kinds.includes(unitKind));
  const district = unitKind === 'district' ? [addDays(lastDistrictDay, 1)] : [];
  return [...new Set([...[...instruments, ...provisions].flatMap(turnsOf), ...district])].sort();
}

function turnsOf({ from, to, surelyFrom, surelyTo }: Days): readonly IsoDate[] {
  const begins = [from, surelyFrom].flatMap((day) => day ?? []);
  return [...begins, ...[surelyTo, to].flatMap((day) => (day === undefined ? [] : [addDays(day, 1)]))];
}

/**
 * Tells what bound a kind of unit on a day: what was in force for certain, what may have been, and what had changed since the
 * day before.
 *
 * @param unitKind - kind of unit
 * @param day - the day
 * @param catalogue - the catalogue of law; the built-in one when left out
 * @returns the provisions, in the order of the catalogue
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * lawOn('community', '2023-07-01').begun.some(({ id }) => id === 'L-21.1a'); // => true
 * lawOn('community', '2023-07-02').begun; // => []
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function lawOn(unitKind: UnitKind, day: IsoDate, catalogue: LawCatalogue = lawCatalogue): LawOnDay {
  checkCall('lawOn', { unitKind: [unitKind, aKind], day: [day, aDay], catalogue: [catalogue, aCatalogue] });
  const ofKind = catalogue.provisions.filter(({ kinds }) => kinds.includes(unitKind));
  const duties = daysOfDuties(unitKind, catalogue);
  const today = heldOn(duties, day);
  const before = heldOn(duties, addDays(day, -1));
  return {
    inForce: ofKind.filter((one) => today.get(one) === 'surely'),
    doubtful: ofKind.filter((one) => today.get(one) === 'perhaps'),
    begun: ofKind.filter((one) => today.get(one) === 'surely' && before.get(one) !== 'surely'),
    ended: ofKind.filter((one) => today.get(one) !== 'surely' && before.get(one) === 'surely'),
  };
}

const aKind = /* @__PURE__ */ oneOf(Object.keys(unitKinds));

const known = /* @__PURE__ */ new WeakMap<LawCatalogue, Map<UnitKind, readonly (readonly DutyDays[])[]>>();

function daysOfDuties(unitKind: UnitKind, catalogue: LawCatalogue): readonly (readonly DutyDays[])[] {
  const byKind = known.get(catalogue) ?? new Map<UnitKind, readonly (readonly DutyDays[])[]>();
  known.set(catalogue, byKind);
  const found = byKind.get(unitKind);
  if (found !== undefined) return found;
  const byDuty = new Map<string, Provision[]>();
  for (const one of catalogue.provisions)
    if (one.kinds.includes(unitKind)) byDuty.set(one.duty, [...(byDuty.get(one.duty) ?? []), one]);
  const made = [...byDuty.values()].map(dutyDays);
  byKind.set(unitKind, made);
  return made;
}

type Held = 'surely' | 'perhaps';

// By all versions of a duty together, as `versionOn` answers: while an amendment nobody confirmed may hold, the wording it
// would change is not in force for certain either.
function heldOn(duties: readonly (readonly DutyDays[])[], day: IsoDate): ReadonlyMap<Provision, Held> {
  const held = new Map<Provision, Held>();
  for (const spans of duties) {
    const span = spans.find(({ from, to }) => from <= day && (to === undefined || day <= to));
    for (const one of span?.candidates ?? []) held.set(one, span?.sure === true ? 'surely' : 'perhaps');
  }
  return held;
}
