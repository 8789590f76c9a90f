import { shown } from '../outcome/definition-words.ts';
import { DefinitionError } from '../outcome/errors.ts';
import { addDays, addMonths, dayOfWeek } from './day-arithmetic.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';
import { stateKindOf } from './state-days.ts';

/** Kinds of reporting period in use. @term kỳ báo cáo */
export type PeriodKind =
  'week' | 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year' | 'schoolYear' | 'years' | 'term' | 'custom';

/**
 * A reporting period: an id that sorts and travels, and its first and last day.
 *
 * @remarks Ids: `2021-W15`, `2021-M05`, `2021-Q3`, `2021-H1`, `2021-9M`, `2021`, `SY2023-2024`, `TERM2021-2026`,
 * `2023..2024`, `2022-12-15..2023-12-14`. The last one is a year too, one of the State's reporting regime: the id tells the
 * days, `kind` and `regime` tell what they are called.
 * @term kỳ báo cáo
 */
export interface Period {
  /** Canonical id. */
  readonly id: string;
  /** Kind of period. */
  readonly kind: PeriodKind;
  /** `state` for a period that closes with the 14th, see {@link statePeriod}; left out for one of the calendar. */
  readonly regime?: 'state';
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive. */
  readonly to: IsoDate;
}

const two = (n: number): string => String(n).padStart(2, '0');
const firstOf = (year: number, month: number) => `${String(year).padStart(4, '0')}-${two(month)}-01` as IsoDate;

function span(id: string, kind: PeriodKind, year: number, month: number, months: number): Period {
  const from = firstOf(year, month);
  return { id, kind, from, to: addDays(addMonths(from, months), -1) };
}

/**
 * Makes a school year; by default it runs from 1 September to 31 August.
 *
 * @param year - year it begins in
 * @param cutOff - first and last day as `MM-DD`, where a province counts otherwise
 * @returns the period, id `SY2023-2024`, or `SY2023-2024@09-05..05-31` with a cut-off of its own
 * @throws `DefinitionError` `time/not-a-period`
 * @term năm học
 * @example
 * ```ts
 * const { id, from, to } = schoolYear(2023);
 * [id, from, to]; // => ['SY2023-2024', '2023-09-01', '2024-08-31']
 * ```
 */
export function schoolYear(year: number, cutOff: SchoolYearCutOff = usualSchoolYear): Period {
  const made = schoolYearOrNull(year, cutOff);
  if (made === null) throw notAPeriod(`SY${year}-${year + 1}@${cutOff.from}..${cutOff.to}`);
  return made;
}

const usualSchoolYear: SchoolYearCutOff = { from: '09-01', to: '08-31' };

function schoolYearOrNull(year: number, cutOff: SchoolYearCutOff): Period | null {
  const usual = cutOff.from === usualSchoolYear.from && cutOff.to === usualSchoolYear.to;
  const id = `SY${year}-${year + 1}${usual ? '' : `@${cutOff.from}..${cutOff.to}`}`;
  const [from, to] = [`${year}-${cutOff.from}`, `${year + 1}-${cutOff.to}`];
  return isIsoDate(from) && isIsoDate(to) ? { id, kind: 'schoolYear', from, to } : null;
}

/** First and last day of a school year, or of a term, that is not the usual one. */
export interface SchoolYearCutOff {
  /** First day, `MM-DD`. */
  readonly from: string;
  /** Last day, `MM-DD`, in the last year. */
  readonly to: string;
}

/**
 * Makes a term of office or of a plan, known by its years.
 *
 * @remarks Where the days matter, hand them in: a term known by its years alone runs from 1 January to 31 December, which is
 * longer than any real one.
 *
 * @param from - year it begins in
 * @param to - year it ends in, the same or later
 * @param days - first and last day as `MM-DD`
 * @returns the period, id `TERM2021-2026`, or `TERM2021-2026@05-23..03-15` with days of its own
 * @throws `DefinitionError` `time/not-a-period`
 * @term nhiệm kỳ
 * @example
 * ```ts
 * termOfOffice(2021, 2026).id; // => 'TERM2021-2026'
 * ```
 */
export function termOfOffice(from: number, to: number, days: SchoolYearCutOff = wholeYears): Period {
  const made = termOrNull(from, to, days);
  if (made === null) throw notAPeriod(`TERM${from}-${to}@${days.from}..${days.to}`);
  return made;
}

const wholeYears: SchoolYearCutOff = { from: '01-01', to: '12-31' };

function termOrNull(first: number, last: number, cutOff: SchoolYearCutOff): Period | null {
  const usual = cutOff.from === wholeYears.from && cutOff.to === wholeYears.to;
  const id = `TERM${first}-${last}${usual ? '' : `@${cutOff.from}..${cutOff.to}`}`;
  const [from, to] = [`${first}-${cutOff.from}`, `${last}-${cutOff.to}`];
  return isIsoDate(from) && isIsoDate(to) && from < to ? { id, kind: 'term', from, to } : null;
}

/**
 * Looks for a week of ISO 8601: Monday to Sunday, counted from the week that holds 4 January.
 *
 * @param year - year the week is counted in
 * @param week - 1 to 53
 * @returns the period, id `2021-W15`; `null` where the year has no such week
 */
export function weekOrNull(year: number, week: number): Period | null {
  const fourth = `${String(year).padStart(4, '0')}-01-04` as IsoDate;
  const from = addDays(fourth, 1 - dayOfWeek(fourth) + (week - 1) * 7);
  if (week < 1 || addDays(from, 3).slice(0, 4) !== fourth.slice(0, 4)) return null;
  return { id: `${fourth.slice(0, 4)}-W${two(week)}`, kind: 'week', from, to: addDays(from, 6) };
}

