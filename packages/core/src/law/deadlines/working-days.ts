import type { IsoDate } from '../../time/iso-date.ts';
import { dayNumber, dayOfNumber, weekdayOfNumber } from './day-number.ts';
import { lunarDays } from './lunar-days.ts';
import { statutoryDays } from './statutory-holidays.ts';
import { publicCalendar, type WorkingCalendar } from './working-calendar.ts';

/** Whether a day is worked. */
export type DayKind = 'working' | 'rest' | 'unknown';

const rest = 0;
const working = 1;
// Not established: chosen by a decision that nobody has made, or read.
const unsure = 2;
// A year whose lunar days are not on record: a day that would be worked, and a Saturday, which a swap may make one.
const openWeekday = 3;
const openSaturday = 4;

/** A calendar by day number: rules count millions of days, and text is slow. */
interface NumberedDays {
  readonly first: number;
  readonly kinds: Uint8Array;
  readonly weekend: readonly number[];
}

// A calendar never changes, so its numbers stay right; they go when the calendar goes.
const numbered = /* @__PURE__ */ new WeakMap<WorkingCalendar, NumberedDays>();

function inUnknownYear(weekday: number, weekend: readonly number[]): number {
  if (!weekend.includes(weekday)) return openWeekday;
  // Swaps fall on Saturdays, so a Sunday off stays off in any year.
  return weekday === 7 ? rest : openSaturday;
}

function numberDays(calendar: WorkingCalendar): NumberedDays {
  const known = numbered.get(calendar);
  if (known !== undefined) return known;
  const { years, weekend, days = {} } = calendar;
  const named = [...Object.keys(years), ...Object.keys(lunarDays), ...Object.keys(days).map((day) => day.slice(0, 4))];
  const [oldest, newest] = [Math.min(...named.map(Number)), Math.max(...named.map(Number))];
  const first = firstOf(oldest);
  const kinds = new Uint8Array(firstOf(newest + 1) - first);
  for (let year = oldest; year <= newest; year++) fillYear(year, calendar, kinds, first);
  for (const [day, kind] of Object.entries(days))
    kinds[dayNumber(day as IsoDate) - first] = kind === 'rest' ? rest : kind === 'worked' ? working : unsure;
  const made = { first, kinds, weekend };
  numbered.set(calendar, made);
  return made;
}

const firstOf = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01` as IsoDate);

// A year as it was decided; else as the statute leaves it; else, without its lunar days, open.
function fillYear(year: number, { years, weekend }: WorkingCalendar, kinds: Uint8Array, first: number): void {
  const decided = years[year];
  const statute = decided === undefined ? statutoryDays(year, weekend) : null;
  const open = decided === undefined && statute === null;
  for (let day = firstOf(year); day < firstOf(year + 1); day++) {
    const weekday = weekdayOfNumber(day);
    kinds[day - first] = open ? inUnknownYear(weekday, weekend) : weekend.includes(weekday) ? rest : working;
  }
  const mark = (all: Iterable<number>, kind: number) => {
    for (const day of all) if (firstOf(year) <= day && day < firstOf(year + 1)) kinds[day - first] = kind;
  };
  const numbers = (all: readonly string[] = []) => all.map((day) => dayNumber(`${year}-${day}` as IsoDate));
  mark(statute?.open ?? numbers(decided?.worked), statute === null ? working : unsure);
  mark(statute?.rest ?? numbers(decided?.rest), rest);
  mark(numbers(decided?.unsure), unsure);
}

function kindOf(number: number, { first, kinds, weekend }: NumberedDays): number {
  return kinds[number - first] ?? inUnknownYear(weekdayOfNumber(number), weekend);
}

/**
 * Tells the kind of a day, without a look at what is handed in.
 *
 * @param day - the day
 * @param calendar - the calendar
 * @returns its kind
 */
export function kindOfDay(day: IsoDate, calendar: WorkingCalendar): DayKind {
  const kind = kindOf(dayNumber(day), numberDays(calendar));
  return kind === working ? 'working' : kind === rest ? 'rest' : 'unknown';
}

/** Two days between which the true day lies; an end that is `null` is not known. They are one when all is known. */
export interface DayRange {
  /** First day possible. */
  readonly earliest: IsoDate | null;
  /** Last day possible. */
  readonly latest: IsoDate | null;
}

/**
 * No more weekdays than these are lost to public holidays one after another in any year: Tết, with New Year close before it.
 * What is that late is late under any calendar, published or not.
 *
 * @term ngày nghỉ lễ, tết
 */
const mostHolidays = 10;

// No term of the law is longer than this; the walk ends for certain.
const farthest = 1000;

// The walk that comes to its end soonest takes every open day for a working day.
function soonest(from: number, count: number, step: number, days: NumberedDays): number | null {
  let left = count;
  let day = from;
  for (let i = 0; left > 0; i++) {
    if (i > farthest) return null;
    day += step;
    if (kindOf(day, days) !== rest) left--;
  }
  return day;
}

// The walk that comes to its end latest takes open days for holidays, as many as there ever are.
function longest(from: number, count: number, step: number, days: NumberedDays): number | null {
  let left = count;
  let holidays = mostHolidays;
  let day = from;
  for (let i = 0; left > 0; i++) {
    if (i > farthest) return null;
    day += step;
    const kind = kindOf(day, days);
    if (kind === working) left--;
    else if (kind === openWeekday && holidays-- <= 0) left--;
  }
  return day;
}

/**
 * Finds the working day a term ends on, as `nextWorkingDay` tells it.
 *
 * @param day - the last day of the term
 * @param calendar - which days are worked; the public holidays when left out
 * @returns the day, as a range where the calendar is not sure
 */
export function workingDayFrom(day: IsoDate, calendar?: WorkingCalendar): DayRange {
  return countWorkingDays(dayOfNumber(dayNumber(day) - 1), 1, calendar);
}

/**
 * Counts working days from a day on, as `addWorkingDays` tells it, without a look at what is handed in.
 *
 * @param day - the day of the event
 * @param count - working days, negative for before
 * @param calendar - which days are worked; the public holidays when left out
 * @returns the day, as a range where the calendar is not sure
 */
export function countWorkingDays(day: IsoDate, count: number, calendar: WorkingCalendar = publicCalendar): DayRange {
  const days = numberDays(calendar);
  const [from, step] = [dayNumber(day), count < 0 ? -1 : 1];
  const written = (number: number | null) => (number === null ? null : dayOfNumber(number));
  const near = written(soonest(from, Math.abs(count), step, days));
  const far = written(longest(from, Math.abs(count), step, days));
  return count < 0 ? { earliest: far, latest: near } : { earliest: near, latest: far };
}
