import { checkCall } from '../../outcome/check-call.ts';
import { oneOf, whole } from '../../outcome/demand.ts';
import { aCalendar } from '../../outcome/noun-demands.ts';
import { isoDate, type IsoDate } from '../../time/iso-date.ts';
import { moveBySpan, type Span } from './due-of.ts';
import { publicCalendar, type WorkingCalendar } from './working-calendar.ts';
import { countWorkingDays, kindOfDay, workingDayFrom, type DayKind, type DayRange } from './working-days.ts';

// What anybody may ask of a calendar; the machine asks `working-days.ts`, whose days and calendars were looked at before.

/**
 * Tells whether a day is worked.
 *
 * @param day - the day
 * @param calendar - the calendar; that of the public holidays when left out
 * @returns `unknown` for days around holidays that are not decided yet, and in years far from now
 * @throws `DefinitionError` `time/not-a-day`, `call/bad-argument`
 * @example
 * ```ts
 * [dayKind('2024-09-02'), dayKind('2024-09-04'), dayKind('2024-09-07')]; // => ['rest', 'working', 'rest']
 * ```
 */
export function dayKind(day: IsoDate, calendar: WorkingCalendar = publicCalendar): DayKind {
  checkCall('dayKind', { calendar: [calendar, aCalendar] });
  return kindOfDay(isoDate(day), calendar);
}

/**
 * Finds the working day a term ends on: the day itself where it is worked, else the next one (Civil Code 2015 Art. 148(5)).
 *
 * @param day - the last day of the term
 * @param calendar - which days are worked; the public holidays when left out
 * @returns the day, as a range where the calendar is not sure
 * @throws `DefinitionError` `time/not-a-day`, `call/bad-argument`
 * @example
 * ```ts
 * nextWorkingDay('2024-03-31').latest; // => '2024-04-01'
 * ```
 */
export function nextWorkingDay(day: IsoDate, calendar: WorkingCalendar = publicCalendar): DayRange {
  checkCall('nextWorkingDay', { calendar: [calendar, aCalendar] });
  return workingDayFrom(isoDate(day), calendar);
}

/**
 * Counts working days from a day on; the day itself is not counted. In a year whose holidays are not decided, the days of
 * the statute are off, and those that are chosen each year may be; in a year far from now no more days are taken for holidays
 * than any year ever had one after another.
 *
 * @param day - the day of the event
 * @param count - working days, negative for before; at most 500
 * @param calendar - which days are worked; the public holidays when left out
 * @returns the day, as a range where the calendar is not sure
 * @throws `DefinitionError` `time/not-a-day`, `call/bad-argument`
 * @example
 * ```ts
 * addWorkingDays('2023-09-01', 5, workingCalendar()); // => { earliest: '2023-09-11', latest: '2023-09-11' }
 * ```
 */
export function addWorkingDays(day: IsoDate, count: number, calendar: WorkingCalendar = publicCalendar): DayRange {
  checkCall('addWorkingDays', { count: [count, whole(-500, 500)], calendar: [calendar, aCalendar] });
  return countWorkingDays(isoDate(day), count, calendar);
}

const termUnits = ['workingDays', 'days', 'months', 'years'];

/**
 * Moves a day by a span; the day itself is not counted.
 *
 * @param day - the day
 * @param span - the span, negative for earlier
 * @param calendar - which days are worked; the public holidays when left out
 * @returns the day, as a range where the calendar is not sure
 * @throws `DefinitionError` `time/not-a-day`, `call/bad-argument`
 * @example
 * ```ts
 * addSpan('2024-01-31', { n: 1, unit: 'months' }).latest; // => '2024-02-29'
 * ```
 */
export function addSpan(day: IsoDate, span: Span, calendar: WorkingCalendar = publicCalendar): DayRange {
  const { n, unit } = span;
  checkCall('addSpan', {
    n: [n, whole(-10_000, 10_000)],
    unit: [unit, oneOf(termUnits)],
    calendar: [calendar, aCalendar],
  });
  return moveBySpan(isoDate(day), span, calendar);
}
