import type { IsoDate } from './iso-date.ts';
import { englishMonthPattern, numberOfWord as valueOf, numeralPattern } from './month-words.ts';
import { periodOfDays, schoolYear, termOfOffice, weekOrNull, type Period } from './period.ts';
import { readDay } from './read-day.ts';
import { daysOf, listedSpan, months } from './spans.ts';

/** A way to write a period: a pattern of text without marks, and what it means; `null` where the numbers mean none. */
export type PeriodPhrase = readonly [RegExp, (parts: readonly string[]) => Period | null];

// Pieces of the patterns. A year; a count of months; a month; a quarter; what stands before a year; between two ends;
// between the members of a list.
const Y = '([12]\\d{3})';
const M = `(\\d{1,2}|${numeralPattern}|gieng|chap)`;
const N = `(\\d{1,2}|${numeralPattern}|three|six|nine|ten|eleven) ?(?:thang|th?\\.?|months?|m)`;
const Q = '(?:0?[1-4]|iv|i{1,3}|mot|hai|ba|bon|tu|nhat|nhi)';
const B = '(?:,? nam ?| cua nam ?| ?[/.-] ?|,? )';
const T = '(?:-| den(?: het)? | toi | to )';
const S = '(?: ?[+,&;] ?|-| va | den(?: het)? | toi | to )';
const MONTH = '(?:thang ?|th?\\.? ?|m(?=\\d))';
const QUARTER = '(?:qui ?|q\\.? ?)(?:thu )?';
const E = `(${englishMonthPattern})`;
const D = `(?:ngay )?(\\d{1,2}(?:[/.-]| thang )\\d{1,2}(?:(?:[/.-]| nam )(?:\\d{4}|\\d\\d))?|\\d{1,2} (?:${englishMonthPattern}) \\d{4}|\\d{4}-\\d\\d-\\d\\d)`;
const DAYS = `(?:tu )?${D}(?:[-/]| den(?: het)? | toi | to )${D}`;

// A school year or a term, with days of its own where the text gives them.
function yearsWithDays(kind: 'schoolYear' | 'term', [, a, b, first, last]: readonly string[]): Period | null {
  const [from, to] = [Number(a), Number(b)];
  if (kind === 'schoolYear' ? to !== from + 1 : to <= from) return null;
  const days = first === undefined ? null : daysOf(first, last);
  if (first !== undefined && (days === null || days.from.slice(0, 4) !== a || days.to.slice(0, 4) !== b)) return null;
  const cutOff = days === null ? undefined : { from: days.from.slice(5), to: days.to.slice(5) };
  return kind === 'schoolYear' ? schoolYear(from, cutOff) : termOfOffice(from, to, cutOff);
}

const half = (y: string | undefined, word = ''): Period | null =>
  ['1', 'dau', 'first', '1st'].includes(word) ? months(y, 1, 6) : months(y, 7, 12);

const phrase = (source: string, meaning: PeriodPhrase[1]): PeriodPhrase => [RegExp(`^${source}$`), meaning];