function notAPeriod(id: string): DefinitionError {
  return new DefinitionError('time/not-a-period', {
    vi: `${shown(id)} không phải là mã kỳ báo cáo; ghi như 2021-H1`,
    en: `${shown(id)} is not the id of a period; write such as 2021-H1`,
  });
}

/**
 * Makes a period of whole days. Days that fill a month, quarter, half, nine months, year or years give that period, so
 * that the same days never have two ids. Days from a 15th to a 14th that the State's reporting regime names are a period of
 * that regime.
 *
 * @param from - first day
 * @param to - last day, inclusive
 * @returns the period
 * @throws `DefinitionError` `time/not-a-period`
 * @example
 * ```ts
 * periodOfDays('2022-12-15', '2023-12-14').id; // => '2022-12-15..2023-12-14'
 * periodOfDays('2021-01-01', '2021-06-30').id; // => '2021-H1'
 * ```
 */
export function periodOfDays(from: IsoDate, to: IsoDate): Period {
  const id = `${from}..${to}`;
  if (!isIsoDate(from) || !isIsoDate(to) || to < from) throw notAPeriod(id);
  const next = addDays(to, 1);
  const month = Number(from.slice(5, 7));
  if (from.endsWith('-01') && next.endsWith('-01')) {
    const [y, last] = [from.slice(0, 4), to.slice(0, 4)];
    const months = (Number(last) - Number(y)) * 12 + Number(to.slice(5, 7)) - month + 1;
    if (months === 1) return period(`${y}-M${two(month)}`);
    if (months === 3 && month % 3 === 1) return period(`${y}-Q${(month + 2) / 3}`);
    if (months === 6 && month % 6 === 1) return period(`${y}-H${month === 1 ? 1 : 2}`);
    if (months === 9 && month === 1) return period(`${y}-9M`);
    if (months % 12 === 0 && month === 1) return period(months === 12 ? y : `${y}..${last}`);
  }
  const kind = stateKindOf(from, to);
  return kind === null ? { id, kind: 'custom', from, to } : { id, kind, regime: 'state', from, to };
}

const forms: readonly (readonly [RegExp, (p: readonly string[]) => Period | null])[] = [
  [/^(\d{4})$/, ([id = '', y]) => span(id, 'year', Number(y), 1, 12)],
  [/^(\d{4})-M(0[1-9]|1[0-2])$/, ([id = '', y, m]) => span(id, 'month', Number(y), Number(m), 1)],
  [/^(\d{4})-Q([1-4])$/, ([id = '', y, q]) => span(id, 'quarter', Number(y), Number(q) * 3 - 2, 3)],
  [/^(\d{4})-H([12])$/, ([id = '', y, h]) => span(id, 'halfYear', Number(y), Number(h) * 6 - 5, 6)],
  [/^(\d{4})-W(\d\d)$/, ([, y, w]) => weekOrNull(Number(y), Number(w))],
  [/^(\d{4})-9M$/, ([id = '', y]) => span(id, 'nineMonths', Number(y), 1, 9)],
  [
    /^(\d{4})\.\.(\d{4})$/,
    ([id = '', a, b]) =>
      Number(b) > Number(a) ? span(id, 'years', Number(a), 1, (Number(b) - Number(a) + 1) * 12) : null,
  ],
  [
    /^SY(\d{4})-(\d{4})(?:@(\d\d-\d\d)\.\.(\d\d-\d\d))?$/,
    ([, a, b, from, to]) =>
      Number(b) === Number(a) + 1
        ? schoolYearOrNull(Number(a), from === undefined || to === undefined ? usualSchoolYear : { from, to })
        : null,
  ],
  [
    /^TERM(\d{4})-(\d{4})(?:@(\d\d-\d\d)\.\.(\d\d-\d\d))?$/,
    ([, a, b, from, to]) =>
      termOrNull(Number(a), Number(b), from === undefined || to === undefined ? wholeYears : { from, to }),
  ],
  [
    /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/,
    ([, from = '', to = '']) => (isIsoDate(from) && isIsoDate(to) && from <= to ? periodOfDays(from, to) : null),
  ],
];

/**
 * Looks for the period of a canonical id.
 *
 * @param id - any text
 * @returns the period, or `null` when the text is no id
 */
export function periodOfId(id: string): Period | null {
  for (const [form, make] of forms) {
    const parts = form.exec(id);
    const made = parts && !/0000|9999/.test(id) ? make(parts) : null;
    if (made !== null) return made;
  }
  return null;
}

/**
 * Returns the period of a canonical id.
 *
 * @param id - such as `2021-M05`, `2021-Q3`, `2021-H1`, `2021-9M`, `2021`, `2021-W15`, `SY2023-2024`, `TERM2021-2026`,
 *   `2023..2024`, `2022-12-15..2023-12-14`
 * @returns the period
 * @throws `DefinitionError` `time/not-a-period`
 * @example
 * ```ts
 * period('2021-H1').to; // => '2021-06-30'
 * ```
 */
export function period(id: string): Period {
  const found = typeof id === 'string' ? periodOfId(id) : null;
  if (found === null) throw notAPeriod(id);
  return found;
}

/**
 * Returns the last day of a period, the day that decides which version of a rule judges its figures.
 *
 * @param of - a period
 * @returns its last day
 * @example
 * ```ts
 * lastDay(period('2024-H1')); // => '2024-06-30'
 * ```
 */
export function lastDay(of: Period): IsoDate {
  return of.to;
}
