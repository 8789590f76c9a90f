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

/**
 * Finds the cell of a row that a piece stands in. Rows may be as wide as a page has columns of communes: it is found by halving.
 *
 * @param cells - the cells of the row in the order of the text
 * @param piece - the piece
 * @returns the cell, or `undefined`
 */
export function cellOver(
  cells: readonly TableCell[],
  piece: { readonly start: number; readonly end: number },
): TableCell | undefined {
  const at = firstFrom(cells, piece.start);
  const cell = cells[at]?.start === piece.start ? cells[at] : cells[at - 1];
  return cell !== undefined && piece.end <= cell.end ? cell : undefined;
}

// Place of the first cell that begins at a character or behind it.
function firstFrom(cells: readonly TableCell[], start: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
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
    const from = firstFrom(this.cells, start);
    let to = from;
    while ((this.cells[to]?.end ?? Infinity) <= end) to += 1;
    return this.cells.slice(from, to);
  }
}
