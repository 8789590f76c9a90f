import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawCell } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { readDay } from '../time/read-day.ts';
import { bareWords, fold, foldTones } from '../words/fold.ts';
import { filled, textAt } from './sheet-text.ts';

const office =
  'chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|thủ trưởng|trưởng ban|phó trưởng ban|trưởng phòng|phó trưởng phòng|hiệu trưởng|bí thư|phó bí thư|chánh văn phòng|kế toán|thủ quỹ|lãnh đạo|cán bộ|công chức';
const signing = [
  'ngày[ \\d.…_/]*tháng[ \\d.…_/]*năm[ \\d.…_]*$',
  '^(?:người|cán bộ|bộ phận) (?:lập|tổng hợp|báo cáo|thống kê|kiểm tra|làm báo cáo)',
  '^(?:tm|t/m|kt|k/t|tl|tuq|q)[. ]',
  '^\\((?:ký|đã ký|chữ ký|kí)',
  `^(?:${office})(?: [^\\d]*)?$`,
  '^(?:điện thoại|đt|sđt|email|fax)[ :]',
];
const pattern = (...sources: readonly string[]): RegExp => RegExp(foldTones(sources.join('|')));
const signature = /* @__PURE__ */ pattern(...signing);
const receivers = /* @__PURE__ */ pattern('^nơi nhận(?:$| ?[:(])', '^-?lưu: ?vt');
const remark = /* @__PURE__ */ pattern('^(?:ghi chú|lưu ý|chú thích)(?:$| ?[:(])');
const dated = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('ngày[ \\d.…_/]*tháng[ \\d.…_/]*năm[ \\d.…_]+'));

/**
 * Tells whether a text is the line of place and date above a signature.
 *
 * @param text - text of a cell
 * @returns `true` for "Thử, ngày 15 tháng 12 năm 2024", also with dots in place of the numbers
 */
export function isDatedLine(text: string): boolean {
  return dated.test(fold(`${text}|`));
}

/**
 * Tells whether a row below a table begins the block of signatures, receivers and notes.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns `true` when no figure stands in it and its words are those of such a block
 */
export function beginsFooter(sheet: RawSheet, row: number): boolean {
  const columns = filled(sheet, row);
  if (columns.length === 0 || columns.length > 4 || holdsFigure(sheet, row)) return false;
  return columns.some((column) => {
    const value = sheet.cell(row, column)?.value;
    return typeof value === 'string' && value.length <= 300 && opensFooter(value);
  });
}

/**
 * Tells whether a text is one with which a block of signatures, receivers and notes begins.
 *
 * @param text - text of a cell
 * @returns `true` for "Người lập biểu", "Nơi nhận:", a line of place and date
 */
export function opensFooter(text: string): boolean {
  const folded = fold(text);
  return [signature, receivers, remark].some((words) => words.test(folded)) || isDatedLine(text);
}

/** What stands below a table. */
export interface Below {
  /** Texts that are no signature and no list of receivers. */
  readonly notes: readonly RawCell[];
  /** The line of place and date; its value is the day. */
  readonly signed: RawCell | null;
}

/**
 * Reads the rows below a table.
 *
 * @param sheet - the sheet
 * @param rows - rows counted from 0
 * @returns the texts somebody may have to use, and the day of the signature
 */
export function readBelow(sheet: RawSheet, rows: readonly number[]): Below {
  const notes: RawCell[] = [];
  let signed: RawCell | null = null;
  let [inSignature, inReceivers] = [false, false];
  for (const row of rows)
    for (const column of filled(sheet, row)) {
      const text = textAt(sheet, row, column);
      const folded = fold(text);
      const at = sheet.place(row, column);
      if (isDatedLine(text) || signature.test(folded)) {
        const day = dayOfSigning(text);
        if (day !== null) signed ??= { value: day, at };
        inSignature = true;
      } else if (receivers.test(folded)) inReceivers = true;
      else if (remark.test(folded) || /\d/.test(text)) notes.push({ value: text, at });
      else if (!inSignature && !(inReceivers && /^[-+]/.test(text))) notes.push({ value: text, at });
    }
  return { notes, signed };
}

const placeAndDay = /, ?(ngay \d{1,2} thang \d{1,2} nam \d{4})$/;

/**
 * Reads the day of a line of place and date, such as "Thử, ngày 15 tháng 12 năm 2024".
 *
 * @param text - text of a cell
 * @returns the day; `null` where the line is another, or its day is left open
 */
export function dayOfSigning(text: string): IsoDate | null {
  const [, day] = placeAndDay.exec(bareWords(fold(text))) ?? [];
  return day === undefined ? null : readDay(day);
}

/**
 * Tells whether a number stands in a row, as a number or as a text of digits alone.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns `true` when there is one
 */
export function holdsFigure(sheet: RawSheet, row: number): boolean {
  return filled(sheet, row).some((column) => {
    const { value, error, uncomputed } = sheet.cell(row, column) ?? { value: null };
    if (error !== undefined || uncomputed === true || typeof value === 'number') return true;
    return typeof value === 'string' && /^[\s+-]*\d[\d\s.,%]*$/u.test(value);
  });
}
