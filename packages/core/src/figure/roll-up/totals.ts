import { boundOf, stateOf } from '../columns/state-byte.ts';
import { wideAt, type StoredColumns, type WideMargin } from '../columns/stored-columns.ts';
import { endsOf, joined, type Ends } from '../sum/ends.ts';
import type { UnitOperator } from '../noun/measure.ts';
import { weakerStatus, type FigureStatus } from '../../quantity/figure-status.ts';
import { fitsDouble } from '../sum/scaled.ts';
import { marks, marksOf } from '../sum/sum-marks.ts';

/** What few totals need besides doubles. */
export interface WideTotal {
  /** Sum of numbers past 2^53. */
  stated: bigint;
  /** Sum of numbers past 2^53 that are upper ends only. */
  noLow: bigint;
  /** Sum of the widths of `between`. */
  width: bigint;
  /** What cut digits leave open, in halves of the last digit kept. */
  margin: WideMargin;
  /** Lower and upper end, for whatever is not simply added up. */
  ends: Ends | null;
  /** The weakest status of a part; `null` where none is weak. */
  status: FigureStatus | null;
}

const noMargin: WideMargin = { below: 0n, above: 0n };

// Doubles are split here, so that both halves of a sum of 2^26 of them stay exact.
const half = 134_217_728; // 2^27

/** Sums by node and slot. A place is `node × slots + slot`. */
export class Totals {
  /** Sums; the lower halves where `high` is there. */
  readonly sum: Float64Array;
  /** Upper halves, where plain sums could pass 2^53. */
  readonly high: Float64Array | null;
  /** Units inside. */
  readonly count: Int32Array;
  /** What the parts were like. */
  readonly mark: Uint8Array;
  /** Sums of the numbers that are upper ends only; made when the first one comes. */
  noLow: Float64Array | null = null;
  /** What few places need besides. */
  readonly wide = new Map<number, WideTotal>();
  /** Units to which the measure does not apply, by place. */
  readonly notApplicable = new Map<number, number>();
  /** Places above a figure without a number, of the measures for which that matters. */
  readonly blank = new Set<number>();
  /** Units that reported though the tree did not expect it, by place. */
  readonly unexpected = new Map<number, number>();

  /** One unit, scaled as the numbers of the slot are: what a unit adds to a count. */
  private readonly ones: readonly bigint[];

  /**
   * @param places - nodes × slots
   * @param mayOverflow - whether plain sums could pass 2^53
   * @param ones - what 1 is in the scaled numbers of each slot
   */
  constructor(places: number, mayOverflow: boolean, ones: readonly bigint[]) {
    this.ones = ones;
    this.sum = new Float64Array(places);
    this.high = mayOverflow ? new Float64Array(places) : null;
    this.count = new Int32Array(places);
    this.mark = new Uint8Array(places);
  }

  /**
   * Adds a whole number to a place.
   * @param place - the place
   * @param value - a double that holds a whole number exactly
   */
  addValue(place: number, value: number): void {
    if (this.high === null) this.sum[place] = (this.sum[place] ?? 0) + value;
    else {
      const upper = Math.trunc(value / half);
      this.high[place] = (this.high[place] ?? 0) + upper;
      this.sum[place] = (this.sum[place] ?? 0) + (value - upper * half);
    }
  }

  /**
   * Returns what a place needs besides doubles, making it where it is new.
   * @param place - the place
   * @returns the wide part
   */
  wideAt(place: number): WideTotal {
    let wide = this.wide.get(place);
    if (wide === undefined)
      this.wide.set(place, (wide = { stated: 0n, noLow: 0n, width: 0n, margin: noMargin, ends: null, status: null }));
    return wide;
  }

  /**
   * Returns the sum at a place, exactly.
   * @param place - the place
   * @returns the scaled sum
   */
  stated(place: number): bigint {
    const low = BigInt(this.sum[place] ?? 0);
    const high = this.high === null ? 0n : BigInt(this.high[place] ?? 0) * BigInt(half);
    return low + high + (this.wide.get(place)?.stated ?? 0n);
  }

  /**
   * Remembers a number that is an upper end only. Only where plain sums cannot pass 2^53.
   * @param place - the place
   * @param value - the number
   */
  addNoLow(place: number, value: number): void {
    this.noLow ??= new Float64Array(this.sum.length);
    this.noLow[place] = (this.noLow[place] ?? 0) + value;
  }

  /**
   * Returns the sum of the numbers at a place that are upper ends only.
   * @param place - the place
   * @returns the scaled sum
   */
  noLowAt(place: number): bigint {
    return BigInt(this.noLow?.[place] ?? 0) + (this.wide.get(place)?.noLow ?? 0n);
  }

