import { checkKeys, isPlain } from '../../outcome/check-keys.ts';
import { noneOf, notADay, shown } from '../../outcome/definition-words.ts';
import { checkDefinition, leftOut, membersOf, type Part } from '../../outcome/check-definition.ts';
import { listOf, unchecked } from '../../outcome/demand.ts';
import { Problems } from '../../outcome/problems.ts';
import { isIsoDate } from '../../time/iso-date.ts';
import { publicHolidays, type HolidayYear } from './holidays.ts';

/** What becomes of one day: off, worked, or not established. */
export type SingleDay = 'rest' | 'worked' | 'unsure';

const singleDays: readonly SingleDay[] = ['rest', 'worked', 'unsure'];

/** Which days are worked. A plain value: whoever knows more extends it and hands on the wider one. */
export interface WorkingCalendar {
  /** Holidays by year. */
  readonly years: Readonly<Record<string, HolidayYear>>;
  /** Days of the week that are off: 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
  /** Single days that prevail over their year, such as a province's holiday. */
  readonly days?: Readonly<Record<string, SingleDay>>;
}

/** What a caller changes about the calendar. */
export interface WorkingCalendarOptions {
  /** Holidays of further years, or of years the caller knows better; each replaces the built-in year. */
  readonly years?: Readonly<Record<string, HolidayYear>>;
  /** Days of the week that are off; Saturday and Sunday when left out. */
  readonly weekend?: readonly number[];
}

/**
 * Makes a calendar of working days out of the known public holidays and what the caller knows better.
 *
 * @param options - years and days of the week to replace
 * @returns the calendar
 * @throws `DefinitionError` `law/bad-day` for days that do not exist or stand in two lists, `law/bad-calendar`,
 * `law/unknown-key`; all at once
 * @example
 * ```ts
 * dayKind('2024-05-04', workingCalendar()); // => 'working'
 * dayKind('2031-05-05', workingCalendar()); // => 'working'
 * dayKind('2031-01-21', workingCalendar()); // => 'unknown'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function workingCalendar(options: WorkingCalendarOptions = {}): WorkingCalendar {
  const problems = new Problems();
  const made = checkDefinition(
    { step: 'workingCalendar', value: options, code: 'law/bad-calendar', shape: calendarShape },
    problems,
    () => calendarOf(options, problems),
  );
  problems.throwIfAny();
  return made as WorkingCalendar;
}

const calendarShape: Part = /* @__PURE__ */ membersOf(
  { years: /* @__PURE__ */ leftOut(membersOf({}, false)), weekend: /* @__PURE__ */ leftOut(listOf(unchecked)) },
  false,
);

function calendarOf(options: WorkingCalendarOptions, problems: Problems): WorkingCalendar {
  const { years = {}, weekend = [6, 7] } = options;
  checkKeys(options, ['years', 'weekend'], problems, 'law/unknown-key');
  for (const [year, holidays] of Object.entries(years)) checkYear(year, holidays, problems);
  for (const day of weekend)
    if (!Number.isInteger(day) || day < 1 || day > 7)
      problems.add(
        'law/bad-day',
        {
          vi: `${shown(day)} không phải là thứ trong tuần; ghi 1 là thứ Hai đến 7 là Chủ nhật`,
          en: `${shown(day)} is not a day of the week; write 1 for Monday to 7 for Sunday`,
        },
        'weekend',
      );
  return { years: { ...publicHolidays, ...years }, weekend };
}

/** What a calendar is extended by: years by number, and single days as `YYYY-MM-DD`. */
export type CalendarChanges = Readonly<Record<string, HolidayYear | SingleDay>>;

/**
 * Extends a calendar by whole years and single days, such as next year's holidays, one moved working day, or a holiday of a
 * province. A year that is given replaces the year; a single day prevails over its year, whenever either was given.
 *
 * @param calendar - the calendar
 * @param changes - years and days
 * @returns a new calendar; the old one stays as it was
 * @throws `DefinitionError` `law/bad-day` for keys and days that do not exist or stand in two lists, `law/bad-calendar` for
 * what is neither a year nor `rest`, `worked` or `unsure`, `law/unknown-key`; all at once
 * @example
 * ```ts
 * const calendar = extendCalendar(workingCalendar(), { '2026-06-15': 'rest', '2026-06-20': 'worked' });
 * dayKind('2026-06-15', calendar); // => 'rest'
 * dayKind('2026-06-15', workingCalendar()); // => 'working'
 * ```
 */
export function extendCalendar(calendar: WorkingCalendar, changes: CalendarChanges): WorkingCalendar {
  const years: Record<string, HolidayYear> = { ...calendar.years };
  const days: Record<string, SingleDay> = { ...calendar.days };
  const problems = new Problems();
  for (const [key, change] of Object.entries(changes)) {
    if (typeof change === 'string') {
      if (!isIsoDate(key)) problems.add('law/bad-day', notADay(key), key);
      if (!singleDays.includes(change)) problems.add('law/bad-calendar', noneOf(change, singleDays), key);
      days[key] = change;
    } else {
      checkYear(key, change, problems);
      years[key] = change;
    }
  }
  problems.throwIfAny();
  return { years, weekend: calendar.weekend, days };
}

function checkYear(year: string, holidays: HolidayYear, problems: Problems): void {
  const refuse = (code: string, vi: string, en: string) => {
    problems.add(`law/${code}`, { vi, en }, year);
  };
  if (!/^\d{4}$/.test(year))
    refuse('bad-day', `"${year}" không phải là năm; ghi YYYY`, `"${year}" is not a year; write YYYY`);
  const lists = isPlain(holidays) ? [holidays.rest, holidays.worked ?? [], holidays.unsure ?? []] : [null];
  if (!lists.every(Array.isArray)) {
    refuse(
      'bad-calendar',
      "một năm là đối tượng gồm các danh sách ngày, như { rest: ['01-01'] }",
      "a year is an object of lists of days, such as { rest: ['01-01'] }",
    );
    return;
  }
  checkKeys(holidays, ['rest', 'worked', 'unsure'], problems, 'law/unknown-key', year);
  const { rest, worked = [], unsure = [] } = holidays;
  const seen = new Set<string>();
  for (const day of [...rest, ...worked, ...unsure]) {
    if (!isIsoDate(`${year}-${day}`))
      refuse('bad-day', `${year} không có ngày "${day}"; ghi MM-DD`, `"${day}" is not a day of ${year}; write MM-DD`);
    else if (seen.has(day))
      refuse(
        'bad-day',
        `"${day}" có trong hai danh sách, hoặc hai lần trong một`,
        `"${day}" stands in two lists, or twice in one`,
      );
    seen.add(day);
  }
}

/** The days everybody knows: what counts where no other calendar is given. */
export const publicCalendar: WorkingCalendar = /* @__PURE__ */ workingCalendar();
