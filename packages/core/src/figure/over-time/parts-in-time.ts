import type { Figure } from '../noun/figure.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { chosenFilling, type Filling, type PeriodWays } from './period-ways.ts';

/** The figures of the periods that fill a longer period; `null` where a period has none. */
export type PartsInTime = readonly (Figure | null)[];

/** The periods that fill a longer one for one measure and unit, with their figures. */
export interface FilledBy {
  /** The way it is filled; `null` when no part of it has a figure. */
  readonly filling: Filling | null;
  /** The figures in order of time; empty when no part of it has one. */
  readonly parts: PartsInTime;
  /**
   * Finds a figure that was read.
   * @param code - place in the list of periods
   * @returns the figure, or `null`
   */
  readonly at: (code: number) => Figure | null;
}

/**
 * Finds the periods that fill a longer one and have figures: the fullest set, see {@link chosenFilling}.
 *
 * @param table - figures that were read
 * @param measure - id of the measure
 * @param unit - id of the unit
 * @param ways - the ways to fill the longer period
 * @param mixed - whether periods of different length may stand beside one another
 * @returns the way and the figures
 */
export function partsInTime(
  table: FigureTable,
  measure: string,
  unit: string,
  ways: PeriodWays,
  mixed: boolean,
): FilledBy {
  const found = new Map<number, Figure | null>([[-1, null]]);
  const at = (code: number): Figure | null => {
    let figure = found.get(code);
    if (figure === undefined) {
      const period = table.periods[code];
      figure = period === undefined ? null : table.findReported({ measure, unit, period: period.id });
      found.set(code, figure);
    }
    return figure;
  };
  const filling = chosenFilling(
    ways,
    (code) => {
      const figure = at(code);
      return figure === null ? 'nothing' : figure.value === null ? 'figure' : 'number';
    },
    mixed,
  );
  return { filling, parts: filling === null ? [] : Array.from(filling.codes, at), at };
}
