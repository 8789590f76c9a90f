import { unitKinds } from '../../unit/unit-labels.ts';
import { checkCall, type Demands } from '../../outcome/check-call.ts';
import { aText, oneOf } from '../../outcome/demand.ts';
import { aCatalogue } from '../../outcome/noun-demands.ts';
import { isoDate, type IsoDate } from '../../time/iso-date.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import type { LawProvisions } from '../catalogue.ts';
import type { Provision } from '../provision.ts';
import { lawProvisions } from './built-in-provisions.ts';
import { dutyDays, type DutyDays } from './duty-days.ts';
import { versionsOfDuty } from './lookup.ts';

/** What a duty demanded on a day. */
export type DutyOnDay =
  | {
      /** One version was in force. */
      readonly state: 'inForce';
      /** The version. */
      readonly version: Provision;
    }
  | {
      /** Nobody can tell which version was in force, or whether the only one was. */
      readonly state: 'undecided';
      /** All versions that may have been, the newest first; one alone may also have been out of force. */
      readonly candidates: readonly Provision[];
    }
  | {
      /** No version was in force. */
      readonly state: 'none';
    };

/** Where to look, and for whom. */
export interface DutyOptions {
  /** Kind of unit; versions for other kinds do not count. */
  readonly unitKind?: UnitKind;
  /** The catalogue of law, or its provisions; the built-in ones when left out. */
  readonly catalogue?: LawProvisions;
}

/** What the options of a question about a duty have to be. */
export const dutyDemands: Demands<DutyOptions> = {
  unitKind: /* @__PURE__ */ oneOf(Object.keys(unitKinds)),
  catalogue: aCatalogue,
};

/**
 * Finds the version of a duty that was in force on a day. Where the first day is doubtful, where an amendment is not
 * confirmed, where the basis of an instrument fell away though nobody repealed it, and while bodies of before still work,
 * all versions that may have held are told.
 *
 * @param duty - id of the duty: the id of its first version
 * @param day - the day
 * @param options - kind of unit, catalogue
 * @returns the version, the candidates, or none
 * @throws `DefinitionError` `law/unknown-duty`, `time/not-a-day`, `call/…`
 * @example
 * ```ts
 * versionOn('L-12.3', '2023-07-01').state; // => 'inForce'
 * versionOn('L-12.3', '2023-06-30').state; // => 'none'
 * versionOn('ND04-8.2b', '2023-07-01').state; // => 'undecided'
 * ```
 */
export function versionOn(duty: string, day: IsoDate, options: DutyOptions = {}): DutyOnDay {
  checkCall('versionOn', { duty: [duty, aText] }, options, dutyDemands);
  const { unitKind, catalogue = lawProvisions } = options;
  isoDate(day);
  const all = versionsOfDuty(duty, catalogue);
  const days = unitKind === undefined ? daysOf(all) : dutyDays(all.filter(({ kinds }) => kinds.includes(unitKind)));
  const found = days.find(({ from, to }) => from <= day && (to === undefined || day <= to));
  const version = found?.candidates[0];
  if (found === undefined || version === undefined) return { state: 'none' };
  return found.sure ? { state: 'inForce', version } : { state: 'undecided', candidates: found.candidates };
}

const known = /* @__PURE__ */ new WeakMap<readonly Provision[], readonly DutyDays[]>();

function daysOf(versions: readonly Provision[]): readonly DutyDays[] {
  let days = known.get(versions);
  if (days === undefined) {
    days = dutyDays(versions);
    known.set(versions, days);
  }
  return days;
}
