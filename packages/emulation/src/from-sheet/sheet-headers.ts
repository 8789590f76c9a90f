import { normaliseText, type RawSheet } from '@qcdc/core';

/** What a column of an office's own scoring sheet holds. */
export type SheetColumn = 'number' | 'content' | 'maximum' | 'guidance' | 'evidence' | 'self' | 'appraisal' | 'council';

const plain = (text: string): string => normaliseText(text).toLocaleLowerCase('vi');

// First match decides; what people write in the header, with whatever stands before or behind it.
const names: readonly (readonly [SheetColumn, RegExp])[] = [
  ['number', /^(?:tt|stt|số tt|số thứ tự|no\.?)$/u],
  ['self', /tự (?:chấm|đánh giá)|self[- ]?score/u],
  ['council', /(?:hội đồng|council)/u],
  ['appraisal', /thẩm định|phúc tra|appraisal/u],
  ['evidence', /minh chứng|kiểm chứng|evidence/u],
  ['guidance', /cách (?:chấm|tính)|hướng dẫn|phương pháp|scoring method/u],
  ['maximum', /điểm (?:chuẩn|tối đa)|thang điểm|^điểm$|^(?:maximum|points)$/u],
  ['content', /nội dung|tiêu chí|tiêu chuẩn|criteri|content/u],
];

/** Where the columns of a scoring sheet stand. */
export interface SheetHeader {
  /** Last row of the header, counted from 0. */
  readonly row: number;
  /** Column of each, counted from 0. */
  readonly at: ReadonlyMap<SheetColumn, number>;
}

/**
 * Reads the words of a cell.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @param column - column counted from 0; `undefined` where the sheet has no such column
 */
export function wordsAt(sheet: RawSheet, row: number, column: number | undefined): string {
  const value = column === undefined ? null : (sheet.cell(row, column)?.value ?? null);
  return value === null ? '' : normaliseText(String(value));
}

// A header over two rows is read by its columns: what is above counts where nothing better stands below.
function headerAt(sheet: RawSheet, row: number): ReadonlyMap<SheetColumn, number> {
  const at = new Map<SheetColumn, number>();
  for (const line of [row + 1, row])
    for (let column = 0; column < sheet.columns; column += 1) {
      const words = plain(wordsAt(sheet, line, column));
      if (words === '' || [...at.values()].includes(column)) continue;
      const found = names.find(([, pattern]) => pattern.test(words))?.[0];
      if (found !== undefined && !at.has(found)) at.set(found, column);
    }
  return at;
}

/**
 * Looks for the header of a scoring sheet: the first row with a column of contents and one of points.
 *
 * @param sheet - the sheet
 * @returns the header, or `null` where the sheet is no scoring sheet
 */
export function sheetHeader(sheet: RawSheet): SheetHeader | null {
  for (let row = 0; row < Math.min(sheet.rows, 40); row += 1) {
    const one = new Map<SheetColumn, number>();
    for (let column = 0; column < sheet.columns; column += 1) {
      const words = plain(wordsAt(sheet, row, column));
      const found = words === '' ? undefined : names.find(([, pattern]) => pattern.test(words))?.[0];
      if (found !== undefined && !one.has(found)) one.set(found, column);
    }
    if (one.has('content') && one.has('maximum')) return { row, at: one };
    if (!one.has('content')) continue;
    const both = headerAt(sheet, row);
    if (both.has('content') && both.has('maximum')) return { row: row + 1, at: both };
  }
  return null;
}
