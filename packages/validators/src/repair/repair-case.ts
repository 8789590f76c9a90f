import { addFractions, divideFractions, multiplyFractions, negateFraction, type Fraction } from '@qcdc/core/exact';
import { solveAsked } from '../linear/asked.ts';
import { compareValues, nothing, plus, type ExactValue } from '../linear/exact-value.ts';
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
  private readonly holdsAsReported: ReadonlyMap<AskedOfRecord, boolean>;

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
    this.holdsAsReported = new Map(asked.map((one) => [one, this.holdsAmongFixed(one)]));
  }

  /**
   * Looks for numbers for which all that is asked holds.
   * @param changed - names of the cells that may change; all others hold what was reported
   * @param held - cells that are held to a range
   * @returns numbers, or the contradiction
   */
  solve(changed: ReadonlySet<string>, held: ReadonlyMap<string, Ends> = new Map()): Solved {
    const free = (name: string) => changed.has(name) || held.has(name);
    const asked = this.asked.filter((one) => {
      if (one.given !== undefined && changed.has(one.given)) return false;
      // What holds among figures that all stay as they are need not be solved again.
      return this.holdsAsReported.get(one) !== true || cellsOf(one).some(free);
    });
    const names = new Set([...asked.flatMap(cellsOf), ...changed, ...held.keys()]);
    const unknowns = [...names].flatMap((name): readonly Unknown[] => {
      const cell = this.cells.get(name);
      if (cell === undefined) return [];
      const base = changed.has(name) ? cell.free : cell.fixed;
      const ends = held.get(name);
      if (ends === undefined) return [base];
      return [
        {
          ...base,
          ...(ends.low === undefined ? {} : { low: { at: ends.low, because: [tried] } }),
          ...(ends.high === undefined ? {} : { high: { at: ends.high, because: [tried] } }),
        },
      ];
    });
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

  // Whether it holds with every cell at the one number that was reported; not where a cell has several.
  private holdsAmongFixed({ alternatives }: AskedOfRecord): boolean {
    return alternatives.some((forms) =>
      forms.every(({ terms, low, high }) => {
        let sum: ExactValue = nothing;
        for (const [name, by] of terms) {
          const { low: least, high: most } = this.cells.get(name)?.fixed ?? {};
          if (least === undefined || most === undefined || compareValues(least.at, most.at) !== 0) return false;
          sum = plus(sum, by, least.at);
        }
        return (
          (low === undefined || compareValues(sum, low.at) >= 0) &&
          (high === undefined || compareValues(sum, high.at) <= 0)
        );
      }),
    );
  }
}

function cellsOf({ alternatives, given }: AskedOfRecord): readonly string[] {
  const named = alternatives.flatMap((forms) => forms.flatMap(({ terms }) => [...terms.keys()]));
  return given === undefined ? named : [...named, given];
}
