import type { Where } from '../outcome/finding.ts';
import type { Language } from '../outcome/text.ts';
import type { RawCell } from './raw-table.ts';

/** A cell of a sheet as read; a reader never judges it. Its place is asked of the sheet. */
export interface SheetCell extends Omit<RawCell, 'at'> {
  /** Formula the value was worked out by, where the reader keeps it. */
  readonly formula?: string;
}

/** A rectangle of cells, counted from 0, both ends inside. */
export interface CellRange {
  /** First row. */
  readonly top: number;
  /** First column. */
  readonly left: number;
  /** Last row. */
  readonly bottom: number;
  /** Last column. */
  readonly right: number;
}

/**
 * A sheet as read from any format that has cells on a page: a worksheet, a file of separated values. Nobody has judged it
 * yet; which rows are headers, data or letterhead is found by `findTables` and `parse`. Cells are made when they are
 * asked for.
 * @term trang tính
 */
export interface RawSheet {
  /** Name of the sheet. */
  readonly name: string;
  /** Whose thousands and decimal marks its texts use, where the file itself leaves no doubt. */
  readonly locale?: Language;
  /** Rows down to the last one used. */
  readonly rows: number;
  /** Columns up to the last one used. */
  readonly columns: number;
  /** Merged cells. */
  readonly merges: readonly CellRange[];
  /** Rows the file hides, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns the file hides, counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /**
   * Returns a cell.
   * @param row - row counted from 0
   * @param column - column counted from 0
   * @returns the cell, or `null` when nothing stands there, also outside of the sheet
   */
  cell(row: number, column: number): SheetCell | null;
  /**
   * Returns the place of a cell.
   * @param row - row counted from 0
   * @param column - column counted from 0
   * @returns source, sheet and cell
   */
  place(row: number, column: number): Where;
}
