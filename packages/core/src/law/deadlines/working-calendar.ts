import { DefinitionError } from '../../outcome/errors.ts';
import { addDays, dayOfWeek } from '../../time/day-arithmetic.ts';
import { isIsoDate, type IsoDate } from '../../time/iso-date.ts';
import { publicHolidays, type HolidayYear } from './holidays.ts';

/** Which days are worked. */
export interface WorkingCalendar {
  /** Holidays by year. */
  readonly years: Readonly<Record<string, HolidayYear>>;
  /** Days of the week that are off: 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
}

/** What a caller changes about the calendar. */
export interface WorkingCalendarOptions {
  /** Holidays of further years, or of years the caller knows better; each replaces the built-in year. */
  readonly years?: Readonly<Record<string, HolidayYear>>;
  /** Days of the week that are off; Saturday and Sunday when left out. */
  readonly weekend?: readonly number[];
}

/**
 * Makes a calendar of working days out of the known public holidays and what the caller knows better.
 *
 * @param options - years and days of the week to replace
 * @returns the calendar
 * @throws `DefinitionError` `law/bad-day` for a day that does not exist or stands in two lists
 * @example
 * ```ts
 * dayKind('2024-05-04', workingCalendar()); // => 'working'
 * dayKind('2031-05-05', workingCalendar()); // => 'unknown'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function workingCalendar(options: WorkingCalendarOptions = {}): WorkingCalendar {
  const { years = {}, weekend = [6, 7] } = options;
  for (const [year, { rest, worked = [], unsure = [] }] of Object.entries(years)) {
    const days = [...rest, ...worked, ...unsure];
    for (const day of days)
      if (!isIsoDate(`${year}-${day}`))
        throw new DefinitionError('law/bad-day', `"${day}" is not a day of ${year}; write MM-DD`, year);
    if (new Set(days).size < days.length)
      throw new DefinitionError('law/bad-day', 'a day stands in two lists, or twice in one', year);
  }
  return { years: { ...publicHolidays, ...years }, weekend };
}

/** Whether a day is worked. */
export type DayKind = 'working' | 'rest' | 'unknown';

/**
 * Tells whether a day is worked.
 *
 * @param day - the day
 * @param calendar - the calendar
 * @returns `unknown` in a year without data, save on Sundays that are off
 */
export function dayKind(day: IsoDate, calendar: WorkingCalendar): DayKind {
  const year = calendar.years[day.slice(0, 4)];
  const weekday = dayOfWeek(day);
  const off = calendar.weekend.includes(weekday);
  // Swaps fall on Saturdays, so a Sunday off stays off even in a year nobody knows.
  if (year === undefined) return off && weekday === 7 ? 'rest' : 'unknown';
  const key = day.slice(5);
  if (year.unsure?.includes(key) === true) return 'unknown';
  if (year.rest.includes(key)) return 'rest';
  if (year.worked?.includes(key) === true) return 'working';
  return off ? 'rest' : 'working';
}

/** Two days between which the true day lies; an end that is `null` is not known. They are one when all is known. */
export interface DayRange {
  /** First day possible. */
  readonly earliest: IsoDate | null;
  /** Last day possible. */
  readonly latest: IsoDate | null;
}

// No term of the law is longer than this; the walk ends for certain.
const farthest = 1000;

function walk(from: IsoDate, count: number, calendar: WorkingCalendar, unknownCounts: boolean): IsoDate | null {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = from;
  for (let i = 0; left > 0; i++) {
    if (i > farthest) return null;
    day = addDays(day, step);
    const kind = dayKind(day, calendar);
    if (kind === 'unknown' && !unknownCounts && calendar.years[day.slice(0, 4)] === undefined) return null;
    if (kind === 'working' || (kind === 'unknown' && unknownCounts)) left--;
  }
  return day;
}

/**
 * Counts working days from a day on; the day itself is not counted.
 *
 * @param day - the day of the event
 * @param count - working days, negative for before; at most 500
 * @param calendar - which days are worked
 * @returns the day, as a range where the calendar is not sure
 * @example
 * ```ts
 * addWorkingDays('2023-09-01', 5, workingCalendar()); // => { earliest: '2023-09-11', latest: '2023-09-11' }
 * ```
 */
export function addWorkingDays(day: IsoDate, count: number, calendar: WorkingCalendar): DayRange {
  const [near, far] = [walk(day, count, calendar, true), walk(day, count, calendar, false)];
  return count < 0 ? { earliest: far, latest: near } : { earliest: near, latest: far };
}
