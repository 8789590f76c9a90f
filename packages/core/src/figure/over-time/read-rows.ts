import { plain, stateOf } from '../columns/state-byte.ts';
import { RowIndex } from '../columns/row-index.ts';
import type { StoredTable } from '../table/stored-table.ts';
import { chosenFilling, type Filling, type PeriodInside, type PeriodWays } from './period-ways.ts';

// How figures become one: whether they are added up, and whether none of them is below zero.
interface Adding {
  readonly addsUp: boolean;
  readonly nonNegative: boolean;
}

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
  // By period: what is known of its figure.
  private readonly marks: Uint8Array;
  private readonly lengths: number[] = [];
  private patternsOf: PeriodWays | null = null;
  private patterns = new Map<number, Filling | null>();

  /** @param table - the figures */
  constructor(table: StoredTable) {
    this.measures = table.measures.length;
    this.periods = table.periods.length;
    this.marks = new Uint8Array(this.periods);
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
    return this.chosen(ways, base, mixed);
  }

  // Units that told figures of the same periods are filled in the same way, worked out once.
  private chosen(ways: PeriodWays, base: number, mixed: boolean): Filling | null {
    const { inside } = ways;
    const choose = (): Filling | null => chosenFilling(ways, (code) => this.there(this.at(base, code)), mixed);
    if (inside.length > 32) return choose();
    let pattern = mixed ? 1 : 0;
    for (const { code } of inside) pattern = pattern * 3 + order[this.there(this.at(base, code))];
    if (this.patternsOf !== ways) [this.patternsOf, this.patterns] = [ways, new Map<number, Filling | null>()];
    let found = this.patterns.get(pattern);
    if (found === undefined) this.patterns.set(pattern, (found = choose()));
    return found;
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
   * Tells whether the figures inside contradict neither one another nor what is used, told at a glance.
   * @param ways - the ways
   * @param filling - the way that is used
   * @param base - what {@link baseOf} gave
   * @param merge - how figures become one
   * @returns `false` where they do, and where it takes a closer look
   */
  agree({ inside, equations }: PeriodWays, { codes }: Filling, base: number, merge: Adding | null): boolean {
    const { marks } = this;
    const isNumber = (code: number): boolean => this.there(this.at(base, code)) === 'number';
    let others = false;
    for (const { code, days } of inside) {
      const used = codes.includes(code);
      this.lengths[code] = days;
      marks[code] = !isNumber(code) ? absent : used ? isUsed : isOther;
      others ||= marks[code] === isOther;
    }
    if (!others) return true;
    if (merge?.addsUp !== true) return false;
    for (const { whole, parts } of equations) {
      if (marks[whole] === absent || parts.some((part) => marks[part] === absent)) continue;
      if (!this.addsUp(whole, parts, base)) return false;
      marks[whole] = (marks[whole] as number) | isProved;
    }
    for (const { code, holds } of inside) if (marks[code] === isUsed) for (const part of holds) if (marks[part] !== absent) marks[part] = (marks[part] as number) | isHeld; // prettier-ignore
    for (const one of inside) if (!this.isFine(one, base, merge.nonNegative)) return false;
    return true;
  }

  private addsUp(whole: number, parts: readonly number[], base: number): boolean {
    let sum = 0;
    for (const part of parts) sum += this.plainAt(base, part);
    return sum === this.plainAt(base, whole);
  }

  // A period is its parts where all are there; otherwise they may not be more than it is, and it lies in what is used. Parts of
  // several lengths may fill it together, as three months and a quarter fill a half: that takes a closer look.
  private isFine({ code, holds }: PeriodInside, base: number, nonNegative: boolean): boolean {
    const mark = this.marks[code] ?? absent;
    if (mark === absent || (mark & isProved) !== 0) return true;
    if ((mark & (isUsed | isHeld)) === 0) return false;
    let [sum, some, shortest, longest] = [0, false, Infinity, 0];
    for (const part of holds)
      if (this.marks[part] !== absent) {
        sum += this.plainAt(base, part);
        some = true;
        const days = this.lengths[part] ?? 0;
        shortest = Math.min(shortest, days);
        longest = Math.max(longest, days);
      }
    // Months differ by three days; a quarter is three of them.
    if (some && longest > shortest * 1.5) return false;
    return !some || (nonNegative && sum <= this.plainAt(base, code));
  }

  /**
   * Tells whether any of some periods has a figure.
   * @param codes - places of the periods
   * @param base - what {@link baseOf} gave
   * @returns `true` where one has
   */
  hasAny(codes: readonly number[], base: number): boolean {
    for (const code of codes) if (this.at(base, code) >= 0) return true;
    return false;
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

const [absent, isOther, isUsed, isProved, isHeld] = [0, 1, 2, 4, 8] as const;
const order = { nothing: 0, figure: 1, number: 2 } as const;