// A table reads best as a table.
// prettier-ignore
const made = (): readonly PeriodPhrase[] => [
  phrase(`(?:(?:ca |trong )?nam |year |12 ?(?:thang|th?|m)(?: dau)?(?: nam|[/-])? ?)?${Y}`, ([, y]) => months(y, 1, 12)),
  phrase(`(\\d{1,2})(?:[/.-]| nam )${Y}`, ([, m, y]) => months(y, Number(m), Number(m))),
  phrase(`${Y}[-/]?(0[1-9]|1[0-2])`, ([, y, m]) => months(y, Number(m), Number(m))),
  phrase(`${E}[ ,/-]{1,2}${Y}`, ([, m, y]) => months(y, valueOf(m), valueOf(m))),
  phrase(`${Y}[ -]?${E}`, ([, y, m]) => foreignYear(y, m)),
  phrase(`(?:tu |cac )?${MONTH}(${M}(?:${S}(?:${MONTH})?(?!nam )${M})*)${B}${Y}`, (p) => listedSpan(p[1], p.at(-1), 1)),
  phrase(`(?:from )?(${E}(?:-| to )${E}),? ${Y}`, (p) => listedSpan(p[1], p.at(-1), 1)),
  phrase(`${QUARTER}(${Q}(?:(?:${S}| )(?:${QUARTER})?${Q})*)(?:${B})?${Y}`, (p) => listedSpan(p[1], p.at(-1), 3)),
  phrase(`qui (dau|cuoi)${B}${Y}`, ([, which, y]) => (which === 'dau' ? months(y, 1, 3) : months(y, 10, 12))),
  phrase(`(first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) quarter(?: of)? ${Y}`, ([, q = '', y]) => listedSpan(q.replace(/(?<=\d)\w+/, ''), y, 3)),
  phrase(`${N} dau${B}${Y}`, ([, n, y]) => months(y, 1, valueOf(n))),
  phrase(`${N} cuoi${B}${Y}`, ([, n, y]) => months(y, 13 - valueOf(n), 12)),
  // More than half a year is counted from January by everybody; less may be its first or its last months.
  phrase(`${N}(?:${B}| of )?${Y}`, ([, n, y]) => (valueOf(n) > 6 ? months(y, 1, valueOf(n)) : null)),
  phrase(`first (\\d{1,2}|nine|six|three|ten|eleven) months(?: of)? ${Y}`, ([, n, y]) => months(y, 1, valueOf(n))),
  phrase(`last (\\d{1,2}|nine|six|three) months(?: of)? ${Y}`, ([, n, y]) => months(y, 13 - valueOf(n), 12)),
  phrase(`(?:nua|nua nam|ban nien) (dau|cuoi)${B}${Y}`, ([, which, y]) => half(y, which)),
  phrase(`(first|second|last|1st|2nd) half(?: of)? ${Y}`, ([, which, y]) => half(y, which)),
  phrase(`(?:h[iy]?|s)([12])(?:${B})?${Y}`, ([, h, y]) => half(y, h)),
  phrase(`([12])h(?:${B})?${Y}`, ([, h, y]) => half(y, h)),
  phrase(`(?:tuan (?:thu |le )?|week |w)(\\d{1,2})(?: of |${B})${Y}`, ([, w, y]) => weekOrNull(Number(y), Number(w))),
  phrase(`(?:giai doan |cac nam |(?:tu )?nam |tu )?(${Y}(?:${S}(?:nam )?${Y})+)`, (p) => listedSpan(p[1], '', 12)),
  phrase(`(?:nam hoc|nh|school year|sy) ?${Y}(?:${T}|/)${Y}(?: ?\\(${DAYS}\\))?`, (p) => yearsWithDays('schoolYear', p)),
  phrase(`(?:nhiem ki|nk|term) ?${Y}${T}${Y}(?: ?\\(${DAYS}\\))?`, (p) => yearsWithDays('term', p)),
  phrase(DAYS, ([, a, b]) => daysOf(a, b)),
  // What others write: DHIS2 (2004S1, 2004W15, 2004AprilS2), SDMX (2004-A1, 2004-S2, 2004-T1, 2004-W15), ISO 8601 (2004-01-01/P6M).
  phrase(`${Y}-?a1`, ([, y]) => months(y, 1, 12)),
  phrase(`${Y}[-./ ]?[sh]([12])`, ([, y, h]) => half(y, h)),
  phrase(`${Y}-?t([1-3])`, ([, y, t]) => months(y, Number(t) * 4 - 3, Number(t) * 4)),
  phrase(`${Y}[-./ ]?q([1-4])`, ([, y, q]) => listedSpan(q, y, 3)),
  phrase(`${Y}[-./ ]?m(0?[1-9]|1[0-2])`, ([, y, m]) => months(y, Number(m), Number(m))),
  phrase(`${Y}[-./ ]?w(\\d{1,2})`, ([, y, w]) => weekOrNull(Number(y), Number(w))),
  phrase(`${Y}aprils([12])`, ([, y = '', h]) => (h === '1' ? months(y, 4, 9) : months(y, 10, 3, String(Number(y) + 1)))),
  phrase(`${Y}-(\\d\\d)-01/p(\\d{1,2})m`, ([, y, m, n]) => monthsFrom(Number(y), Number(m), Number(n))),
];

