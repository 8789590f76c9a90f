import { parsePeriod } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import { bareWords, fold } from '../words/fold.ts';
import { tellsOtherFigures, tellsOtherThanPeriod } from '../parse/plain-label.ts';
import { periodByPage, saysPeriodOfPage } from '../parse/period-by-page.ts';
import { periodInTitle } from './stated-period.ts';

const own =
  /^(?:so |so lieu |gia tri |ket qua )?(?:da )?(?:thuc hien|thuc te|ket qua|so lieu|so luong|gia tri|(?:ki|nam|qui|thang|dot|lan) (?:nay|bao cao|hien tai)|trong (?:ki|nam|qui|thang)(?: bao cao)?|bao cao ki nay|results?|actual|achieved|th|this (?:period|year|quarter|month)|current (?:period|year))(?![a-z])/;
const others =
  /(?:^|[ (/-])(?:tu dau (?:nam|ki)|dau ki|cung thoi diem|dinh muc|giao|nhiem vu|muc tieu|kh|ck|dt|target)(?![a-z])|^\(?%/;

/** What the heads of several columns of figures beside the lines of a form say. */
export interface OwnFigures {
  /** Columns of this period's figures, or of the periods their heads name. */
  readonly values: readonly number[];
  /** Columns of figures planned, of other times, compared. */
  readonly others: readonly number[];
  /** The periods the heads of `values` say; nothing where they say none. */
  readonly periods: ReadonlyMap<number, string> | null;
}

/**
 * Tells the column of this period's figures ("Thực hiện", "Kỳ này", "Năm nay") from those beside it that are planned, of
 * another time, or compared ("Kế hoạch", "Kỳ trước", "Cùng kỳ", "Tỷ lệ").
 *
 * @param columns - columns beside the lines
 * @param headOf - what heads a column, groups before labels
 * @param page - period of the page, whose year holds for "Quý I" and whose kind makes "Trong quý" plain
 * @returns the parts; `null` where the heads do not say for certain
 */
export function ownFigures(
  columns: readonly number[],
  headOf: (column: number) => string,
  page: Period | null,
): OwnFigures | null {
  const values: number[] = [];
  const beside: number[] = [];
  const periods = new Map<number, string>();
  const sums = new Map<number, string>();
  for (const column of columns) {
    const head = headOf(column);
    const sum = page === null ? null : sinceNewYear(head, page);
    if (sum !== null) {
      sums.set(column, sum.id);
      continue;
    }
    if (tellsOfOthers(head)) {
      beside.push(column);
      continue;
    }
    const period = periodOf(head, page);
    if (period !== null) periods.set(column, period);
    else if (tellsOtherFigures(head) || !saysOwn(head, columns.length > 1, page)) return null;
    values.push(column);
  }
  const [only, another] = values;
  // "Trong quý" and "Lũy kế từ đầu năm" side by side are figures of two periods.
  if (page !== null && sums.size === 1 && only !== undefined && another === undefined && periods.size === 0) {
    values.push(...sums.keys());
    periods.set(only, page.id);
    for (const [column, id] of sums) periods.set(column, id);
  } else {
    beside.push(...sums.keys());
    beside.sort((a, b) => a - b);
  }
  if (values.length === 0 || (periods.size > 0 && periods.size < values.length)) return null;
  if (periods.size === 0 && values.length > 1) return null;
  return { values, others: beside, periods: periods.size === 0 ? null : periods };
}

/**
 * Tells whether what heads a column of figures makes them others than this period's.
 *
 * @param head - groups and label
 * @returns `true` for "Kế hoạch", "Cùng kỳ", "Từ đầu năm"
 */
export function tellsOfOthers(head: string): boolean {
  return tellsOtherThanPeriod(head) || others.test(bareWords(fold(head)));
}

/**
 * Tells whether what heads a column of figures says no more than that these are the figures.
 *
 * @param head - groups and label
 * @returns `true` for "Thực hiện", "Kết quả", "Số liệu"
 */
export function saysDone(head: string): boolean {
  return own.test(bareWords(fold(head))) && !tellsOfOthers(head) && !/\d/.test(head);
}

function sinceNewYear(head: string, page: Period): Period | null {
  const part = head.split(' / ').find(saysPeriodOfPage);
  const told = part === undefined ? null : periodByPage(part, page);
  return told === null || told.id === page.id ? null : told;
}

// "Trong quý" under the figures of a year is not of that year.
function saysOwn(head: string, beside: boolean, page: Period | null): boolean {
  const parts = head.split(' / ').map((part) => bareWords(fold(part)));
  for (const [word, kind] of [
    ['qui', 'quarter'],
    ['thang', 'month'],
  ] as const)
    if (parts.some((part) => RegExp(`(?:^| )(?:trong ${word}|${word} (?:nay|bao cao|hien tai))(?![a-z])`).test(part)))
      return page?.kind === kind;
  return !beside || parts.some((part) => own.test(part));
}

function periodOf(head: string, page: Period | null): string | null {
  const year = page?.to.slice(0, 4) ?? '';
  for (const part of head.split(' / ').reverse()) {
    const ofYear = tellsOtherFigures(part) || bareWords(fold(part)) === 'ca nam';
    const whole = /\d{4}/.test(part) || year === '' || !ofYear ? part : `${part} năm ${year}`;
    for (const text of [whole, whole.replace(/ năm năm /, ' năm ')]) {
      if (!/\d{4}/.test(text)) continue;
      if (parsePeriod(text).value !== null) return text;
      const said = periodInTitle(text);
      if (said !== null) return said;
    }
  }
  return null;
}
