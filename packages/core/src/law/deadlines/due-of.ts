import type { TriState } from '../../outcome/tri-state.ts';
import { addDays, addMonths } from '../../time/day-arithmetic.ts';
import { isoDate, type IsoDate } from '../../time/iso-date.ts';
import { lastDay } from '../../time/period.ts';
import { periodOfDay } from '../../time/period-relations.ts';
import type { DurationValue, ProvisionValue, TermUnit, TermValue } from '../provision-value.ts';
import { daysFrom } from './day-number.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { countWorkingDays, workingDayFrom, type DayRange } from './working-days.ts';

// The one place that counts days: due dates, lists and rules ask here, so that they cannot contradict each other.

/** A span of time as provisions state it. @term ngày, ngày làm việc, tháng, năm */
export interface Span {
  /** How many. */
  readonly n: number;
  /** Calendar days, working days, months or years. */
  readonly unit: TermUnit;
}

/** When something is due: by a day at the latest, or not before a day, for what must last until then. */
export interface DueRange extends DayRange {
  /** `by` that day at the latest, or `notBefore` that day. */
  readonly rule: 'by' | 'notBefore';
}

const on = (day: IsoDate): DayRange => ({ earliest: day, latest: day });

/**
 * Moves a day by a span, as `addSpan` tells it, without a look at what is handed in.
 *
 * @param day - the day
 * @param span - the span, negative for earlier
 * @param calendar - which days are worked; the public holidays when left out
 * @returns the day, as a range where the calendar is not sure
 */
export function moveBySpan(day: IsoDate, { n, unit }: Span, calendar?: WorkingCalendar): DayRange {
  switch (unit) {
    case 'workingDays':
      return countWorkingDays(day, n, calendar);
    case 'days':
      return on(addDays(day, n));
    case 'months':
      return on(addMonths(day, n));
    case 'years':
      return on(addMonths(day, n * 12));
  }
}

/**
 * Tells when a value is due after, or before, an event. The event's own day is not counted (Civil Code 2015 Art. 147(2)); what
 * is due within days, months or years and would end on a day off ends on the next working day (Art. 148(5)), what must lie
 * ahead of an event or must last is never lengthened.
 *
 * @param value - a term, a duration, a day of the year or a rhythm
 * @param event - day of the event; for a term of the next period the last day of the period that ended
 * @param calendar - which days are worked; the public holidays when left out
 * @param nextFrom - first day of the next period, for a term of that period
 * @returns the day as a range; `null` when the value sets no time
 * @example
 * ```ts
 * dueOf({ is: 'term', side: 'within', n: 5, unit: 'workingDays' }, '2024-06-03')?.latest; // => '2024-06-10'
 * ```
 */
export function dueOf(
  value: Exclude<ProvisionValue, { readonly is: 'parts' }>,
  event: IsoDate,
  calendar?: WorkingCalendar,
  nextFrom?: IsoDate | null,
): DueRange | null {
  switch (value.is) {
    case 'term': {
      if (value.nextPeriod !== undefined) return inNextPeriod(value, event, calendar, nextFrom ?? null);
      const { n, unit } = value;
      if (value.side === 'ahead') return { rule: 'by', ...moveBySpan(event, { n: -n, unit }, calendar) };
      return { rule: 'by', ...toWorkingDay(moveBySpan(event, { n, unit }, calendar), unit, calendar) };
    }
    case 'duration': {
      if (value.atLeast === null) return null;
      // Usage counts the first day: thirty days from 1 June end with 30 June. "Since the day" may also mean 1 July.
      const { earliest, latest } = moveBySpan(event, { n: value.atLeast, unit: value.unit }, calendar);
      const dayBefore = (day: IsoDate | null) => day && addDays(day, -1);
      return {
        rule: 'notBefore',
        earliest: dayBefore(earliest),
        latest: value.since === true ? latest : dayBefore(latest),
      };
    }
    case 'calendarDay': {
      const two = (n: number) => String(n).padStart(2, '0');
      const day = isoDate(`${value.year ?? event.slice(0, 4)}-${two(value.month)}-${two(value.day)}`);
      return { rule: 'by', ...on(value.before ? addDays(day, -1) : day) };
    }
    case 'frequency': {
      const rhythm = value.per.find((p) => p === 'month' || p === 'quarter' || p === 'halfYear' || p === 'year');
      return rhythm === undefined ? null : { rule: 'by', ...on(lastDay(periodOfDay(event, rhythm))) };
    }
    default:
      return null;
  }
}

// An upper bound in days, months or years that would end on a day off ends on the next working day.
function toWorkingDay({ earliest, latest }: DayRange, unit: TermUnit, calendar?: WorkingCalendar): DayRange {
  if (unit === 'workingDays') return { earliest, latest };
  return {
    earliest: earliest && workingDayFrom(earliest, calendar).earliest,
    latest: latest && workingDayFrom(latest, calendar).latest,
  };
}

