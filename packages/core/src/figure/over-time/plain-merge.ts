import { boundOf, isWide, plain, stateByte, stateOf } from '../columns/state-byte.ts';
import type { Measure } from '../noun/measure.ts';
import { marks, marksOf, sumForm } from '../sum/sum-marks.ts';
import { widened } from '../sum/widened.ts';
import { overTimeOf } from './merge-parts.ts';
import type { SignedPeriod } from './difference-paths.ts';
import type { ReadRows } from './read-rows.ts';

/** Merges rows as they lie in the columns. Written for very many: it makes no object for a figure. */
export class PlainMerge {
  /** The scaled number that was merged last. */
  value = 0;
  /** Its state and bound. */
  state = 0;
  private readonly operator: 'sum' | 'first' | 'last' | null;
  /** Whether no number of it is below zero. */
  readonly nonNegative: boolean;

  /** Whether it adds up. */
  get addsUp(): boolean {
    return this.operator === 'sum';
  }

  /** @param measure - the measure */
  constructor(measure: Measure) {
    const operator = overTimeOf(measure);
    const simple = operator === 'sum' || operator === 'first' || operator === 'last';
    this.operator = simple && (measure.missing ?? 'covered') === 'covered' ? operator : null;
    this.nonNegative = measure.nonNegative === true;
  }

  /**
   * Merges the figures of one unit.
   * @param rows - the figures
   * @param codes - places of the periods inside
   * @param base - what `rows.baseOf` gave for the unit and the measure
   * @returns `false` where they must be looked at one by one
   */
  merge(rows: ReadRows, codes: Int32Array, base: number): boolean {
    if (this.operator === null) return false;
    if (this.operator === 'sum') return this.add(rows, codes, base);
    const row = rows.at(base, codes[this.operator === 'first' ? 0 : codes.length - 1] as number);
    const byte = row < 0 ? missing : (rows.state[row] as number);
    if (isWide(byte)) return false;
    this.value = row < 0 ? 0 : (rows.value[row] as number);
    this.state = byte;
    return true;
  }

  /**
   * Takes shorter periods from longer ones.
   * @param rows - the figures
   * @param path - the periods
   * @param base - what `rows.baseOf` gave for the unit and the measure
   * @returns `false` where they must be looked at one by one
   */
  difference(rows: ReadRows, path: readonly SignedPeriod[], base: number): boolean {
    if (this.operator !== 'sum') return false;
    let sum = 0;
    for (const { code, added } of path) {
      const row = rows.at(base, code);
      if (row < 0 || rows.state[row] !== plain) return false;
      sum += added ? (rows.value[row] as number) : -(rows.value[row] as number);
    }
    if (!Number.isSafeInteger(sum) || (this.nonNegative && sum < 0)) return false;
    this.value = sum;
    this.state = plain;
    return true;
  }

  // The same algebra as over units: stated numbers are added up, marks are put together.
  private add(rows: ReadRows, codes: Int32Array, base: number): boolean {
    const { state, value } = rows;
    let sum = 0;
    let noLow = 0;
    let mark = 0;
    let numbers = 0;
    let asked = codes.length;
    for (let k = 0; k < codes.length; k++) {
      const row = rows.at(base, codes[k] as number);
      if (row < 0) continue;
      const byte = state[row] as number;
      if (byte === plain) {
        sum += value[row] as number;
        numbers += 1;
        continue;
      }
      if (isWide(byte)) return false;
      const stated = stateOf(byte);
      if (stated === 'notApplicable') asked -= 1;
      if (stated !== 'reported') continue;
      const bits = marksOf(boundOf(byte));
      sum += value[row] as number;
      mark |= bits;
      if ((bits & marks.noLow) !== 0) noLow += value[row] as number;
      numbers += 1;
    }
    if (numbers === 0 || !Number.isSafeInteger(sum)) return false;
    const complete = numbers === asked;
    if (mark === 0 && complete) {
      this.value = sum;
      this.state = plain;
      return true;
    }
    const form = sumForm(mark, this.nonNegative);
    this.value = form.withoutNoLow ? sum - noLow : sum;
    this.state = stateByte('reported', complete ? form.bound : widened(form.bound, this.nonNegative));
    return true;
  }
}

const missing = stateByte('missing', 'exact');
