import { addDays, addMonths, daysBetween, dayOfWeek, type Answer, type IsoDate } from '@qcdc/core';
import type { TermUnit } from '@qcdc/core/law';

/** A span of time as provisions state it. @term ngày, ngày làm việc, tháng, năm */
export interface Span {
  /** How many. */
  readonly n: number;
  /** Calendar days, working days, months or years. */
  readonly unit: TermUnit;
}

const words: Readonly<Record<TermUnit, string>> = {
  days: 'ngày / days',
  workingDays: 'ngày làm việc / working days',
  months: 'tháng / months',
  years: 'năm / years',
};

/**
 * Prints a span.
 *
 * @param span - the span
 * @returns such as `5 ngày làm việc / working days`
 */
export function printSpan({ n, unit }: Span): string {
  return `${n} ${words[unit]}`;
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
 * @returns the answer; `cannotTell` where public holidays decide
 */
export function isWithin(from: IsoDate, to: IsoDate, span: Span): Answer {
  if (span.unit !== 'workingDays') return to <= move(from, span, 1) ? 'yes' : 'no';
  return byWorkingDays(from, to, (count) => count <= span.n);
}

/**
 * Asks whether at least a span lies between two days.
 *
 * @param first - earlier day
 * @param then - later day; it does not count itself
 * @param span - the shortest allowed
 * @returns the answer; `cannotTell` where public holidays decide
 */
export function isAhead(first: IsoDate, then: IsoDate, span: Span): Answer {
  if (span.unit !== 'workingDays') return first <= move(then, span, -1) ? 'yes' : 'no';
  return byWorkingDays(first, then, (count) => count >= span.n);
}

/**
 * Parts of the year, as MM-DD, in which public holidays fall or move to: New Year, Tết, Giỗ Tổ to 1 May, National Day and
 * the days of culture in November. Outside them every weekday is a working day in any year.
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

function mayBeHoliday(day: IsoDate): boolean {
  const date = day.slice(5);
  return holidaySeasons.some(([from, to]) => from <= date && date <= to);
}

function byWorkingDays(from: IsoDate, to: IsoDate, holds: (count: number) => boolean): Answer {
  const gap = daysBetween(from, to);
  // After a hundred days every term laid down in working days is long over.
  const end = gap > 100 ? addDays(from, 100) : to;
  let fewest = 0;
  let most = 0;
  for (let day = from; day < end;) {
    day = addDays(day, 1);
    const season = mayBeHoliday(day);
    const weekday = dayOfWeek(day) <= 5;
    if (weekday && !season) fewest++;
    // Inside a season a weekday may be a holiday, and a weekend may be worked in exchange.
    if (weekday || season) most++;
  }
  if (holds(fewest) !== holds(most)) return 'cannotTell';
  return holds(fewest) ? 'yes' : 'no';
}
