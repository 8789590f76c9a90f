import { addDays, addMonths, counted, type IsoDate, type Text } from '@qcdc/core';
import type { TriState } from '@qcdc/core/flow';
import {
  isTermKept,
  type FrequencyValue,
  type Rhythm,
  type TermUnit,
  type TermValue,
  type WorkingCalendar,
} from '@qcdc/core/law';

// What rules make of "so often": the number comes from the law that is given, so that an amended rhythm is followed. Each
// gives `null` where nothing follows, such as from "once a term": the rule does not bind on such days.

const months: Readonly<Partial<Record<Rhythm, number>>> = { month: 1, quarter: 3, halfYear: 6, year: 12, twoYears: 24 };

function spansOf({ per }: FrequencyValue): readonly number[] {
  return per.flatMap((rhythm) => months[rhythm] ?? []).sort((a, b) => a - b);
}

/**
 * Tells how many times something is due within one month, quarter or year.
 *
 * @param rhythm - the span
 * @param frequency - how often it is due
 * @returns whole times; `null` where it is due less often than once in the span, or not by the calendar
 * @example
 * ```ts
 * timesIn('year', { is: 'frequency', atLeast: 1, per: ['quarter'] }); // => 4
 * timesIn('year', { is: 'frequency', atLeast: 1, per: ['twoYears'] }); // => null
 * ```
 */
export function timesIn(rhythm: 'month' | 'quarter' | 'year', frequency: FrequencyValue): number | null {
  const [shortest] = spansOf(frequency);
  if (shortest === undefined) return null;
  const times = Math.floor(((months[rhythm] ?? 0) * frequency.atLeast) / shortest);
  return times === 0 ? null : times;
}

/**
 * Turns "every so often" into the longest time from one to the next: twice a year is within six months.
 *
 * @param frequency - how often it is due
 * @returns the term in whole months, where it does not come out even the longer one; `null` where there is none
 */
export function longestGap(frequency: FrequencyValue): TermValue | null {
  const [shortest] = spansOf(frequency);
  return shortest === undefined
    ? null
    : { is: 'term', side: 'within', n: Math.ceil(shortest / frequency.atLeast), unit: 'months' };
}

/** The longest gap between two times: so many days, calendar months, or calendar years. */
export type LongestGap =
  | {
      /** Days from one to the next. */
      readonly days: number;
    }
  | {
      /** Months from one to the next, or calendar periods of so many months. */
      readonly months: number;
    }
  | {
      /** Calendar years from one to the next. */
      readonly years: number;
    };

/**
 * Turns "every so often" into the longest gap; "every year" is a matter of calendar years: January after November of the
 * year before is in time.
 *
 * @param frequency - how often it is due
 * @returns the gap; `null` where there is none
 */
export function gapOf(frequency: FrequencyValue): LongestGap | null {
  const longest = longestGap(frequency);
  return longest === null ? null : gapOfTerm(longest);
}

/**
 * Turns a term into the longest gap.
 *
 * @param term - the term
 * @returns the gap; `null` for working days, which no gap is counted in
 */
export function gapOfTerm({ n, unit }: { readonly n: number; readonly unit: TermUnit }): LongestGap | null {
  switch (unit) {
    case 'days':
      return { days: n };
    case 'months':
      return n % 12 === 0 ? { years: n / 12 } : { months: n };
    case 'years':
      return { years: n };
    case 'workingDays':
      return null;
  }
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
const monthOf = (day: IsoDate): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * Tells whether the time between two days is no longer than a gap.
 *
 * @param previous - the earlier day
 * @param date - the later day
 * @param gap - the gap
 * @param calendar - which days are worked: a gap that ends on a day off ends on the next working day
 * @returns the answer; of months what is late by the days and in time by calendar periods is left open
 */
export function gapKept(previous: IsoDate, date: IsoDate, gap: LongestGap, calendar?: WorkingCalendar): TriState {
  if ('years' in gap) return yearOf(date) - yearOf(previous) <= gap.years ? 'yes' : 'no';
  const span = 'days' in gap ? ({ n: gap.days, unit: 'days' } as const) : ({ n: gap.months, unit: 'months' } as const);
  const term: TermValue = { is: 'term', side: 'within', ...span };
  const kept = isTermKept(previous, date, term, calendar);
  if (kept !== 'no' || 'days' in gap) return kept;
  const periods = Math.floor(monthOf(date) / gap.months) - Math.floor(monthOf(previous) / gap.months);
  return periods <= 1 ? 'cannotTell' : 'no';
}

/**
 * Prints a gap.
 *
 * @param gap - the gap
 * @returns such as `≤ 90 days`
 */
export function printGap(gap: LongestGap): Text {
  if ('days' in gap) return { vi: `≤ ${gap.days} ngày`, en: `≤ ${counted(gap.days, 'day')}` };
  if ('months' in gap)
    return { vi: `${gap.months} tháng ít nhất một lần`, en: `at least once in ${counted(gap.months, 'month')}` };
  return gap.years === 1
    ? { vi: 'mỗi năm ít nhất một lần', en: 'at least once a year' }
    : { vi: `${gap.years} năm ít nhất một lần`, en: `at least once in ${gap.years} years` };
}

/**
 * Makes the day before of an example: one that keeps the gap, or one that does not however it is meant.
 *
 * @param day - the later day
 * @param gap - the gap
 * @param kept - whether it is kept
 * @returns the earlier day
 */
export function dayBefore(day: IsoDate, gap: LongestGap, kept: boolean): IsoDate {
  if ('days' in gap) return addDays(day, kept ? -gap.days : -gap.days - 30);
  if ('months' in gap) return addMonths(day, kept ? -gap.months : -2 * gap.months - 1);
  return addMonths(day, -12 * (kept ? gap.years : gap.years + 1));
}
