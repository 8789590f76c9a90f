import { addDays, addMonths, counted, daysBetween, isoDate, type IsoDate, type Text } from '@qcdc/core';
import type { FrequencyValue, Rhythm, TermUnit, TermValue } from '@qcdc/core/law';

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

/** The longest gap between two times: in days, or from one calendar year to another. */
export type LongestGap =
  | {
      /** Days from one to the next. */
      readonly days: number;
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
      return n % 12 === 0 ? { years: n / 12 } : { days: mostDaysIn(n) };
    case 'years':
      return { years: n };
    case 'workingDays':
      return null;
  }
}

// The longest of the spans of so many months: a quarter has up to 92 days.
function mostDaysIn(n: number): number {
  const firsts = Array.from({ length: 12 }, (_, i) => addMonths(isoDate('2023-01-01'), i));
  return Math.max(...firsts.map((first) => daysBetween(first, addMonths(first, n))));
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/**
 * Tells whether the time between two days is no longer than a gap.
 *
 * @param previous - the earlier day
 * @param date - the later day
 * @param gap - the gap
 * @returns `true` when it is not
 */
export function isWithinGap(previous: IsoDate, date: IsoDate, gap: LongestGap): boolean {
  return 'days' in gap ? daysBetween(previous, date) <= gap.days : yearOf(date) - yearOf(previous) <= gap.years;
}

/**
 * Prints a gap.
 *
 * @param gap - the gap
 * @returns such as `≤ 90 days`
 */
export function printGap(gap: LongestGap): Text {
  if ('days' in gap) return { vi: `≤ ${gap.days} ngày`, en: `≤ ${counted(gap.days, 'day')}` };
  return gap.years === 1
    ? { vi: 'mỗi năm ít nhất một lần', en: 'at least once a year' }
    : { vi: `${gap.years} năm ít nhất một lần`, en: `at least once in ${gap.years} years` };
}

/**
 * Makes the day before of an example: the last that keeps the gap, or the first that does not.
 *
 * @param day - the later day
 * @param gap - the gap
 * @param kept - whether it is kept
 * @returns the earlier day
 */
export function dayBefore(day: IsoDate, gap: LongestGap, kept: boolean): IsoDate {
  return 'days' in gap
    ? addDays(day, kept ? -gap.days : -gap.days - 1)
    : addMonths(day, -12 * (kept ? gap.years : gap.years + 1));
}
