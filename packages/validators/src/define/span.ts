import { addDays, addMonths, dayOfWeek, type IsoDate, type Text } from '@qcdc/core';
import type { Answer } from '@qcdc/core/flow';
import { addWorkingDays, workingCalendar, type TermUnit } from '@qcdc/core/law';
import { dayNumber, daysFrom, isWeekday, weekdaysAfter } from './day-number.ts';

/** A span of time as provisions state it. @term ngày, ngày làm việc, tháng, năm */
export interface Span {
  /** How many. */
  readonly n: number;
  /** Calendar days, working days, months or years. */
  readonly unit: TermUnit;
}

const words: Readonly<Record<TermUnit, Text>> = {
  days: { vi: 'ngày', en: 'days' },
  workingDays: { vi: 'ngày làm việc', en: 'working days' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'năm', en: 'years' },
};

/**
 * Prints a span behind a sign.
 *
 * @param sign - such as `≤`
 * @param span - the span
 * @returns such as `≤ 5 ngày làm việc` and `≤ 5 working days`
 */
export function printSpan(sign: string, { n, unit }: Span): Text {
  return { vi: `${sign} ${n} ${words[unit].vi}`, en: `${sign} ${n} ${words[unit].en}` };
}

/**
 * Moves a day by a span, where no day is a holiday but the weekend.
 *
 * @param day - the day
 * @param span - the span
 * @param direction - 1 for later, −1 for earlier
 * @returns the day
 */
export function move(day: IsoDate, { n, unit }: Span, direction: 1 | -1): IsoDate {
  if (unit === 'days') return addDays(day, n * direction);
  if (unit === 'months') return addMonths(day, n * direction);
  if (unit === 'years') return addMonths(day, n * 12 * direction);
  let moved = day;
  for (let left = n; left > 0;) {
    moved = addDays(moved, direction);
    if (dayOfWeek(moved) <= 5) left--;
  }
  return moved;
}

/**
 * Asks whether something happened within a span after a day.
 *
 * @param from - day the span begins; it does not count itself
 * @param to - day it happened
 * @param span - the longest allowed
 * @returns the answer; `cannotTell` where nobody knows the public holidays that decide
 */
export function isWithin(from: IsoDate, to: IsoDate, span: Span): Answer {
  const { n, unit } = span;
  const gap = daysFrom(from, to);
  if (gap <= n) return 'yes';
  if (unit === 'days') return 'no';
  if (unit === 'workingDays') {
    const weekdays = weekdaysAfter(dayNumber(from), dayNumber(to));
    if (weekdays > n + mostHolidays) return 'no';
    if (!meetsHolidays(from, to)) return weekdays <= n ? 'yes' : 'no';
    const { earliest, latest } = addWorkingDays(from, n, calendar);
    if (earliest !== null && to <= earliest) return 'yes';
    return latest !== null && to > latest ? 'no' : bySeason(from, to, (count) => count <= n);
  }
  return to <= move(from, span, 1) ? 'yes' : 'no';
}

/**
 * Asks whether at least a span lies between two days.
 *
 * @param first - earlier day
 * @param then - later day; it does not count itself
 * @param span - the shortest allowed
 * @returns the answer; `cannotTell` where nobody knows the public holidays that decide
 */
export function isAhead(first: IsoDate, then: IsoDate, span: Span): Answer {
  const { n, unit } = span;
  const gap = daysFrom(first, then);
  if (gap < n) return 'no';
  if (unit === 'days') return 'yes';
  if (unit === 'workingDays') {
    const weekdays = weekdaysAfter(dayNumber(first), dayNumber(then));
    if (weekdays >= n + mostHolidays) return 'yes';
    if (!meetsHolidays(first, then)) return weekdays >= n ? 'yes' : 'no';
    const { earliest, latest } = addWorkingDays(then, -n, calendar);
    if (earliest !== null && first <= earliest) return 'yes';
    return latest !== null && first > latest ? 'no' : bySeason(first, then, (count) => count >= n);
  }
  return first <= move(then, span, -1) ? 'yes' : 'no';
}

/** No more weekdays than these are lost to holidays one after another: Tết, with New Year close before it. */
const mostHolidays = 10;

/** Public holidays and exchanged days as far as they are published. */
const calendar = /* @__PURE__ */ workingCalendar();

/**
 * Parts of the year, as MM-DD, in which public holidays fall or move to: New Year, Tết, Giỗ Tổ to 1 May, National Day and
 * the day of culture in November. Outside them every weekday is a working day in any year.
 *
 * @term ngày nghỉ lễ, tết
 */
const holidaySeasons: readonly (readonly [from: string, to: string])[] = [
  ['01-01', '01-04'],
  ['01-18', '03-02'],
  ['03-28', '05-06'],
  ['08-30', '09-05'],
  ['11-23', '11-26'],
  ['12-30', '12-31'],
];

function meetsHolidays(from: IsoDate, to: IsoDate): boolean {
  if (from.slice(0, 4) !== to.slice(0, 4)) return true;
  const [first, last] = [from.slice(5), to.slice(5)];
  return holidaySeasons.some(([begins, ends]) => first <= ends && begins <= last);
}

// In years whose holidays are not published yet: what can be said all the same.
function bySeason(from: IsoDate, to: IsoDate, holds: (count: number) => boolean): Answer {
  let fewest = 0;
  let most = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const season = meetsHolidays(day, day);
    const weekday = isWeekday(dayNumber(day));
    if (weekday && !season) fewest++;
    // Inside a season a weekday may be a holiday, and a weekend may be worked in exchange.
    if (weekday || season) most++;
  }
  if (holds(fewest) !== holds(most)) return 'cannotTell';
  return holds(fewest) ? 'yes' : 'no';
}
