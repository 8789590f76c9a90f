import { checkCall } from '../../outcome/check-call.ts';
import { aDay, aText, having, type Demand } from '../../outcome/demand.ts';
import { aCalendar } from '../../outcome/noun-demands.ts';
import { unknownName } from '../../outcome/unknown-name.ts';
import { isoDate, type IsoDate } from '../../time/iso-date.ts';
import { dutyDemands, versionOn, type DutyOptions } from '../catalogue/version-on.ts';
import type { Provision } from '../provision.ts';
import { dueOf, isInTime, type DueRange } from './due-of.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** When something is due, and by which law. */
export interface DueDate extends DueRange {
  /** The version that sets the day; several where nobody can tell which one was in force. */
  readonly versions: readonly Provision[];
  /** `false` where no version is confirmed to have been in force: being late is then not told for certain. */
  readonly sure: boolean;
}

/** What else decides a due date. */
export interface DueDateOptions extends DutyOptions {
  /** Name of the part, where the provision has several values. */
  readonly part?: string;
  /** Which days are worked; the public holidays when left out. */
  readonly calendar?: WorkingCalendar;
  /** First day of the next period, for a term of that period, such as a school year; see `nextPeriod` of a term. */
  readonly nextFrom?: IsoDate;
}

/**
 * Tells when a duty is due after, or before, an event, by the version in force on the day of the event.
 *
 * @remarks The day of the event is not counted. The event is what the provision counts from: the day of the document, of the
 * vote, of the meeting ahead, the last day of the working year that ended, any day of the quarter. Where nobody can tell
 * which of several versions was in force, the range spans them all. Sector law and force majeure may set another day; that is
 * the caller's to know.
 *
 * @param of - id of the duty, such as `L-12.3`; or one version, to go by that version alone
 * @param event - day of the event
 * @param options - part, calendar, catalogue of law, kind of unit
 * @returns the day, as a range where calendar or law are not sure; `null` when no time is set that day
 * @throws `DefinitionError` `law/unknown-duty`, `law/unknown-part`, `time/not-a-day`, `call/…`
 * @example
 * ```ts
 * dueDate('L-12.3', '2023-08-31')?.latest; // => '2023-09-11'
 * dueDate('D61-16.3', '2024-06-01')?.latest; // => '2024-11-29'
 * dueDate('L-12.3', '2023-06-30'); // => null
 * ```
 */
export function dueDate(of: string | Provision, event: IsoDate, options: DueDateOptions = {}): DueDate | null {
  checkCall('dueDate', { of: [of, aDuty] }, options, {
    ...dutyDemands,
    part: aText,
    calendar: aCalendar,
    nextFrom: aDay,
  });
  isoDate(event);
  const { unitKind, catalogue } = options;
  const asked = { ...(unitKind === undefined ? {} : { unitKind }), ...(catalogue === undefined ? {} : { catalogue }) };
  const { versions, sure } = typeof of === 'string' ? held(of, event, asked) : alone(of);
  const all = versions.flatMap((version) => dueByVersion(version, event, options) ?? []);
  const [first] = all;
  if (first === undefined) return null;
  return all.slice(1).reduce<DueDate>((span, due) => ({ ...span, ...widest(span, due) }), { ...first, versions, sure });
}

const aDuty: Demand = (of) => (typeof of === 'string' ? null : aProvision(of));
const aProvision = /* @__PURE__ */ having(
  ['duty', 'value'],
  'mã nghĩa vụ, hoặc một phiên bản',
  'the id of a duty, or one version',
);

const alone = (version: Provision) => ({ versions: [version], sure: version.basis.confirmed });

function held(duty: string, day: IsoDate, options: DutyOptions): Pick<DueDate, 'versions' | 'sure'> {
  const found = versionOn(duty, day, options);
  if (found.state === 'none') return { versions: [], sure: true };
  return found.state === 'inForce' ? alone(found.version) : { versions: found.candidates, sure: false };
}

function dueByVersion(
  { value, id }: Provision,
  event: IsoDate,
  { part, calendar, nextFrom }: DueDateOptions,
): DueRange | null {
  if (value.is !== 'parts') return dueOf(value, event, calendar, nextFrom);
  const named = part === undefined ? undefined : value.parts[part];
  if (named === undefined)
    throw unknownName(
      'law/unknown-part',
      { vi: `phần của ${id}`, en: `a part of ${id}` },
      part ?? '',
      Object.keys(value.parts),
      'part',
    );
  return dueOf(named, event, calendar, nextFrom);
}

function widest(a: DueRange, b: DueRange): Pick<DueRange, 'earliest' | 'latest'> {
  const ends = (one: IsoDate | null, other: IsoDate | null, later: boolean) =>
    one === null || other === null ? null : one < other === later ? other : one;
  return { earliest: ends(a.earliest, b.earliest, false), latest: ends(a.latest, b.latest, true) };
}

/**
 * Judges a day against a due date.
 *
 * @param done - day it was done, or ended; `null` when not reported
 * @param due - the due date
 * @returns `no` in time, `yes` late (or ended too early), `cannotTell` where the day, the calendar or the law leave it open
 * @throws `DefinitionError` `time/not-a-day`
 * @example
 * ```ts
 * const due = dueDate('L-12.3', '2023-08-31');
 * due && [isLate('2023-09-11', due), isLate('2023-09-12', due), isLate(null, due)]; // => ['no', 'yes', 'cannotTell']
 * ```
 */
export function isLate(done: IsoDate | null, due: DueDate): 'yes' | 'no' | 'cannotTell' {
  if (done === null) return 'cannotTell';
  const inTime = isInTime(done, due);
  if (inTime === 'yes') return 'no';
  return inTime === 'no' && due.sure ? 'yes' : 'cannotTell';
}
