import type { CellRange } from '@qcdc/core';
import type { GridCell } from '../grid-sheet.ts';

/** A page, and what is read from it. */
export interface PageRead {
  /** What is on it, in both languages. */
  readonly of: { readonly vi: string; readonly en: string };
  /** Rows of the sheet. */
  readonly grid: readonly (readonly GridCell[])[];
  /** Merged cells. */
  readonly merges?: readonly CellRange[];
  /** Records as `unit period received settled`. */
  readonly records: readonly string[];
  /** Codes of what is told, without the columns that are missing. */
  readonly told: readonly string[];
}

/** A header most pages have. */
export const header = ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Ghi chú'];
/** The rows below it. */
export const first = [1, 'X1', '2024', 40, 38];
export const second = [2, 'X2', '2024', 30, 20];
/** What is read from them. */
export const both = ['X1 2024 40 38', 'X2 2024 30 20'];
