import type { Period, PeriodKind } from '../../time/period.ts';
import { subPeriods } from '../../time/period-relations.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureTable } from '../noun/figure-table.ts';

const kinds: readonly PeriodKind[] = ['year', 'halfYear', 'quarter', 'month'];

/** The figures of the periods that fill a longer period; `null` where a period has none. */
export type PartsInTime = readonly (Figure | null)[];

/** Ways to fill a longer period: the halves, the quarters, the months in it, each as places in a list of periods. */
export interface Filling {
  /** Places in the list of periods, in order of time; −1 where the list lacks a period. */
  readonly codes: Int32Array;
  /** Ids of the periods. */
  readonly periods: readonly Period[];
}

/**
 * Finds the ways to fill a longer period, worked out once for all figures.
 *
 * @param periods - periods there are
 * @param target - the longer period
 * @returns the ways of which at least one period is there; the longest periods first
 */
export function fillingsOf(periods: readonly Period[], target: Period): readonly Filling[] {
  const codes = new Map(periods.map((period, code) => [period.id, code]));
  return kinds.flatMap((kind): readonly Filling[] => {
    const inside = subPeriods(target, kind);
    const places = Int32Array.from(inside, (period) => codes.get(period.id) ?? -1);
    return places.some((code) => code >= 0) ? [{ codes: places, periods: inside }] : [];
  });
}

/**
 * Chooses the fullest way to fill a period, the longest periods where two are alike.
 *
 * @param fillings - the ways
 * @param isThere - what stands at a place in the list of periods: a number, a figure without one, or nothing
 * @returns the way; `null` when no part has a figure
 */
export function fullest(
  fillings: readonly Filling[],
  isThere: (code: number) => 'number' | 'figure' | 'nothing',
): Filling | null {
  let best: Filling | null = null;
  let most = 0;
  for (const filling of fillings) {
    let [numbers, figures] = [0, 0];
    for (const code of filling.codes) {
      const there = code < 0 ? 'nothing' : isThere(code);
      if (there !== 'nothing') figures += 1;
      if (there === 'number') numbers += 1;
    }
    const share = numbers / filling.codes.length;
    if (share > most || (best === null && figures > 0)) [best, most] = [filling, share];
  }
  return best;
}

/**
 * Finds the periods that fill a longer one and have figures: the fullest set, the longest periods where two are alike.
 *
 * @param table - figures that were read
 * @param measure - id of the measure
 * @param unit - id of the unit
 * @param fillings - the ways to fill the longer period
 * @returns the figures in order of time; empty when no part of the target has one
 */
export function partsInTime(
  table: FigureTable,
  measure: string,
  unit: string,
  fillings: readonly Filling[],
): PartsInTime {
  const at = (code: number): Figure | null => {
    const period = table.periods[code];
    return period === undefined ? null : table.findReported({ measure, unit, period: period.id });
  };
  const found = new Map<number, Figure | null>();
  for (const { codes } of fillings) for (const code of codes) found.set(code, code < 0 ? null : at(code));
  const best = fullest(fillings, (code) => {
    const figure = found.get(code) ?? null;
    return figure === null ? 'nothing' : figure.value === null ? 'figure' : 'number';
  });
  return best === null ? [] : Array.from(best.codes, (code) => found.get(code) ?? null);
}