// DHIS2 knows years that begin in April, July and October by their first month; any other month is itself.
function foreignYear(year = '', month = ''): Period | null {
  const first = valueOf(month);
  const last = String(Number(year) + 1);
  return ['april', 'july', 'oct'].includes(month) ? months(year, first, first - 1, last) : months(year, first, first);
}

function monthsFrom(year: number, month: number, count: number): Period | null {
  const last = year * 12 + month - 2 + count;
  return count === 0 ? null : months(String(year), month, (last % 12) + 1, String(Math.floor(last / 12)));
}

let table: readonly PeriodPhrase[] | undefined;

/** A name with its days behind, as periods of the State's regime are printed: the days say what the name leaves open. */
const withDays = /* @__PURE__ */ RegExp(`^([^()]+) ?\\(${DAYS}\\)$`);
const writtenDays = /* @__PURE__ */ RegExp(`(?<!\\d)${DAYS}(?!\\d)`);

/**
 * Reads a period from the words of a report.
 *
 * @param text - folded text without marks
 * @param depth - 1 for an end of a span, which is no span itself
 * @returns the period, or `null` when no phrase fits
 */
export function periodOfPhrase(text: string, depth = 0): Period | null {
  const whole = withFullYear(text);
  for (const [pattern, meaning] of (table ??= made())) {
    const parts = pattern.exec(whole);
    const found = parts && meaning(parts);
    if (found !== null) return found;
  }
  const [, name = '', from, to] = withDays.exec(whole) ?? [];
  if (from !== undefined) return periodOfPhrase(name.trim()) === null ? null : daysOf(from, to);
  return depth > 0 ? null : betweenTwo(whole.replace(/^(?:tu|from) /, ''));
}

const joints = / ?\.\. ?|[-/]| den(?: het)? | toi | to /g;

// "quý IV/2023 đến quý I/2024": two periods of one kind, and all between them.
function betweenTwo(text: string): Period | null {
  for (const { 0: joint, index } of text.matchAll(joints)) {
    const [first, last] = [text.slice(0, index), text.slice(index + joint.length)].map((end) => periodOfPhrase(end, 1));
    if (first != null && last != null && first.kind === last.kind && first.from < last.from)
      return periodOfDays(first.from, last.to);
  }
  return null;
}

// "Quý III/24", "T6/24", "Jun-24": a name says that the two digits are a year; of 6/24 nobody knows.
function withFullYear(text: string): string {
  return /^(?:[a-z]|\d{1,2} ?(?:t|m|h))[^/]*[/'-]\d\d$/.test(text) ? text.replace(/(?<=[/'-])\d\d$/, '20$&') : text;
}

/**
 * Tells whether days are written out in a text: they are meant as they stand, whatever the reporting regime.
 *
 * @param text - folded text without marks
 * @returns `true` for "tu 15/12/2023 den 14/6/2024"
 */
export function namesDays(text: string): boolean {
  return writtenDays.test(text);
}

const sinceJanuary = /* @__PURE__ */ RegExp(
  `^(?:luy ke )?(?:(?:tinh )?tu dau nam(?: ${Y})?(?: den(?: het)? (.+))?|(?:tinh )?den(?: het)? (.+))$`,
);
const now = /^(?:nay|(?:thoi diem|ngay|ki) bao cao)$/;

/** Text of a period that runs from the beginning of a year to a day. */
export interface YearToDate {
  /** The day the text names, `null` where it says "now". */
  readonly to: IsoDate | null;
  /** The year it names, or `null`. */
  readonly year: string | null;
}

/**
 * Reads "from the beginning of the year until now", until a day, or until the end of a month or quarter.
 *
 * @param text - folded text without marks
 * @returns what it names, or `null` when it is another text
 */
export function yearToDate(text: string): YearToDate | null {
  const [all, year = null, since, upTo] = sinceJanuary.exec(text) ?? [];
  if (all === undefined || (upTo !== undefined && !text.startsWith('luy ke'))) return null;
  const end = since ?? upTo ?? 'nay';
  const to = readDay(end) ?? periodOfPhrase(end)?.to ?? null;
  return to === null && !now.test(end) ? null : { year, to };
}
