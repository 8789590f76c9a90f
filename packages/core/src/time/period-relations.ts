import { addDays, addMonths, daysBetween, dayOfWeek } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';
import { period, periodOfDays, schoolYear, termOfOffice, weekOrNull, type Period, type PeriodKind } from './period.ts';

/**
 * Tells whether a period contains another period or a day.
 *
 * @param outer - the longer period
 * @param inner - a period or a day
 * @returns `true` when every day of `inner` lies in `outer`
 * @example
 * ```ts
 * contains(period('2024'), period('2024-Q3')); // => true
 * contains(period('2024'), '2025-01-01'); // => false
 * ```
 */
export function contains(outer: Period, inner: Period | IsoDate): boolean {
  const [from, to] = typeof inner === 'string' ? [inner, inner] : [inner.from, inner.to];
  return outer.from <= from && to <= outer.to;
}

const monthsOf: Readonly<Partial<Record<PeriodKind, number>>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/**
 * Returns the periods of one kind that fill a period exactly.
 *
 * @param whole - such as a year
 * @param kind - kind of the parts: months, quarters, halves or years
 * @returns the parts in order; none when they do not fill the period exactly or are the period itself
 * @example
 * ```ts
 * subPeriods(period('2021'), 'halfYear').map((p) => p.id); // => ['2021-H1', '2021-H2']
 * ```
 */
export function subPeriods(whole: Period, kind: PeriodKind): readonly Period[] {
  const months = monthsOf[kind];
  if (months === undefined) return [];
  const parts: Period[] = [];
  for (let from = whole.from; from <= whole.to; from = addMonths(from, months)) {
    const part = periodOfDays(from, addDays(addMonths(from, months), -1));
    if (part.kind !== kind || part.regime !== whole.regime || part.to > whole.to || part.id === whole.id) return [];
    parts.push(part);
  }
  return parts;
}

function wholeMonths({ from, to }: Period): number | null {
  const next = addDays(to, 1);
  const months =
    (Number(next.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(next.slice(5, 7)) - Number(from.slice(5, 7));
  return months > 0 && addMonths(from, months) === next ? months : null;
}

function shifted(of: Period, months: number): Period {
  if (of.kind === 'week') return periodOfDay(addMonths(addDays(of.from, 3), months), 'week');
  if (of.kind === 'term') {
    const [first, last] = [of.from, of.to].map((day) => Number(day.slice(0, 4)) + months / 12) as [number, number];
    return termOfOffice(first, last, { from: of.from.slice(5), to: of.to.slice(5) });
  }
  if (of.kind === 'schoolYear')
    return schoolYear(Number(of.from.slice(0, 4)) + months / 12, { from: of.from.slice(5), to: of.to.slice(5) });
  return periodOfDays(addMonths(of.from, months), addDays(addMonths(addDays(of.to, 1), months), -1));
}

/**
 * Returns the period of the same kind right before. Nine months always begin in January, so theirs lie a year before; a term
 * begins in the year the one before ended in.
 *
 * @param of - a period
 * @returns the previous period
 * @example
 * ```ts
 * previousPeriod(period('2021-H1')).id; // => '2020-H2'
 * ```
 */
export function previousPeriod(of: Period): Period {
  if (of.kind === 'nineMonths' || of.kind === 'schoolYear') return shifted(of, -12);
  if (of.kind === 'week') return periodOfDay(addDays(of.from, -1), 'week');
  if (of.kind === 'term')
    return shifted(of, -12 * Math.max(1, Number(of.to.slice(0, 4)) - Number(of.from.slice(0, 4))));
  const months = wholeMonths(of);
  if (months !== null) return shifted(of, -months);
  return periodOfDays(addDays(of.from, daysBetween(of.to, of.from) - 1), addDays(of.from, -1));
}

/**
 * Returns the same period of the year before.
 *
 * @param of - a period
 * @returns such as `2020-H1` for `2021-H1`
 * @term cùng kỳ năm trước
 * @example
 * ```ts
 * samePeriodLastYear(period('2021-H1')).id; // => '2020-H1'
 * ```
 */
export function samePeriodLastYear(of: Period): Period {
  return shifted(of, -12);
}

/**
 * Returns the week, month, quarter, half-year or year a day lies in.
 *
 * @param day - any day
 * @param kind - kind of the period wanted
 * @returns the period
 * @example
 * ```ts
 * periodOfDay('2024-08-15', 'quarter').id; // => '2024-Q3'
 * ```
 */
export function periodOfDay(day: IsoDate, kind: 'week' | 'month' | 'quarter' | 'halfYear' | 'year'): Period {
  if (kind === 'week') return weekOf(day);
  const [year = '', m = ''] = day.split('-');
  const month = Number(m);
  if (kind === 'month') return period(`${year}-M${m}`);
  if (kind === 'quarter') return period(`${year}-Q${Math.ceil(month / 3)}`);
  return period(kind === 'year' ? year : `${year}-H${month <= 6 ? 1 : 2}`);
}

function weekOf(day: IsoDate): Period {
  // A week belongs to the year its Thursday lies in.
  const thursday = addDays(day, 4 - dayOfWeek(day));
  const year = thursday.slice(0, 4);
  const week = weekOrNull(Number(year), Math.floor(daysBetween(`${year}-01-01` as IsoDate, thursday) / 7) + 1);
  if (week === null) throw new Error('every Thursday lies in a week of its year');
  return week;
}
