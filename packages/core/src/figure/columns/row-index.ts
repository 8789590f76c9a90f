/** Finds the row of a key; an array where the keys lie close together, a map where they do not. */
export class RowIndex {
  private readonly dense: Int32Array | null;
  private readonly sparse = new Map<number, number>();

  /**
   * @param keys - how many keys there could be
   * @param rows - how many rows there are
   */
  constructor(keys: number, rows: number) {
    this.dense = keys <= 4 * rows + 4096 ? new Int32Array(keys) : null;
  }

  /**
   * Returns the row of a key.
   * @param key - the key
   * @returns the row, or −1
   */
  get(key: number): number {
    return this.dense === null ? (this.sparse.get(key) ?? -1) : (this.dense[key] ?? 0) - 1;
  }

  /**
   * Remembers the row of a key.
   * @param key - the key
   * @param row - the row
   */
  set(key: number, row: number): void {
    if (this.dense === null) this.sparse.set(key, row);
    else this.dense[key] = row + 1;
  }
}
