/**
 * Figures as columns, for whoever computes on very many: row `i` is the figure of measure `measure[i]`, unit `unit[i]` and
 * period `period[i]`, which are places in the lists of the table. Columns are never changed.
 */
export interface FigureColumns {
  /** Number of rows. */
  readonly length: number;
  /** Places in the list of units. */
  readonly unit: Int32Array;
  /** Places in the list of measures. */
  readonly measure: Uint16Array;
  /** Places in the list of periods. */
  readonly period: Uint16Array;
  /**
   * Whole numbers: the figure times ten to the power of the measure's scale, times its divisor. To be read where `state` is
   * 0 only.
   */
  readonly value: Float64Array;
  /**
   * 0 where the number is all there is to say of a row: reported, exact, and of a total complete. Of every other row
   * `FigureTable.at` tells what it is.
   */
  readonly state: Uint8Array;
  /** Of totals, units reported; `null` for figures that were read. */
  readonly reported: Int32Array | null;
  /** Of totals, units expected; `null` for figures that were read. */
  readonly expected: Int32Array | null;
}
