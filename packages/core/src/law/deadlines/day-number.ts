import type { IsoDate } from '@qcdc/core';

/**
 * Numbers the days so that they can be subtracted: 0 is 1 March of the year 0. Rules compare millions of days; this costs
 * a few multiplications where parsing a calendar day costs hundreds.
 *
 * @param day - a day
 * @returns its number
 */
export function dayNumber(day: IsoDate): number {
  const month = digits(day, 5, 7);
  // The year begins in March here, so that the leap day is its last.
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear;
}

/**
 * Counts the days from one day to another.
 *
 * @param from - first day
 * @param to - second day
 * @returns whole days, negative when `to` is earlier
 */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Counts the Mondays to Fridays after one day number up to another.
 *
 * @param from - day number; not counted
 * @param to - day number, not before `from`; counted
 * @returns how many
 */
export function weekdaysAfter(from: number, to: number): number {
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * 5;
  for (let day = from + weeks * 7 + 1; day <= to; day++) if (isWeekday(day)) count++;
  return count;
}

/**
 * Tells whether a day number is a Monday to Friday.
 *
 * @param day - day number
 * @returns `true` from Monday to Friday
 */
export function isWeekday(day: number): boolean {
  // 1 March of the year 0 was a Wednesday.
  return (day + 2) % 7 < 5;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}
