import type { Entity } from '@qcdc/core';
import { bookFile, grid } from '../../../adapter-xlsx/test/book-file.ts';

/** A sheet of a form, as an office would draw it. */
export interface OfficeSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Merged cells, such as `A5:A6`. */
  readonly merges?: readonly string[];
}

/** A form of an office with the records that stand in it; everything in it is invented. */
export interface OfficeForm {
  /** Number and name; its layout is `<id>.layout.json`. */
  readonly id: string;
  readonly sheets: readonly OfficeSheet[];
  /** Areas of the caller's own, where none of ours has these fields. */
  readonly own?: readonly Entity[];
  /** What the form says, one line a record: area, unit, when, fields in the order of the area. */
  readonly records: readonly string[];
}

/** The form as a workbook. */
export function bookOf({ sheets }: OfficeForm): Uint8Array {
  return bookFile(
    sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows: grid(rows),
      after:
        merges.length === 0
          ? ''
          : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    })),
  );
}

/** What stands on top of most papers. */
export const letterhead = (office: string, day: string): OfficeSheet['rows'] => [
  [office, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  [null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  [null, null, null, day],
];

/** What stands below most tables. */
export const signatures: OfficeSheet['rows'] = [
  [null],
  ['Người lập biểu', null, null, 'TM. ỦY BAN NHÂN DÂN'],
  ['(Ký, họ tên)', null, null, 'CHỦ TỊCH'],
];
