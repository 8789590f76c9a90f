import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as laterByMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { isoDate, type IsoDate } from './iso-date.ts';

// Everything runs in UTC: in local time a day that some zone once skipped would silently become the next.
const read = (day: IsoDate) => new UTCDateMini(isoDate(day));
// A day beyond the year 9999 would be written with a sign; it is refused like any text that is no day.
const write = (date: ReturnType<typeof read>): IsoDate => isoDate(date.toISOString().split('T', 1).join());

// In UTC every day is as long as any other.
const dayLength = 86_400_000;
const startOf = (day: IsoDate): number => read(day).getTime();

/**
 * Returns the day some days later.
 *
 * @param day - day to start from
 * @param days - whole days; negative for earlier
 * @returns the day
 * @example
 * ```ts
 * addDays('2023-06-30', 1); // => '2023-07-01'
 * ```
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  // Inside the first 28 days of a month nothing carries over: most steps need no calendar.
  const target = Number(isoDate(day).slice(8)) + days;
  if (target >= 1 && target <= 28) return `${day.slice(0, 8)}${String(target).padStart(2, '0')}` as IsoDate;
  return write(new UTCDateMini(startOf(day) + days * dayLength));
}

/**
 * Returns the same day of the month some months later, or the last day of that month where it is shorter.
 *
 * @param day - day to start from
 * @param months - whole months; negative for earlier
 * @returns the day
 * @example
 * ```ts
 * addMonths('2024-01-31', 1); // => '2024-02-29'
 * ```
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return write(laterByMonths(read(day), months));
}

/**
 * Counts the days from one day to another: 1 from today to tomorrow.
 *
 * @param from - first day
 * @param to - second day
 * @returns whole days, negative when `to` is earlier
 * @example
 * ```ts
 * daysBetween('2024-02-28', '2024-03-01'); // => 2
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (startOf(to) - startOf(from)) / dayLength;
}

/**
 * Returns the last day of a day's month.
 *
 * @param day - any day of the month
 * @returns such as `2024-02-29`
 * @example
 * ```ts
 * lastDayOfItsMonth('2024-02-10'); // => '2024-02-29'
 * ```
 */
export function lastDayOfItsMonth(day: IsoDate): IsoDate {
  return write(lastDayOfMonth(read(day)));
}

/**
 * Tells which day of the week a day is.
 *
 * @param day - any day
 * @returns 1 for Monday to 7 for Sunday
 * @example
 * ```ts
 * dayOfWeek('2024-01-01'); // => 1
 * ```
 */
export function dayOfWeek(day: IsoDate): number {
  return read(day).getDay() || 7;
}
