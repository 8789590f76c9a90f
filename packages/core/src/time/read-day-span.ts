import { normaliseText } from '../number/normalise-text.ts';
import { bareWords } from '../words/fold.ts';
import { daysBetween } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';
import { readDay } from './read-day.ts';

/** Days from the first to the last, both among them. */
export interface DaySpan {
  /** The first. */
  readonly from: IsoDate;
  /** The last. */
  readonly to: IsoDate;
}

// Nothing that takes place on days lasts longer; from December to June is a period.
const longest = 31;
const between = / ?(?:[-–—,;&+]|(?<![a-z])(?:den het|den|toi|va|to|and)(?![a-z])) ?/g;
const leading = /^(?:trong )?(?:(?:cac|hai|ba|bon|\d{1,2}) (?=ngay))?(?:tu )?(?:ngay:? )?/;
const part = /^(\d{1,2})(?:(?: ?[/.-] ?| thang )(\d{1,2}))?$/;
const short =
  /^(?:tu )?(?:ngay )?(\d{1,2})(?:\/(\d{1,2}))? ?(?:[-–—,&+]|(?:den|toi|va) )+ ?(?:ngay )?(\d{1,2})\/(\d{1,2})$/;

/**
 * Reads several days as people write them: `15–16/6/2024`, `từ ngày 15 đến ngày 17/6/2024`, `30/6 - 02/7/2024`, `20, 21/6/2024`,
 * `28/12/2023 đến 02/01/2024`. Of days listed one by one the first and the last are returned.
 *
 * @param text - what stands in the cell
 * @returns first and last day; `null` for a single day, for what is none, and for more than a month
 * @example
 * ```ts
 * readDaySpan('15–16/6/2024'); // => { from: '2024-06-15', to: '2024-06-16' }
 * ```
 */
export function readDaySpan(text: string): DaySpan | null {
  const said = plain(text);
  if (said === '' || readDay(said) !== null) return null;
  for (const { index, 0: mark } of said.matchAll(between)) {
    const to = readDay(said.slice(index + mark.length).replace(/^ngay /, ''));
    if (to === null) continue;
    const left = said.slice(0, index);
    const alone = dayBefore(left, to);
    const days = alone === null ? left.split(between).map((one) => dayBefore(one, to)) : [alone];
    const [first] = days;
    const rising = [...days, to].every((day, i, all) => day !== null && (i === 0 || day > (all[i - 1] ?? '')));
    if (first != null && rising && daysBetween(first, to) <= longest) return { from: first, to };
  }
  return null;
}

/**
 * Tells whether a text names several days, with or without their year: `15-17/6` beside a column of numbers is none of them.
 *
 * @param text - what stands in the cell
 * @returns how many days, both ends counted, `0` where the year decides it; `null` for any other text
 */
export function daysNamed(text: string): number | null {
  if (!text.includes('/')) return null;
  const span = readDaySpan(text);
  if (span !== null) return daysBetween(span.from, span.to) + 1;
  const [, d = '', m, last = '', month = ''] = short.exec(plain(text)) ?? [];
  const of = (day: string, inMonth: string): IsoDate | null => readDay(`${day}/${inMonth}/2024`);
  const [from, to] = [of(d, m ?? month), of(last, month)];
  if (from === null || to === null || from >= to) return null;
  return from < '2024-03' && to >= '2024-03' ? 0 : daysBetween(from, to) + 1;
}

function plain(text: string): string {
  return bareWords(normaliseText(text.slice(0, 100)).toLowerCase())
    .replace(/[ .,;)]+$/, '')
    .replace(/^\(/, '')
    .replace(leading, '');
}

// "15" and "30/6" take month and year from the last day; December before January is of the year before.
function dayBefore(text: string, to: IsoDate): IsoDate | null {
  const bare = text.trim().replace(/^ngay /, '');
  const whole = readDay(bare);
  if (whole !== null) return whole;
  const [, day, month = to.slice(5, 7)] = part.exec(bare) ?? [];
  if (day === undefined) return null;
  const year = Number(to.slice(0, 4)) - (Number(month) > Number(to.slice(5, 7)) ? 1 : 0);
  return readDay(`${day}/${month}/${year}`);
}
