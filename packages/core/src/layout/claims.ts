import type { CellRange, RawSheet } from '../raw/raw-sheet.ts';
import { holds, rangeOf } from './cell-range.ts';

// A sheet may have a million rows: one byte a cell, and only for the rows that are touched.
const rowsInBlock = 256;

/** Which cells of a sheet somebody has used, named or left out on purpose. */
export class Claims {
  private readonly blocks = new Map<number, Uint8Array>();
  private readonly skipped: readonly CellRange[];

  /**
   * @param sheet - the sheet
   * @param skip - what is left out on purpose
   */
  constructor(
    private readonly sheet: RawSheet,
    skip: readonly string[],
  ) {
    this.skipped = skip.flatMap((range) => rangeOf(range) ?? []);
  }

  /**
   * Notes a cell.
   * @param row - row counted from 0
   * @param column - column counted from 0
   */
  take(row: number, column: number): void {
    if (row < 0 || column < 0 || row >= this.sheet.rows || column >= this.sheet.columns) return;
    const block = Math.floor(row / rowsInBlock);
    const cells = this.blocks.get(block) ?? new Uint8Array(rowsInBlock * this.sheet.columns);
    this.blocks.set(block, cells);
    cells[(row % rowsInBlock) * this.sheet.columns + column] = 1;
  }

  /**
   * Notes the cells of a row.
   * @param row - row counted from 0
   * @param left - first column
   * @param right - column behind the last one
   */
  takeRow(row: number, left = 0, right = this.sheet.columns): void {
    for (let column = left; column < right; column += 1) this.take(row, column);
  }

  /**
   * Tells whether a cell was noted or is left out.
   * @param row - row counted from 0
   * @param column - column counted from 0
   * @returns `true` when nobody need name it
   */
  has(row: number, column: number): boolean {
    const cells = this.blocks.get(Math.floor(row / rowsInBlock));
    return cells?.[(row % rowsInBlock) * this.sheet.columns + column] === 1 || this.skips(row, column);
  }

  /**
   * Tells whether a cell is left out on purpose.
   * @param row - row counted from 0
   * @param column - column counted from 0
   * @returns `true` when it is
   */
  skips(row: number, column: number): boolean {
    return this.skipped.some((range) => holds(range, row, column));
  }

  /**
   * Tells whether a whole row is left out on purpose.
   * @param row - row counted from 0
   * @returns `true` when it is
   */
  skipsRow(row: number): boolean {
    return this.skipped.some(
      (range) => holds(range, row, range.left) && range.left === 0 && range.right >= this.sheet.columns,
    );
  }
}
