import { normaliseText, type RawSheet } from '@qcdc/core';

/** What a column of an office's own scoring sheet holds. */
export type SheetColumn = 'number' | 'content' | 'maximum' | 'guidance' | 'evidence' | 'self' | 'appraisal' | 'council';

const plain = (text: string): string => normaliseText(text).toLocaleLowerCase('vi');

// First match decides; what people write in the header, with whatever stands before or behind it.
const names: readonly (readonly [SheetColumn, RegExp])[] = [
  ['number', /^(?:tt|stt|số tt|số thứ tự|no\.?)$/u],
  ['self', /tự (?:chấm|đánh giá|cho điểm)|self[- ]?score/u],
  ['council', /(?:hội đồng|council)/u],
  ['appraisal', /thẩm định|phúc tra|appraisal|cấp trên (?:chấm|đánh giá)|(?:tỉnh|huyện|sở|ban chỉ đạo|tổ) chấm/u],
  ['evidence', /minh chứng|kiểm chứng|evidence/u],
  ['guidance', /cách (?:chấm|tính|cho điểm)|hướng dẫn|phương pháp|scoring method/u],
  ['maximum', /điểm (?:chuẩn|tối đa|quy định)|(?:thang|mức|khung) điểm|^(?:số )?điểm$|^(?:maximum|points)$/u],
  ['content', /nội dung|tiêu chí|tiêu chuẩn|criteri|content/u],
];
// Columns everybody keeps beside the table and nobody scores by.
const besides = /^(?:ghi chú|remarks?|notes?)$/u;

/** Where the columns of a scoring sheet stand. */
export interface SheetHeader {
  /** First row of the header, counted from 0. */
  readonly first: number;
  /** Last row of the header, counted from 0. */
  readonly row: number;
  /** Column of each, counted from 0. */
  readonly at: ReadonlyMap<SheetColumn, number>;
  /** Columns with a header that says nothing known, and what it says. */
  readonly unknown: ReadonlyMap<number, string>;
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
function columnsIn(sheet: RawSheet, rows: readonly number[]): Pick<SheetHeader, 'at' | 'unknown'> {
  const at = new Map<SheetColumn, number>();
  const unknown = new Map<number, string>();
  for (const row of rows)
    for (let column = 0; column < sheet.columns; column += 1) {
      const words = wordsAt(sheet, row, column);
      if (words === '' || [...at.values()].includes(column)) continue;
      const found = names.find(([, pattern]) => pattern.test(plain(words)))?.[0];
      if (found !== undefined && !at.has(found)) {
        at.set(found, column);
        unknown.delete(column);
      } else if (!besides.test(plain(words)) && !unknown.has(column)) unknown.set(column, words);
    }
  return { at, unknown };
}

const isWhole = ({ at }: Pick<SheetHeader, 'at'>): boolean => at.has('content') && at.has('maximum');

// The row below belongs to the header when it parts a column of points and has neither a number nor a content of its own.
function goesOn(sheet: RawSheet, row: number, one: Pick<SheetHeader, 'at'>, both: Pick<SheetHeader, 'at'>): boolean {
  const blank = (column: SheetColumn): boolean => wordsAt(sheet, row + 1, one.at.get(column)) === '';
  return both.at.size > one.at.size && blank('content') && blank('number');
}

/**
 * Looks for the header of a scoring sheet: the first row with a column of contents and one of points.
 *
 * @param sheet - the sheet
 * @returns the header, or `null` where the sheet is no scoring sheet
 */
export function sheetHeader(sheet: RawSheet): SheetHeader | null {
  for (let row = 0; row < Math.min(sheet.rows, 40); row += 1) {
    const one = columnsIn(sheet, [row]);
    if (!one.at.has('content')) continue;
    const both = columnsIn(sheet, [row + 1, row]);
    if (isWhole(both) && (!isWhole(one) || goesOn(sheet, row, one, both))) return { first: row, row: row + 1, ...both };
    if (isWhole(one)) return { first: row, row, ...one };
  }
  return null;
}
