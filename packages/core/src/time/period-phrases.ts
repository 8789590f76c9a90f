import { foldTones } from '../words/fold.ts';
import { addDays, addMonths } from './day-arithmetic.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';
import { periodOfDays, schoolYear, termOfOffice, weekOrNull, type Period } from './period.ts';

/** A way to write a period: a pattern of folded text, and what it means; `null` where the numbers mean none. */
export type PeriodPhrase = readonly [RegExp, (parts: readonly string[]) => Period | null];

const numerals = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const others: Readonly<Record<string, number>> = { tư: 4, nhất: 1, nhì: 2, bẩy: 7, giêng: 1, chạp: 12 };
const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const english = 'january february march april may june july august september october november december'.split(' ');

const values: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...numerals.map((word, i): [string, number] => [foldTones(word), i + 1]),
  ...Object.entries(others).map(([word, n]): [string, number] => [foldTones(word), n]),
  ...Object.entries(romans),
  ...english.flatMap((word, i): [string, number][] => [
    [word, i + 1],
    [word.slice(0, 3), i + 1],
  ]),
]);

function valueOf(word = ''): number {
  return /^\d+$/.test(word) ? Number(word) : (values.get(word) ?? 0);
}

// Pieces of the patterns: a year, a count of months, a month, a quarter, what stands before a year, between two ends.
const Y = '([12]\\d{3})';
const N = `(\\d{1,2}|${[...numerals].reverse().join('|')}|tư|bẩy)`;
const M = `(\\d{1,2}|${[...numerals].reverse().join('|')}|tư|bẩy|giêng|chạp)`;
const Q = '(0?[1-4]|iv|i{1,3}|một|hai|ba|bốn|tư|nhất|nhì)';
const B = '(?: năm ?| của năm |[/.-]| )';
const T = '(?:-| đến(?: hết)? | tới )';
const E = `(${english.map((word) => `${word}|${word.slice(0, 3)}`).join('|')})`;
const D =
  '(?:ngày )?(\\d{1,2}(?:[/.-]| tháng )\\d{1,2}(?:[/.-]| năm )\\d{4}|\\d{1,2} [a-z]{3,9} \\d{4}|\\d{4}-\\d\\d-\\d\\d)';
const DAYS = `(?:từ )?${D}(?:-| đến(?: hết)? | tới | to )${D}`;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

function months(year: string | undefined, first: number, last: number, lastYear = year): Period | null {
  const from = `${year ?? ''}-${pad(first, 2)}-01`;
  const to = `${lastYear ?? ''}-${pad(last, 2)}-01`;
  return isIsoDate(from) && isIsoDate(to) && from <= to ? periodOfDays(from, addDays(addMonths(to, 1), -1)) : null;
}

