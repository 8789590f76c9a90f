import type { Period } from '../../time/period.ts';
import { groupBy } from '../noun/group-by.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import { sumOfQuantities } from '../sum/sum-of-quantities.ts';
import type { StoredTable } from '../table/stored-table.ts';
import { mixesOverTime, overTimeOf } from './merge-parts.ts';
import { partsInTime } from './parts-in-time.ts';
import { waysOf, type PeriodWays } from './period-ways.ts';

/**
 * Merges figures that have no single place on their map over time, so that totals above the units that share them stay as
 * sharp as they were. Where an operator does not simply add or take, the shares are left to what each unit says.
 *
 * @param table - figures on another map
 * @param targets - the longer periods
 * @returns the figures of the longer periods
 */
export function spreadOverTime(table: StoredTable, targets: readonly Period[]): readonly SpreadFigure[] {
  if (table.spread.length === 0) return [];
  return targets.flatMap((target): readonly SpreadFigure[] => {
    const ways = waysOf(table.periods, target);
    const used = table.spread.filter((spread) => isUsed(spread, table, ways));
    const keyOf = ({ figure, among, above }: SpreadFigure) =>
      JSON.stringify([figure.measure, figure.unit, among, above]);
    return [...groupBy(used, keyOf).values()].flatMap((same): readonly SpreadFigure[] => {
      const [first] = same;
      if (first === undefined) return [];
      const measure = table.measures.find((m) => m.id === first.figure.measure);
      const figures = same.map((one) => one.figure);
      const quantity = figures.some((figure) => figure.value === null)
        ? first.figure
        : sumOfQuantities(figures, measure?.nonNegative === true);
      const { measure: id, unit, measuredIn, coverage } = first.figure;
      const figure = { ...quantity, measure: id, unit, period: target.id, measuredIn, coverage, source: null };
      return [{ ...first, figure }];
    });
  });
}

function isUsed({ figure, among, above }: SpreadFigure, table: StoredTable, ways: PeriodWays): boolean {
  const { target } = ways;
  const measure = table.measures.find((m) => m.id === figure.measure);
  const operator = measure === undefined ? 'none' : overTimeOf(measure);
  const holder = among[0] ?? above[0];
  if (holder === undefined || (measure?.missing ?? 'covered') !== 'covered') return false;
  // What a unit reported for the longer period itself holds no share any more.
  const own = among.some(
    (unit) => table.findReported({ measure: figure.measure, unit, period: target.id })?.value != null,
  );
  if (own) return figure.period === target.id;
  if (measure === undefined) return false;
  const { filling } = partsInTime(table, figure.measure, holder, ways, mixesOverTime(measure));
  const codes = (filling ?? ways.uniform[0])?.codes ?? new Int32Array();
  const ids = Array.from(codes, (code) => table.periods[code]?.id ?? null);
  if (operator === 'sum') return ids.includes(figure.period);
  if (operator === 'last') return ids.at(-1) === figure.period;
  return operator === 'first' && ids[0] === figure.period;
}
