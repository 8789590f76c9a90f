import type { ColumnKind } from './column-kinds.ts';

/** A cell of a table whose columns have heads, by its place in the text. */
export interface TableCell {
  /** First character. */
  readonly start: number;
  /** Behind the last one. */
  readonly end: number;
  /** What stands in its column. */
  readonly column: ColumnKind;
}

/** The cells of the tables of a text, to be found by their places. */
export class TableCells {
  /**
   * @param cells - the cells in the order of the text
   */
  constructor(private readonly cells: readonly TableCell[]) {}

  /**
   * Returns the cells of a row.
   * @param start - first character of the row
   * @param end - behind its last one
   * @returns its cells; none where no table with heads stands there
   */
  between(start: number, end: number): readonly TableCell[] {
    let [low, high] = [0, this.cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cells[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const from = low;
    while ((this.cells[low]?.end ?? Infinity) <= end) low += 1;
    return this.cells.slice(from, low);
  }
}