  /**
   * Counts units at a place.
   * @param place - the place
   * @param units - how many more
   */
  addUnits(place: number, units: number): void {
    const scaled = BigInt(units) * (this.ones[place % this.ones.length] ?? 1n);
    if (fitsDouble(scaled)) this.addValue(place, Number(scaled));
    else this.wideAt(place).stated += scaled;
  }

  /**
   * Adds a row to a place.
   * @param place - the place
   * @param columns - the figures
   * @param row - the row
   * @param operator - how figures become one
   * @param units - how many units the row stands for
   * @returns `true` when the row holds a number
   */
  addRow(place: number, columns: StoredColumns, row: number, operator: UnitOperator, units = 1): boolean {
    const byte = columns.state[row] ?? 0;
    const state = stateOf(byte);
    this.mark[place] = (this.mark[place] ?? 0) | marks.touched;
    if (state === 'notApplicable') this.notApplicable.set(place, (this.notApplicable.get(place) ?? 0) + 1);
    if (state !== 'reported') return false;
    this.count[place] = (this.count[place] ?? 0) + units;
    if (operator === 'count') {
      this.addUnits(place, 1);
      return true;
    }
    const bound = boundOf(byte);
    const value = columns.value[row] ?? 0;
    const wide = wideAt(columns, row);
    if (wide?.margin != null) this.addMargin(place, operator, wide.margin);
    if (wide?.status != null) this.addStatus(place, wide.status);
    const bits = marksOf(bound);
    if (operator !== 'sum') {
      const number = wide?.big ?? BigInt(value);
      // "about" keeps its number and its mark; open ends are closed, which only makes the answer wider.
      this.mark[place] |= bits & marks.about;
      this.addEnds(place, operator, endsOf(operator, bound, number, wide?.upper ?? null));
      return true;
    }
    this.mark[place] |= bits;
    this.addValue(place, value);
    if (wide?.big != null) this.wideAt(place).stated += wide.big;
    if ((bits & marks.noLow) !== 0) {
      if (this.high === null && wide?.big == null) this.addNoLow(place, value);
      else this.wideAt(place).noLow += wide?.big ?? BigInt(value);
    }
    if (bound === 'between' && wide?.upper != null)
      this.wideAt(place).width += wide.upper - (wide.big ?? BigInt(value));
    return true;
  }

  /**
   * Adds the total of a place to another place.
   * @param from - place of the child
   * @param to - place of the parent
   * @param operator - how figures become one
   */
  addPlace(from: number, to: number, operator: UnitOperator): void {
    const bits = this.mark[from] ?? 0;
    const units = this.count[from] ?? 0;
    if (bits === 0 && units === 0) return;
    this.mark[to] = (this.mark[to] ?? 0) | bits;
    this.count[to] = (this.count[to] ?? 0) + units;
    this.sum[to] = (this.sum[to] ?? 0) + (this.sum[from] ?? 0);
    if (this.noLow !== null) this.noLow[to] = (this.noLow[to] ?? 0) + (this.noLow[from] ?? 0);
    if (this.high !== null) this.high[to] = (this.high[to] ?? 0) + (this.high[from] ?? 0);
    for (const counts of [this.notApplicable, this.unexpected]) {
      const n = counts.size === 0 ? undefined : counts.get(from);
      if (n !== undefined) counts.set(to, (counts.get(to) ?? 0) + n);
    }
    const wide = this.wide.size === 0 ? undefined : this.wide.get(from);
    if (wide === undefined) return;
    const above = this.wideAt(to);
    above.stated += wide.stated;
    above.noLow += wide.noLow;
    above.width += wide.width;
    this.addMargin(to, operator, wide.margin);
    if (wide.status !== null) this.addStatus(to, wide.status);
    if (wide.ends !== null) this.addEnds(to, operator, wide.ends);
  }

  // That one part is final says nothing of the others, so only a weak status climbs.
  private addStatus(place: number, status: FigureStatus): void {
    if (weakerStatus(status, null) === null) return;
    const wide = this.wideAt(place);
    wide.status = weakerStatus(wide.status, status);
  }

  private addMargin(place: number, operator: UnitOperator, { below, above }: WideMargin): void {
    if (below === 0n && above === 0n) return;
    const wide = this.wideAt(place);
    const { margin } = wide;
    const worst = (a: bigint, b: bigint): bigint => (a > b ? a : b);
    const added = operator === 'sum' || operator === 'count';
    wide.margin = {
      below: added ? margin.below + below : worst(margin.below, below),
      above: added || operator === 'distinct' ? margin.above + above : worst(margin.above, above),
    };
  }

  private addEnds(place: number, operator: UnitOperator, next: Ends): void {
    const wide = this.wideAt(place);
    wide.ends = wide.ends === null ? next : joined(operator, wide.ends, next);
  }
}
