import type { RawSheet } from '../raw/raw-sheet.ts';
import { foldTones } from '../words/fold.ts';
import { fold } from '../words/fold.ts';
import { filled } from './sheet-text.ts';

const office =
  'chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|thủ trưởng|trưởng ban|phó trưởng ban|trưởng phòng|phó trưởng phòng|hiệu trưởng|bí thư|phó bí thư|chánh văn phòng|kế toán|thủ quỹ|lãnh đạo|cán bộ|công chức';
const patterns = [
  'ngày[ \\d.…_/]*tháng[ \\d.…_/]*năm[ \\d.…_]*$',
  '^(?:người|cán bộ|bộ phận) (?:lập|tổng hợp|báo cáo|thống kê|kiểm tra|làm báo cáo)',
  '^(?:tm|t/m|kt|k/t|tl|tuq|q)[. ]',
  '^\\((?:ký|đã ký|chữ ký|kí)',
  '^(?:nơi nhận|ghi chú|lưu ý|chú thích)(?:$| ?[:(])',
  '^-?lưu: ?vt',
  `^(?:${office})(?: [^\\d]*)?$`,
];
const words = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones(patterns.join('|')));
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
    return typeof value === 'string' && value.length <= 300 && (words.test(fold(value)) || isDatedLine(value));
  });
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
