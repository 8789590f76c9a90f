import { stateOf } from '../columns/state-byte.ts';
import { RowIndex } from '../columns/row-index.ts';
import type { StoredTable } from '../table/stored-table.ts';
import { fullest, type Filling } from './parts-in-time.ts';

/** The figures of a table that were read, as one column each, found by places in its lists instead of by ids. */
export class ReadRows {
  /** State and bound by row. */
  readonly state: Uint8Array;
  /** Scaled number by row. */
  readonly value: Float64Array;
  /** Place of the measure by row. */
  readonly measure: Uint16Array;
  /** Place of the unit by row. */
  readonly unit: Int32Array;
  private readonly index: RowIndex;
  private readonly measures: number;
  private readonly periods: number;

  /** @param table - the figures */
  constructor(table: StoredTable) {
    this.measures = table.measures.length;
    this.periods = table.periods.length;
    const read = table.segments.filter((columns) => columns.reported === null);
    const length = read.reduce((sum, columns) => sum + columns.length, 0);
    const [only] = read;
    const alone = read.length === 1 ? only : undefined;
    this.state = alone?.state ?? new Uint8Array(length);
    this.value = alone?.value ?? new Float64Array(length);
    this.measure = alone?.measure ?? new Uint16Array(length);
    this.unit = alone?.unit ?? new Int32Array(length);
    this.index = new RowIndex(table.units.length * this.measures * this.periods, length);
    let start = 0;
    for (const columns of read) {
      const { unit, measure, period } = columns;
      if (alone === undefined) {
        this.state.set(columns.state, start);
        this.value.set(columns.value, start);
        this.measure.set(measure, start);
        this.unit.set(unit, start);
      }
      for (let i = 0; i < columns.length; i++)
        this.index.set(this.baseOf(unit[i] as number, measure[i] as number) + (period[i] as number), start + i);
      start += columns.length;
    }
  }

  /**
   * Returns where the figures of a unit and a measure begin.
   * @param unit - place of the unit
   * @param measure - place of the measure
   * @returns a number for {@link at}
   */
  baseOf(unit: number, measure: number): number {
    return (unit * this.measures + measure) * this.periods;
  }

  /**
   * Finds a row.
   * @param base - what {@link baseOf} gave
   * @param period - place of the period; −1 where the table lacks it
   * @returns the row, or −1
   */
  at(base: number, period: number): number {
    return period < 0 ? -1 : this.index.get(base + period);
  }

  /**
   * Chooses the fullest way to fill a longer period.
   * @param fillings - the ways
   * @param base - what {@link baseOf} gave
   * @returns the way; `null` when no part has a figure
   */
  fullest(fillings: readonly Filling[], base: number): Filling | null {
    const [only] = fillings;
    if (fillings.length === 1 && only !== undefined) {
      for (const code of only.codes) if (this.at(base, code) >= 0) return only;
      return null;
    }
    return fullest(fillings, (code) => {
      const row = this.at(base, code);
      return row < 0 ? 'nothing' : stateOf(this.state[row] ?? 0) === 'reported' ? 'number' : 'figure';
    });
  }

  /**
   * Finds the units that have any figure of a measure.
   * @param measure - place of the measure
   * @returns places of the units
   */
  unitsOf(measure: number): ReadonlySet<number> {
    const found = new Set<number>();
    for (const [row, of] of this.measure.entries()) if (of === measure) found.add(this.unit[row] ?? 0);
    return found;
  }
}
