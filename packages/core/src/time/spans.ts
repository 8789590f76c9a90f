import { addDays, addMonths } from './day-arithmetic.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';
import { numberOfWord } from './month-words.ts';
import { periodOfDays, type Period } from './period.ts';
import { readDay } from './read-day.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * Makes the period of whole months.
 *
 * @param year - year of the first month
 * @param first - first month, 1 to 12
 * @param last - last month
 * @param lastYear - year of the last month
 * @returns the period, or `null` where the numbers are none of months, or run backwards
 */
export function months(year: string | undefined, first: number, last: number, lastYear = year): Period | null {
  const from = `${year ?? ''}-${pad(first)}-01`;
  const to = `${lastYear ?? ''}-${pad(last)}-01`;
  return isIsoDate(from) && isIsoDate(to) && from <= to ? periodOfDays(from, addDays(addMonths(to, 1), -1)) : null;
}

const between = / ?[+,&;] ?|-| va | den(?: het)? | toi | to | /;
const names = /(?:^|(?<=[ +,&;-]))(?:thang|qui|nam|th?\.?|q\.?|m)(?: ?(?=\d|i[iv]{0,2}(?![a-z]))|(?: thu)? (?=[a-z]))/g;

/**
 * Makes the period of members that follow one another, each named or only the first and the last: "I, II va III", "1-6".
 *
 * @param list - the members
 * @param year - their year; empty where the members are years
 * @param size - months of a member: 1, 3 or 12
 * @returns the period, or `null` where one is left out between two that are named
 */
export function listedSpan(list = '', year = '', size: 1 | 3 | 12): Period | null {
  const span = /\d-|[a-z]-| (?:den|toi|to) /.test(list);
  const members = list
    .replace(names, '')
    .replace('muoi mot', '11')
    .replace('muoi hai', '12')
    .split(between)
    .map(numberOfWord)
    .filter((n) => n > 0);
  const [first = 0, ...rest] = members;
  const last = rest.at(-1) ?? first;
  const inOrder = span ? rest.length === 1 && last > first : rest.every((n, i) => n === first + i + 1);
  if (first < 1 || !inOrder) return null;
  return size === 12 ? months(String(first), 1, 12, String(last)) : months(year, (first - 1) * size + 1, last * size);
}

/**
 * Makes the period between two days. The first may leave out its year: it is the last one before the second day.
 *
 * @param a - first day, as written
 * @param b - last day
 * @returns the period, or `null` where one is no day, or they run backwards
 */
export function daysOf(a = '', b = ''): Period | null {
  const to = readDay(b);
  const from = to === null ? null : (readDay(a) ?? dayBefore(a, to));
  return from === null || to === null || to < from ? null : periodOfDays(from, to);
}

function dayBefore(text: string, to: IsoDate): IsoDate | null {
  const [, day = '', month = ''] = /^(\d{1,2})\D+(\d{1,2})$/.exec(text) ?? [];
  const inYear = (year: number): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const same = inYear(Number(to.slice(0, 4)));
  const found = same <= to ? same : inYear(Number(to.slice(0, 4)) - 1);
  return isIsoDate(found) ? found : null;
}
