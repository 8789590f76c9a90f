import { divideFractions, fraction, multiplyFractions, one, addFractions, zero, type Fraction } from '@qcdc/core/exact';
import { compareValues, nothing, plus, type ExactValue } from './exact-value.ts';
import type { LinearForm, Reasons, StepsLeft, SystemBound, Unknown } from './linear-system.ts';

interface Column {
  value: ExactValue;
  low: SystemBound | undefined;
  high: SystemBound | undefined;
}

/** A tableau ran out of steps. */
export const outOfSteps = 'outOfSteps';

/**
 * The simplex method for bounded numbers, exact: each form is a further number, and a number whose row shows that it cannot
 * come within its bounds names the bounds that contradict one another. The smallest index goes first, so it always ends.
 */
export class Tableau {
  private readonly columns: Column[];
  private readonly rows: Map<number, Map<number, Fraction>>;

  /**
   * @param unknowns - the numbers, with their bounds
   * @param forms - what must hold between them
   */
  constructor(unknowns: readonly Unknown[], forms: readonly LinearForm[]) {
    const places = new Map(unknowns.map(({ name }, i) => [name, i]));
    this.columns = [...unknowns, ...forms].map(({ low, high }) => ({ value: nothing, low, high }));
    this.rows = new Map(
      forms.map(({ terms }, i) => [
        unknowns.length + i,
        new Map([...terms].filter(([, by]) => by.n !== 0n).map(([name, by]) => [places.get(name) as number, by])),
      ]),
    );
  }

  /**
   * Returns the value of a number.
   * @param at - its place among the numbers
   * @returns the value
   */
  value(at: number): ExactValue {
    return this.column(at).value;
  }

  /**
   * Runs with one number held closer, and gives its bounds back afterwards.
   * @param at - its place among the numbers
   * @param ends - the closer bounds
   * @param run - what is run
   * @returns what it returned
   */
  within<T>(at: number, ends: { readonly low?: SystemBound; readonly high?: SystemBound }, run: () => T): T {
    const column = this.column(at);
    const { low, high } = column;
    if (ends.low !== undefined) column.low = ends.low;
    if (ends.high !== undefined) column.high = ends.high;
    const result = run();
    column.low = low;
    column.high = high;
    return result;
  }

  /**
   * Looks for numbers within all bounds.
   * @param steps - how many steps may be made; counted down
   * @returns `null` when found, what contradicts one another when there are none
   */
  solve(steps: StepsLeft): Reasons | null | typeof outOfSteps {
    for (const [at, { value, low, high }] of this.columns.entries()) {
      if (low && high && compareValues(low.at, high.at) > 0) return [...low.because, ...high.because];
      if (this.rows.has(at)) continue;
      if (low && compareValues(value, low.at) < 0) this.move(at, low.at);
      else if (high && compareValues(value, high.at) > 0) this.move(at, high.at);
    }
    for (;;) {
      if (steps.left-- <= 0) return outOfSteps;
      const out = this.firstOutside();
      if (out === null) return null;
      const { value, low, high } = this.column(out);
      const up = low !== undefined && compareValues(value, low.at) < 0;
      const goal = (up ? low : high) as SystemBound;
      const row = this.rows.get(out) as Map<number, Fraction>;
      const because = [...goal.because];
      let enters: number | null = null;
      for (const at of [...row.keys()].sort((a, b) => a - b)) {
        const rises = (row.get(at) as Fraction).n > 0n === up;
        const column = this.column(at);
        const end = rises ? column.high : column.low;
        if (end === undefined || compareValues(column.value, end.at) !== 0) {
          enters = at;
          break;
        }
        because.push(...end.because);
      }
      if (enters === null) return because;
      this.exchange(out, enters, goal.at);
    }
  }

  private column(at: number): Column {
    return this.columns[at] as Column;
  }

  private firstOutside(): number | null {
    let first: number | null = null;
    for (const at of this.rows.keys()) {
      if (first !== null && at > first) continue;
      const { value, low, high } = this.column(at);
      if ((low && compareValues(value, low.at) < 0) || (high && compareValues(value, high.at) > 0)) first = at;
    }
    return first;
  }

  private move(at: number, to: ExactValue): void {
    const column = this.column(at);
    const by = plus(to, fraction(-1n), column.value);
    column.value = to;
    for (const [basic, row] of this.rows) {
      const share = row.get(at);
      if (share !== undefined) this.column(basic).value = plus(this.column(basic).value, share, by);
    }
  }

  private exchange(out: number, enters: number, to: ExactValue): void {
    const row = this.rows.get(out) as Map<number, Fraction>;
    const share = row.get(enters) as Fraction;
    const { value } = this.column(out);
    const gap = plus(to, fraction(-1n), value);
    this.move(enters, plus(this.column(enters).value, divideFractions(one, share), gap));
    // The row is solved for the number that enters, and put in place of it everywhere.
    const solved = new Map<number, Fraction>([[out, divideFractions(one, share)]]);
    const minus = divideFractions(fraction(-1n), share);
    for (const [at, by] of row) if (at !== enters) solved.set(at, multiplyFractions(by, minus));
    this.rows.delete(out);
    for (const other of this.rows.values()) {
      const times = other.get(enters);
      if (times === undefined) continue;
      other.delete(enters);
      for (const [at, by] of solved) {
        const sum = addFractions(other.get(at) ?? zero, multiplyFractions(times, by));
        if (sum.n === 0n) other.delete(at);
        else other.set(at, sum);
      }
    }
    this.rows.set(enters, solved);
  }
}
