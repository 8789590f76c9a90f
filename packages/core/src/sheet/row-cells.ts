import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawCell, RawTable } from '../raw/raw-table.ts';
import type { MergedRows } from './merged-rows.ts';
import { isEmpty } from './sheet-text.ts';

/** What the rows of one table share. */
export interface RowsOf {
  /** The sheet. */
  readonly sheet: RawSheet;
  /** Columns of the sheet, counted from 0, by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** What merged cells mean. */
  readonly merged: MergedRows;
}

const nothing: ReadonlyMap<string, RawCell> = /* @__PURE__ */ new Map();

// Most of what a row holds is asked for once or twice, and never again.
class RowCells implements ReadonlyMap<string, RawCell> {
  readonly #of: RowsOf;
  readonly #row: number;
  readonly #beside: ReadonlyMap<string, RawCell>;
  #made: Map<string, RawCell> | null = null;

  constructor(of: RowsOf, row: number, beside = nothing) {
    this.#of = of;
    this.#row = row;
    this.#beside = beside;
  }

  get size(): number {
    return this.#of.columns.size + this.#beside.size;
  }

  with(beside: ReadonlyMap<string, RawCell>): RowCells {
    return new RowCells(this.#of, this.#row, beside);
  }

  get(key: string): RawCell | undefined {
    const before = this.#made?.get(key);
    if (before !== undefined) return before;
    const column = this.#of.columns.get(key);
    if (column === undefined) return this.#beside.get(key);
    const { sheet, merged } = this.#of;
    const cell = sheet.cell(this.#row, column);
    const held = isEmpty(cell) ? merged.lent(this.#row, column) : cell;
    const made: RawCell = { ...(held ?? { value: null }), at: sheet.place(this.#row, column) };
    (this.#made ??= new Map()).set(key, made);
    return made;
  }

  has(key: string): boolean {
    return this.#of.columns.has(key) || this.#beside.has(key);
  }

  forEach(call: (cell: RawCell, key: string, all: ReadonlyMap<string, RawCell>) => void): void {
    for (const [key, cell] of this) call(cell, key, this);
  }

  *entries(): MapIterator<[string, RawCell]> {
    for (const key of this.keys()) {
      const cell = this.get(key);
      if (cell !== undefined) yield [key, cell];
    }
  }

  *keys(): MapIterator<string> {
    yield* this.#of.columns.keys();
    yield* this.#beside.keys();
  }

  *values(): MapIterator<RawCell> {
    for (const [, cell] of this) yield cell;
  }

  [Symbol.iterator](): MapIterator<[string, RawCell]> {
    return this.entries();
  }

  forget(): void {
    this.#made = null;
  }
}

/**
 * Returns the cells of a row, made when they are asked for: a national table has a million of them, and all at once take as much
 * memory as the records that come of them. What was made is kept until the row has been read.
 *
 * @param of - what the rows of the table share
 * @param row - row of the sheet, counted from 0
 * @returns the cells by key of the column
 */
export function rowCells(of: RowsOf, row: number): ReadonlyMap<string, RawCell> {
  return new RowCells(of, row);
}

/**
 * Adds cells that every row of a table has.
 *
 * @param cells - cells of a row
 * @param beside - the cells to add
 * @returns both
 */
export function withCells(
  cells: ReadonlyMap<string, RawCell>,
  beside: ReadonlyMap<string, RawCell>,
): ReadonlyMap<string, RawCell> {
  return cells instanceof RowCells ? cells.with(beside) : new Map([...cells, ...beside]);
}

/**
 * Lets go of what was made of a row that has been read.
 *
 * @param cells - its cells
 */
export function forgetCells(cells: ReadonlyMap<string, RawCell>): void {
  if (cells instanceof RowCells) cells.forget();
}

/**
 * Makes all cells of a table that is handed out: it stands by itself, without the sheet it was found on.
 *
 * @param table - the table
 * @returns the table; the same one where its cells were made
 */
export function withMadeCells(table: RawTable): RawTable {
  if (!table.rows.some(({ cells }) => cells instanceof RowCells)) return table;
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: new Map(row.cells) })) };
}
