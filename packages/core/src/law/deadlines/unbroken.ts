import type { Count } from '../../entity/field.ts';
import type { TriState } from '../../outcome/tri-state.ts';
import { addDays, daysBetween } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { DurationValue } from '../provision-value.ts';
import { hasLasted } from './due-of.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * Tells whether something lasted long enough without a break, where only the number of days is known on which it was interrupted,
 * and not which they were: they lie between the first and the last day, all beside one end, or evenly.
 *
 * @param from - first day
 * @param until - last day, inclusive
 * @param duration - the duration asked for
 * @param interrupted - days of interruption; `null` where nobody says
 * @param calendar - the calendar of working days
 * @returns `yes` where some stretch was long enough wherever the days lay, `no` where none was
 * @example
 * ```ts
 * const thirty = { is: 'duration', atLeast: 30, unit: 'days', consecutive: true } as const;
 * hasLastedUnbroken('2024-03-01', '2024-03-31', thirty, 2); // => 'no'
 * hasLastedUnbroken('2024-03-01', '2024-04-15', thirty, 2); // => 'cannotTell'
 * hasLastedUnbroken('2024-03-01', '2024-05-31', thirty, 2); // => 'yes'
 * ```
 */
export function hasLastedUnbroken(
  from: IsoDate,
  until: IsoDate,
  duration: DurationValue,
  interrupted: Count,
  calendar?: WorkingCalendar,
): TriState {
  const days = daysBetween(from, addDays(until, 1));
  const lasts = (run: number): TriState =>
    run < 1 ? 'no' : hasLasted(from, addDays(from, run - 1), duration, calendar);
  const exact = exactDays(interrupted);
  const least = exact ?? (interrupted === null ? 0 : 1);
  // A day lost between two others leaves one of them at least on its other side.
  const longest = least === 0 ? days : days - least - 1;
  if (lasts(longest) !== 'yes') return lasts(longest);
  if (exact === null) return 'cannotTell';
  return exact === 0 || lasts(Math.ceil((days - exact) / (exact + 1))) === 'yes' ? 'yes' : 'cannotTell';
}

// A bounded number of days is at least one where it was stated at all as more than none.
function exactDays(count: Count): number | null {
  if (count === null || typeof count === 'number') return count;
  return count.bound === 'exact' && count.value !== null ? count.value.toNumber() : null;
}
