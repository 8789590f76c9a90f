import { addFractions, divideFractions, multiplyFractions, negateFraction, type Fraction } from '@qcdc/core';
import { solveAsked } from '../linear/asked.ts';
import { compareValues, type ExactValue } from '../linear/exact-value.ts';
import type { Solved, StepsLeft, Unknown } from '../linear/linear-system.ts';
import type { AskedOfRecord } from './asked-of-records.ts';
import { cellOf, type Cell, type RepairRecord } from './cells.ts';

/** A range a number is held to while something is tried. */
export interface Ends {
  /** Smallest it may be. */
  readonly low?: ExactValue;
  /** Largest it may be. */
  readonly high?: ExactValue;
}

/** Reason of a range that was only tried. */
export const tried = 'tried';

/** Records, and what is asked of them, made ready to be solved again and again. */
export class RepairCase {
  /** The fields that are asked about, by the name of their unknown. */
  readonly cells: ReadonlyMap<string, Cell>;

  /**
   * @param records - the records
   * @param asked - what is asked of them
   * @param steps - how many steps may be made in all
   */
  constructor(
    readonly records: readonly RepairRecord[],
    readonly asked: readonly AskedOfRecord[],
    private readonly steps: StepsLeft,
  ) {
    const names = new Set(
      asked.flatMap(({ alternatives }) => alternatives.flat().flatMap(({ terms }) => [...terms.keys()])),
    );
    for (const { given } of asked) if (given !== undefined) names.add(given);
    const cells = [...names].flatMap((name) => {
      const [at, field = ''] = name.split(' ');
      const record = records[Number(at)];
      const cell = record === undefined ? null : cellOf(record, Number(at), field);
      return cell === null ? [] : [[name, cell] as const];
    });
    this.cells = new Map(cells);
  }

  /**
   * Looks for numbers for which all that is asked holds.
   * @param changed - names of the cells that may change; all others hold what was reported
   * @param held - cells that are held to a range
   * @param only - asks only what these reasons name; everything when left out
   * @returns numbers, or the contradiction
   */
  solve(changed: ReadonlySet<string>, held: ReadonlyMap<string, Ends> = new Map(), only?: ReadonlySet<string>): Solved {
    const unknowns = [...this.cells.values()].map((cell): Unknown => {
      const { name, fixed, free } = cell;
      const base = changed.has(name) || (only !== undefined && !only.has(name)) ? free : fixed;
      const ends = held.get(name);
      if (ends === undefined) return base;
      return {
        ...base,
        ...(ends.low === undefined ? {} : { low: { at: ends.low, because: [tried] } }),
        ...(ends.high === undefined ? {} : { high: { at: ends.high, because: [tried] } }),
      };
    });
    const asked = this.asked.filter(
      ({ given, rule }) => (given === undefined || !changed.has(given)) && (only === undefined || only.has(rule)),
    );
    return solveAsked(unknowns, asked, this.steps);
  }

  /**
   * Returns the values a cell has where sums are what they are meant to be, though other values are not wrong.
   * @param cell - the cell
   * @returns the values; none where another cell of the sum is not known exactly
   */
  meantEqual({ name }: Cell): readonly Fraction[] {
    return this.asked.flatMap(({ meantEqual, alternatives }) => {
      const form = alternatives[0]?.[0];
      const own = form?.terms.get(name);
      if (meantEqual !== true || form?.low === undefined || own === undefined) return [];
      let rest: Fraction | null = form.low.at.at;
      for (const [other, by] of form.terms) {
        const { low, high } = this.cells.get(other)?.fixed ?? {};
        if (other === name || rest === null) continue;
        const known = low !== undefined && high !== undefined && compareValues(low.at, high.at) === 0;
        rest = known ? addFractions(rest, negateFraction(multiplyFractions(by, low.at.at))) : null;
      }
      return rest === null ? [] : [divideFractions(rest, own)];
    });
  }
}