// "Within three months of the next working year": a school whose year ended in May and begins in September has its three
// months from September on. Where nobody says when the next period began, it may have followed at once, or within a year.
function inNextPeriod(
  { n, unit, nextPeriod }: TermValue,
  ended: IsoDate,
  calendar: WorkingCalendar | undefined,
  nextFrom: IsoDate | null,
): DueRange {
  const atOnce = addDays(ended, 1);
  // A year that ends with December is followed by the next calendar year.
  const sure = nextFrom ?? (nextPeriod === 'atOnce' || ended.endsWith('-12-31') ? atOnce : null);
  const lastOf = (first: IsoDate): DayRange => {
    if (unit === 'workingDays' || unit === 'days') return moveBySpan(addDays(first, -1), { n, unit }, calendar);
    const whole = addDays(moveBySpan(first, { n, unit }).latest ?? first, -1);
    const fromBefore = moveBySpan(addDays(first, -1), { n, unit }).latest ?? whole;
    return on(whole > fromBefore ? whole : fromBefore);
  };
  const [soonest, farthest] =
    sure === null ? [lastOf(atOnce), lastOf(addMonths(atOnce, 12))] : [lastOf(sure), lastOf(sure)];
  return { rule: 'by', ...toWorkingDay({ earliest: soonest.earliest, latest: farthest.latest }, unit, calendar) };
}

/**
 * Judges a day against the day something was due.
 *
 * @param done - day it was done, or ended
 * @param due - when it was due
 * @returns `yes` in time (or long enough), `no`, or `cannotTell` where calendar or wording leave it open
 * @throws `DefinitionError` `time/not-a-day`
 * @example
 * ```ts
 * const due = dueOf({ is: 'term', side: 'within', n: 5, unit: 'workingDays' }, '2024-06-03');
 * due && [isInTime('2024-06-10', due), isInTime('2024-06-11', due)]; // => ['yes', 'no']
 * ```
 */
export function isInTime(done: IsoDate, { rule, earliest, latest }: DueRange): TriState {
  isoDate(done);
  if (rule === 'by') {
    if (earliest !== null && done <= earliest) return 'yes';
    return latest !== null && done > latest ? 'no' : 'cannotTell';
  }
  if (latest !== null && done >= latest) return 'yes';
  return earliest !== null && done < earliest ? 'no' : 'cannotTell';
}

/**
 * Asks whether a term was kept: something happened within it after a day, or that long ahead of a day.
 *
 * @param first - the earlier day
 * @param then - the later day
 * @param term - the term; `within` runs from the first day, `ahead` back from the later one
 * @param calendar - which days are worked; the public holidays when left out
 * @param nextFrom - first day of the next period, for a term of that period
 * @returns the answer
 * @example
 * ```ts
 * isTermKept('2024-03-18', '2024-03-25', { is: 'term', side: 'within', n: 5, unit: 'workingDays' }); // => 'yes'
 * ```
 */
export function isTermKept(
  first: IsoDate,
  then: IsoDate,
  term: TermValue,
  calendar?: WorkingCalendar,
  nextFrom?: IsoDate | null,
): TriState {
  // No unit is shorter than a day: almost every record is decided by this alone.
  const gap = daysFrom(first, then);
  if (term.side === 'within') {
    if (gap <= term.n) return 'yes';
  } else {
    if (gap < term.n) return 'no';
    if (term.unit === 'days') return 'yes';
  }
  const [event, done] = term.side === 'within' ? [first, then] : [then, first];
  const due = dueOf(term, event, calendar, nextFrom);
  return due === null ? 'cannotTell' : isInTime(done, due);
}

/**
 * Asks whether something lasted as long as laid down.
 *
 * @param from - first day
 * @param until - last day
 * @param duration - how long it must last
 * @param calendar - which days are worked; the public holidays when left out
 * @returns the answer; `cannotTell` where the two readings of "since the day" differ, and for what must last for good
 * @example
 * ```ts
 * const threeDays = { is: 'duration', atLeast: 3, unit: 'days', consecutive: true } as const;
 * hasLasted('2024-03-04', '2024-03-06', threeDays); // => 'yes'
 * hasLasted('2024-03-04', '2024-03-06', { ...threeDays, since: true }); // => 'cannotTell'
 * ```
 */
export function hasLasted(
  from: IsoDate,
  until: IsoDate,
  duration: DurationValue,
  calendar?: WorkingCalendar,
): TriState {
  if (duration.unit === 'days' && duration.atLeast !== null) {
    const shown = daysFrom(from, until) + 1;
    if (shown < duration.atLeast) return 'no';
    return duration.since === true && shown === duration.atLeast ? 'cannotTell' : 'yes';
  }
  const due = dueOf(duration, from, calendar);
  return due === null ? 'cannotTell' : isInTime(until, due);
}
