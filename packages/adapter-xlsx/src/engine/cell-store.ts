/** What stands in a cell. */
export const kinds = { number: 0, text: 1, boolean: 2, error: 3, uncomputed: 4 } as const;

const mostColumns = 16_384;

/**
 * The filled cells of a worksheet, in the order of the file: 13 bytes a cell, and nothing for a blank one. Rows and columns
 * are found by halving, because a sheet may be a million rows tall with three cells in it.
 */
export class CellStore {
  /** Filled cells. */
  cells = 0;
  /** Rows down to the last filled one. */
  rows = 0;
  /** Columns up to the last filled one. */
  columns = 0;
  #column = new Uint16Array(64);
  #look = new Uint16Array(64);
  #kind = new Uint8Array(64);
  #value = new Float64Array(64);
  #rowNumber = new Uint32Array(16);
  #rowStart = new Uint32Array(16);
  #rowCount = 0;
  #lastRow = -1;
  #lastColumn = -1;
  #near = 0;
  /** Whether the cells came from left to right and from top to bottom. */
  ordered = true;

  /**
   * Adds a cell.
   * @param row - row counted from 0
   * @param column - column counted from 0
   * @param kind - what stands in it
   * @param look - which look it refers to
   * @param value - the number, or which text
   */
  add(row: number, column: number, kind: number, look: number, value: number): void {
    const { cells } = this;
    if (cells === this.#column.length) this.#grow();
    if (row !== this.#lastRow) this.#beginRow(row);
    else if (column <= this.#lastColumn) this.ordered = false;
    this.#lastColumn = column;
    this.#column[cells] = column;
    this.#look[cells] = look;
    this.#kind[cells] = kind;
    this.#value[cells] = value;
    this.cells = cells + 1;
    if (column >= this.columns) this.columns = column + 1;
  }

  /**
   * Finds a cell.
   * @param row - row counted from 0
   * @param column - column counted from 0
   * @returns its number in the store, or -1 when nothing stands there
   */
  find(row: number, column: number): number {
    const at = this.#findRow(row);
    if (at < 0) return -1;
    let low = this.#rowStart[at] as number;
    let high = (at + 1 < this.#rowCount ? (this.#rowStart[at + 1] as number) : this.cells) - 1;
    // In most rows every cell is filled; then the column says where it is.
    const guess = low + column;
    if (guess <= high && this.#column[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = this.#column[middle] as number;
      if (there === column) return middle;
      if (there < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /**
   * Tells what stands in a cell.
   * @param cell - its number in the store
   * @returns one of `kinds`
   */
  kindOf(cell: number): number {
    return this.#kind[cell] as number;
  }

  /**
   * Tells which look a cell refers to.
   * @param cell - its number in the store
   * @returns number of the look
   */
  lookOf(cell: number): number {
    return this.#look[cell] as number;
  }

  /**
   * Returns what stands in a cell.
   * @param cell - its number in the store
   * @returns the number, or which text
   */
  valueOf(cell: number): number {
    return this.#value[cell] as number;
  }

  /**
   * Puts the cells of a file in disorder into order. Of two cells in one place the first stays.
   * @returns row and column of the first place with two cells; `null` when there is none
   */
  order(): readonly [row: number, column: number] | null {
    const places = new BigUint64Array(this.cells);
    for (let at = 0; at < this.#rowCount; at += 1) {
      const row = (this.#rowNumber[at] as number) * mostColumns;
      const end = at + 1 < this.#rowCount ? (this.#rowStart[at + 1] as number) : this.cells;
      for (let cell = this.#rowStart[at] as number; cell < end; cell += 1)
        places[cell] = (BigInt(row + (this.#column[cell] as number)) << 28n) | BigInt(cell);
    }
    places.sort();
    const sorted = new CellStore();
    let twice: readonly [number, number] | null = null;
    let before = -1;
    for (const place of places) {
      const key = Number(place >> 28n);
      const cell = Number(place & 0xfffffffn);
      const row = Math.floor(key / mostColumns);
      const column = key % mostColumns;
      if (key === before) twice ??= [row, column];
      else sorted.add(row, column, this.kindOf(cell), this.lookOf(cell), this.valueOf(cell));
      before = key;
    }
    this.#take(sorted);
    return twice;
  }

  #take(other: CellStore): void {
    this.cells = other.cells;
    this.ordered = true;
    this.#column = other.#column;
    this.#look = other.#look;
    this.#kind = other.#kind;
    this.#value = other.#value;
    this.#rowNumber = other.#rowNumber;
    this.#rowStart = other.#rowStart;
    this.#rowCount = other.#rowCount;
  }

  #beginRow(row: number): void {
    if (row < this.#lastRow) this.ordered = false;
    if (this.#rowCount === this.#rowNumber.length) {
      this.#rowNumber = grown(this.#rowNumber, Uint32Array);
      this.#rowStart = grown(this.#rowStart, Uint32Array);
    }
    this.#rowNumber[this.#rowCount] = row;
    this.#rowStart[this.#rowCount] = this.cells;
    this.#rowCount += 1;
    this.#lastRow = row;
    if (row >= this.rows) this.rows = row + 1;
  }

  #findRow(row: number): number {
    const near = this.#near;
    if (near < this.#rowCount && this.#rowNumber[near] === row) return near;
    if (near + 1 < this.#rowCount && this.#rowNumber[near + 1] === row) return (this.#near = near + 1);
    let low = 0;
    let high = this.#rowCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = this.#rowNumber[middle] as number;
      if (there === row) return (this.#near = middle);
      if (there < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #grow(): void {
    this.#column = grown(this.#column, Uint16Array);
    this.#look = grown(this.#look, Uint16Array);
    this.#kind = grown(this.#kind, Uint8Array);
    this.#value = grown(this.#value, Float64Array);
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

function grown<T extends Numbers>(numbers: T, kind: new (length: number) => T): T {
  const larger = new kind(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
