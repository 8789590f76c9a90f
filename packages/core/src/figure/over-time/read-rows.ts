import { plain, stateOf } from '../columns/state-byte.ts';
import { RowIndex } from '../columns/row-index.ts';
import type { StoredTable } from '../table/stored-table.ts';
import { chosenFilling, type Filling, type PeriodEquation, type PeriodInside, type PeriodWays } from './period-ways.ts';

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
  // By period: 1 where a figure needs no look, or was proved by others.
  private readonly agreed: Uint8Array;

  /** @param table - the figures */
  constructor(table: StoredTable) {
    this.measures = table.measures.length;
    this.periods = table.periods.length;
    this.agreed = new Uint8Array(this.periods);
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
   * @param ways - the ways
   * @param base - what {@link baseOf} gave
   * @param mixed - whether periods of different length may stand beside one another
   * @returns the way; `null` when no part has a figure
   */
  fullest(ways: PeriodWays, base: number, mixed: boolean): Filling | null {
    const [only] = ways.uniform;
    if (!ways.several && only !== undefined) {
      for (const code of only.codes) if (this.at(base, code) >= 0) return only;
      return null;
    }
    return chosenFilling(ways, (code) => this.there(this.at(base, code)), mixed);
  }

  /**
   * Tells whether all periods of a way have numbers.
   * @param filling - the way
   * @param base - what {@link baseOf} gave
   * @returns `false` where one has none
   */
  isFull({ codes }: Filling, base: number): boolean {
    for (const code of codes) if (this.there(this.at(base, code)) !== 'number') return false;
    return true;
  }

  /**
   * Tells whether the figures inside that are not used say what those that are used say, told at a glance.
   * @param ways - the ways
   * @param filling - the way that is used
   * @param base - what {@link baseOf} gave
   * @param addsUp - whether the figures are added up
   * @returns `false` where they differ, and where it takes a closer look
   */
  agree({ inside, equations }: PeriodWays, { codes }: Filling, base: number, addsUp: boolean): boolean {
    const { agreed } = this;
    for (const { code } of inside) agreed[code] = this.there(this.at(base, code)) === 'number' ? 0 : 1;
    for (const code of codes) if (code >= 0) agreed[code] = 1;
    if (addsUp && this.differ(inside)) {
      for (const equation of equations) this.prove(equation, base);
      for (let i = equations.length - 1; i >= 0; i--) this.prove(equations[i] as PeriodEquation, base);
    }
    return !this.differ(inside);
  }

  private differ(inside: readonly PeriodInside[]): boolean {
    for (const { code } of inside) if (this.agreed[code] === 0) return true;
    return false;
  }

  // A whole that is its parts proves them, and they prove it.
  private prove({ whole, parts }: PeriodEquation, base: number): void {
    const { agreed } = this;
    let known = true;
    for (const part of parts) known = known && agreed[part] === 1;
    if ((agreed[whole] === 1) === known) return;
    let sum = 0;
    for (const part of parts) sum += this.plainAt(base, part);
    if (sum !== this.plainAt(base, whole)) return;
    agreed[whole] = 1;
    for (const part of parts) agreed[part] = 1;
  }

  private plainAt(base: number, code: number): number {
    const row = this.at(base, code);
    return row < 0 || this.state[row] !== plain ? Number.NaN : (this.value[row] as number);
  }

  private there(row: number): 'number' | 'figure' | 'nothing' {
    return row < 0 ? 'nothing' : stateOf(this.state[row] ?? 0) === 'reported' ? 'number' : 'figure';
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
