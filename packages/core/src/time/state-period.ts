import { DefinitionError } from '../outcome/errors.ts';
import { addDays, addMonths } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';
import { periodOfDays, type Period } from './period.ts';
import { stateStart } from './state-days.ts';

/**
 * Returns the period of the State's reporting regime that goes by the same name as a period of the calendar: its months
 * close with the 14th, so that the first half of 2024 runs from 15 December 2023 to 14 June 2024.
 *
 * @remarks Decree 09/2019/NĐ-CP Art. 12, as provinces repeat it, names months, quarters, six months, nine months and years. A
 * second half is not named there; it is what remains of the year.
 *
 * @param of - a month, quarter, half-year, nine months or year of the calendar
 * @returns the period; its id tells its days
 * @throws `DefinitionError` `time/no-state-period` for any other kind
 * @term kỳ báo cáo theo chế độ báo cáo nhà nước
 * @example
 * ```ts
 * statePeriod(period('2024-H1')).id; // => '2023-12-15..2024-06-14'
 * ```
 */
export function statePeriod(of: Period): Period {
  const found = statePeriodOrNull(of);
  if (found === null)
    throw new DefinitionError('time/no-state-period', {
      vi: `chế độ báo cáo nhà nước không có kỳ tương ứng với "${of.id}"`,
      en: `the State's reporting regime has no counterpart of "${of.id}"`,
    });
  return found;
}

const named: ReadonlySet<string> = /* @__PURE__ */ new Set(['month', 'quarter', 'halfYear', 'nineMonths', 'year']);

/**
 * Looks for the counterpart of a period in the State's reporting regime.
 *
 * @param of - a period
 * @returns the counterpart, or `null` when the regime has none
 */
export function statePeriodOrNull(of: Period): Period | null {
  if (of.regime === 'state') return of;
  if (!named.has(of.kind)) return null;
  return periodOfDays(stateStart(of.from), addDays(stateStart(addDays(of.to, 1)), -1));
}

/**
 * Returns the period of the calendar that goes by the same name as a period of the State's regime.
 *
 * @param of - a period of the State's regime
 * @returns such as `2024-H1` for `2023-12-15..2024-06-14`; a period of the calendar as it is
 * @example
 * ```ts
 * calendarPeriod(statePeriod(period('2024-H1'))).id; // => '2024-H1'
 * ```
 */
export function calendarPeriod(of: Period): Period {
  if (of.regime !== 'state') return of;
  const firstOf = (day: IsoDate): IsoDate => `${addMonths(day, 1).slice(0, 8)}01` as IsoDate;
  return periodOfDays(firstOf(of.from), addDays(firstOf(addDays(of.to, 1)), -1));
}
