import { DefinitionError } from '../../outcome/errors.ts';
import { addDays, addMonths } from '../../time/day-arithmetic.ts';
import { isoDate, type IsoDate } from '../../time/iso-date.ts';
import { lastDay } from '../../time/period.ts';
import { periodOfDay } from '../../time/period-relations.ts';
import type { Provision } from '../provision.ts';
import type { ProvisionValue, TermUnit } from '../provision-value.ts';
import { addWorkingDays, type DayRange, type WorkingCalendar } from './working-calendar.ts';

/** When something is due. */
export interface DueDate extends DayRange {
  /** `by` that day at the latest, or `notBefore` that day, for what must last until then. */
  readonly rule: 'by' | 'notBefore';
}

const on = (day: IsoDate): DayRange => ({ earliest: day, latest: day });

function shifted(event: IsoDate, n: number, unit: TermUnit, calendar: WorkingCalendar): DayRange {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(event, n, calendar);
    case 'days':
      return on(addDays(event, n));
    case 'months':
      return on(addMonths(event, n));
    case 'years':
      return on(addMonths(event, n * 12));
  }
}

function dueOf(value: ProvisionValue, event: IsoDate, calendar: WorkingCalendar): DueDate | null {
  switch (value.is) {
    case 'term':
      return { rule: 'by', ...shifted(event, value.side === 'within' ? value.n : -value.n, value.unit, calendar) };
    case 'duration': {
      if (value.atLeast === null) return null;
      // The first day counts: thirty days from 1 June end with 30 June.
      const { earliest, latest } = shifted(event, value.atLeast, value.unit, calendar);
      const dayBefore = (day: IsoDate | null) => day && addDays(day, -1);
      return { rule: 'notBefore', earliest: dayBefore(earliest), latest: dayBefore(latest) };
    }
    case 'calendarDay': {
      const two = (n: number) => String(n).padStart(2, '0');
      const day = isoDate(`${value.year ?? event.slice(0, 4)}-${two(value.month)}-${two(value.day)}`);
      return { rule: 'by', ...on(value.before ? addDays(day, -1) : day) };
    }
    case 'frequency': {
      const rhythm = value.per.find((p) => p === 'month' || p === 'quarter' || p === 'halfYear' || p === 'year');
      return rhythm === undefined ? null : { rule: 'by', ...on(lastDay(periodOfDay(event, rhythm))) };
    }
    default:
      return null;
  }
}

/**
 * Tells when a provision is due after, or before, an event.
 *
 * @remarks The day of the event is not counted. The event is what the provision counts from: the day of the document, of the
 * vote, of the meeting ahead, the last day of the working year that ended, any day of the quarter. Sector law and force
 * majeure may set another day; that is the caller's to know.
 *
 * @param provision - a provision whose value is a term, a duration, a day of the year or a rhythm
 * @param event - day of the event
 * @param calendar - which days are worked
 * @param part - name of the part, where the provision has several values
 * @returns the day, as a range where the calendar is not sure; `null` when the provision sets no time
 * @throws `DefinitionError` `law/unknown-part`
 * @example
 * ```ts
 * dueDate(provision('L-12.3'), '2023-08-31', workingCalendar())?.latest; // => '2023-09-11'
 * dueDate(provision('D61-16.3'), '2024-06-01', workingCalendar())?.latest; // => '2024-11-29'
 * ```
 */
export function dueDate(
  provision: Provision,
  event: IsoDate,
  calendar: WorkingCalendar,
  part?: string,
): DueDate | null {
  const { value, id } = provision;
  if (value.is !== 'parts') return dueOf(value, event, calendar);
  const named = part === undefined ? undefined : value.parts[part];
  if (named === undefined)
    throw new DefinitionError('law/unknown-part', `name one of ${Object.keys(value.parts).join(', ')}`, id);
  return dueOf(named, event, calendar);
}

/**
 * Judges a day against a due date.
 *
 * @param done - day it was done, or ended; `null` when not reported
 * @param due - the due date
 * @returns `no` in time, `yes` late (or ended too early), `cannotTell` where the day or the calendar leaves it open
 */
export function isLate(done: IsoDate | null, due: DueDate): 'yes' | 'no' | 'cannotTell' {
  if (done === null) return 'cannotTell';
  const { earliest, latest, rule } = due;
  if (rule === 'by') {
    if (earliest !== null && done <= earliest) return 'no';
    return latest !== null && done > latest ? 'yes' : 'cannotTell';
  }
  if (latest !== null && done >= latest) return 'no';
  return earliest !== null && done < earliest ? 'yes' : 'cannotTell';
}
