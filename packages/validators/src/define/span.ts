import { addDays, addMonths, counted, dayOfWeek, type IsoDate, type Text } from '@qcdc/core';
import type { Answer } from '@qcdc/core/flow';
import { addWorkingDays, isLate, workingCalendar, type DayRange, type TermUnit } from '@qcdc/core/law';
import { dayNumber, daysFrom, weekdaysAfter } from './day-number.ts';

/** A span of time as provisions state it. @term ngày, ngày làm việc, tháng, năm */
export interface Span {
  /** How many. */
  readonly n: number;
  /** Calendar days, working days, months or years. */
  readonly unit: TermUnit;
}

const words: Readonly<Record<TermUnit, Text>> = {
  days: { vi: 'ngày', en: 'day' },
  workingDays: { vi: 'ngày làm việc', en: 'working day' },
  months: { vi: 'tháng', en: 'month' },
  years: { vi: 'năm', en: 'year' },
};

/**
 * Prints a span behind a sign.
 *
 * @param sign - such as `≤`
 * @param span - the span
 * @returns such as `≤ 5 ngày làm việc` and `≤ 5 working days`
 */
export function printSpan(sign: string, { n, unit }: Span): Text {
  return { vi: `${sign} ${n} ${words[unit].vi}`, en: `${sign} ${counted(n, words[unit].en)}` };
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
    if (weekdaysAfter(dayNumber(from), dayNumber(to)) > n + mostHolidays) return 'no';
    return inTime(to, addWorkingDays(from, n, calendar));
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
    if (weekdaysAfter(dayNumber(first), dayNumber(then)) >= n + mostHolidays) return 'yes';
    return inTime(first, addWorkingDays(then, -n, calendar));
  }
  return first <= move(then, span, -1) ? 'yes' : 'no';
}

/**
 * No more weekdays than these are lost to public holidays one after another in any year: Tết, with New Year close before it.
 * What is that late is late under any calendar, published or not.
 *
 * @term ngày nghỉ lễ, tết
 */
const mostHolidays = 10;

/** Public holidays and exchanged days as far as they are published. */
const calendar = /* @__PURE__ */ workingCalendar();

function inTime(done: IsoDate, due: DayRange): Answer {
  const late = isLate(done, { rule: 'by', ...due });
  return late === 'cannotTell' ? late : late === 'yes' ? 'no' : 'yes';
}