function dayOf(text = ''): IsoDate | null {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\D+?(\d{1,2})\D+?(\d{4})$/.exec(text) ?? [];
  const [, day = '', word, year = ''] = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(text) ?? [];
  const iso = /^\d{4}-/.test(text)
    ? text
    : word === undefined
      ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
      : `${year}-${pad(valueOf(word), 2)}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

function daysOf(a: string | undefined, b: string | undefined): Period | null {
  const [from, to] = [dayOf(a), dayOf(b)];
  return from === null || to === null || to < from ? null : periodOfDays(from, to);
}

const isYears = (from: string | undefined, to: string | undefined): boolean => Number(to) > Number(from);

function years(a: string | undefined, b: string | undefined): Period | null {
  return isYears(a, b) ? months(a, 1, 12, b) : null;
}

// A school year or a term, with days of its own where the text gives them.
function yearsWithDays(kind: 'schoolYear' | 'term', [, a, b, first, last]: readonly string[]): Period | null {
  const [from, to] = [Number(a), Number(b)];
  if (kind === 'schoolYear' ? to !== from + 1 : to <= from) return null;
  const days = first === undefined ? null : daysOf(first, last);
  if (first !== undefined && (days === null || days.from.slice(0, 4) !== a || days.to.slice(0, 4) !== b)) return null;
  const cutOff = days === null ? undefined : { from: days.from.slice(5), to: days.to.slice(5) };
  return kind === 'schoolYear' ? schoolYear(from, cutOff) : termOfOffice(from, to, cutOff);
}

const between = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('\\+|, ?|&|-| và | đến | '));
const quarterWord = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('^quý ?'));

function quarters([, list = '', year]: readonly string[]): Period | null {
  const named = list.split(between).map((word) => valueOf(word.replace(quarterWord, '')));
  const [first = 0, ...rest] = named.filter((n) => n > 0);
  const last = rest.at(-1) ?? first;
  const inOrder = /-/.test(list) || rest.every((n, i) => n === first + i + 1);
  return first < 1 || last > 4 || !inOrder ? null : months(year, first * 3 - 2, last * 3);
}

const phrase = (source: string, meaning: PeriodPhrase[1]): PeriodPhrase => [RegExp(`^${foldTones(source)}$`), meaning];

// A table reads best as a table.
// prettier-ignore
const made = (): readonly PeriodPhrase[] => [
  phrase(`(?:cả năm |trong năm |năm |year |12 tháng(?: đầu)?(?: năm)? )?${Y}`, ([, y]) => months(y, 1, 12)),
  phrase(`(?:tháng ?|t|th\\.?)${M}${B}${Y}`, ([, m, y]) => months(y, valueOf(m), valueOf(m))),
  phrase(`(?:tháng ?|t)(\\d{1,2})/(\\d\\d)`, ([, m, y = '']) => months(`20${y}`, Number(m), Number(m))),
  phrase(`(\\d{1,2})(?:[/.-]| năm )${Y}`, ([, m, y]) => months(y, Number(m), Number(m))),
  phrase(`${Y}[-/]?(0[1-9]|1[0-2])`, ([, y, m]) => months(y, Number(m), Number(m))),
  phrase(`${E}[ -]${Y}`, ([, m, y]) => months(y, valueOf(m), valueOf(m))),
  phrase(`(?:từ )?(?:tháng ?|t)${M}(?:-| đến(?: hết)? | tới )(?:tháng ?|t)?${M}${B}${Y}`, ([, a, b, y]) => months(y, valueOf(a), valueOf(b))),
  phrase(`(?:từ )?(?:tháng ?|t)${M}${B}${Y}${T}(?:tháng ?|t)?${M}${B}${Y}`, ([, a, y, b, z]) => months(y, valueOf(a), valueOf(b), z)),
  phrase(`(?:từ )?(\\d{1,2})[/.]${Y}${T}(\\d{1,2})[/.]${Y}`, ([, a, y, b, z]) => months(y, Number(a), Number(b), z)),
  phrase(`(?:quý ?|q)(${Q}(?:(?:\\+|, ?|&|-| và | đến | )(?:quý ?)?${Q})*)${B}${Y}`, (p) => quarters([p[0] ?? '', p[1] ?? '', p.at(-1) ?? ''])),
  phrase(`${N} tháng đầu${B}${Y}`, ([, n, y]) => months(y, 1, valueOf(n))),
  phrase(`${N} tháng cuối${B}${Y}`, ([, n, y]) => months(y, 13 - valueOf(n), 12)),
  phrase(`nửa (đầu|cuối)${B}${Y}`, ([, half, y]) => (half === foldTones('đầu') ? months(y, 1, 6) : months(y, 7, 12))),
  phrase(`(?:9|09|chín) tháng${B}${Y}`, ([, y]) => months(y, 1, 9)),
  phrase(`(first|second) half of ${Y}`, ([, half, y]) => (half === 'first' ? months(y, 1, 6) : months(y, 7, 12))),
  phrase(`first (\\d{1,2}|nine|six|three) months of ${Y}`, ([, n = '', y]) => months(y, 1, { nine: 9, six: 6, three: 3 }[n] ?? Number(n))),
  phrase(`(?:tuần |week )(\\d{1,2})(?: of |${B})${Y}`, ([, w, y]) => weekOrNull(Number(y), Number(w))),
  phrase(`(?:giai đoạn |các năm |(?:từ )?năm |từ )?${Y}${T}(?:năm )?${Y}`, ([, a, b]) => years(a, b)),
  phrase(`(?:năm học|school year) ${Y}${T}${Y}(?: ?\\(${DAYS}\\))?`, (p) => yearsWithDays('schoolYear', p)),
  phrase(`(?:nhiệm kỳ|term) ${Y}${T}${Y}(?: ?\\(${DAYS}\\))?`, (p) => yearsWithDays('term', p)),
  phrase(DAYS, ([, a, b]) => daysOf(a, b)),
  // What others write: DHIS2 (2004S1, 2004W15), SDMX (2004-A1, 2004-S2, 2004-T1, 2004-W15).
  phrase(`${Y}-?a1`, ([, y]) => months(y, 1, 12)),
  phrase(`${Y}-?[sh]([12])`, ([, y, s]) => months(y, Number(s) * 6 - 5, Number(s) * 6)),
  phrase(`${Y}-?t([1-3])`, ([, y, t]) => months(y, Number(t) * 4 - 3, Number(t) * 4)),
  phrase(`${Y}-?q([1-4])`, ([, y, q]) => months(y, Number(q) * 3 - 2, Number(q) * 3)),
  phrase(`${Y}-?w(\\d{1,2})`, ([, y, w]) => weekOrNull(Number(y), Number(w))),
];

let table: readonly PeriodPhrase[] | undefined;

/** A name with its days behind, as periods of the State's regime are printed: the days say what the name leaves open. */
const withDays = /* @__PURE__ */ RegExp(`^([^()]+) ?\\(${/* @__PURE__ */ foldTones(DAYS)}\\)$`);

/**
 * Reads a period from the words of a report.
 *
 * @param text - folded text
 * @returns the period, or `null` when no phrase fits
 */
export function periodOfPhrase(text: string): Period | null {
  for (const [pattern, meaning] of (table ??= made())) {
    const parts = pattern.exec(text);
    const found = parts && meaning(parts);
    if (found !== null) return found;
  }
  const [, name = '', from, to] = withDays.exec(text) ?? [];
  return from === undefined || periodOfPhrase(name.trim()) === null ? null : daysOf(from, to);
}

const sinceJanuary = /* @__PURE__ */ RegExp(
  `^(?:${/* @__PURE__ */ foldTones(`lũy kế `)})?${/* @__PURE__ */ foldTones(`từ đầu năm(?: ${Y})? đến(?: hết)?`)} (?:nay|${/* @__PURE__ */ foldTones(`thời điểm báo cáo|${D}`)})$`,
);

/** Text of a period that runs from the beginning of a year to a day. */
export interface YearToDate {
  /** The day the text names, `null` where it says "now". */
  readonly to: IsoDate | null;
  /** The year it names, or `null`. */
  readonly year: string | null;
}

/**
 * Reads "from the beginning of the year until now".
 *
 * @param text - folded text
 * @returns what it names, or `null` when it is another text
 */
export function yearToDate(text: string): YearToDate | null {
  const parts = sinceJanuary.exec(text);
  return parts === null ? null : { year: parts[1] ?? null, to: parts[2] === undefined ? null : dayOf(parts[2]) };
}
