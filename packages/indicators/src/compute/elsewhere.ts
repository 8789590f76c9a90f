import { previousPeriod, samePeriodLastYear, type Period } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { gap, type Gap } from './gap.ts';
import type { ShiftOperator } from '../formula/expression.ts';

/** A place in the table: one unit in one period. */
export interface Spot {
  /** Id of the unit. */
  readonly unit: string;
  /** The period. */
  readonly period: Period;
}

/**
 * Finds the places a shifted operand looks at.
 *
 * @param figures - the table
 * @param operator - previous period, same period last year, since the beginning of the year, or parent
 * @param spot - where the formula is evaluated
 * @param restated - whether the figures of all periods were put on one map
 * @returns one place, or all places of the year so far in order, or the gap
 */
export function placesOf(
  figures: FigureTable,
  operator: ShiftOperator,
  spot: Spot,
  restated = false,
): readonly Spot[] | Gap {
  const { unit, period } = spot;
  if (operator === 'parent') {
    const { registry } = figures;
    const known = registry?.unit(unit) != null;
    const parent = known ? registry.parentOf(unit, figures.dayOf(period)) : null;
    return parent === null ? gap('noParent') : [{ unit: parent.id, period }];
  }
  const known = new Map(figures.periods.map((p) => [p.id, p]));
  if (operator !== 'cumulative') {
    const other = known.get((operator === 'previous' ? previousPeriod(period) : samePeriodLastYear(period)).id);
    if (other === undefined) return gap('noOtherPeriod');
    return !restated && territoryChanged(figures, unit, other, period)
      ? gap('notComparable')
      : [{ unit, period: other }];
  }
  const places: Spot[] = [];
  const year = period.to.slice(0, 4);
  // A period the table lacks is one nobody reported: the sum then says what is certain.
  for (let at: Period = period; at.from.startsWith(year); at = previousPeriod(at)) {
    const here = known.get(at.id) ?? at;
    if (!restated && territoryChanged(figures, unit, here, period)) return gap('notComparable');
    places.unshift({ unit, period: here });
    if (at.kind === 'nineMonths') break;
  }
  return places;
}

/**
 * Tells whether the territory of a unit changed between two periods, so that their figures speak of different places.
 *
 * @param figures - the table, with the history of its units
 * @param unit - id of the unit
 * @param earlier - the earlier period
 * @param later - the later period
 * @returns `true` when the unit took in or gave away a part, or did not exist on the last day of both
 */
export function territoryChanged(figures: FigureTable, unit: string, earlier: Period, later: Period): boolean {
  const { registry } = figures;
  if (registry === null || registry.unit(unit) === null) return false;
  const between = registry.lineage.filter((edge) => edge.on > earlier.to && edge.on <= later.to);
  if (between.length === 0) return false;
  // A province is touched when a unit below it crosses its border, not when two of its communes merge.
  const inside = (id: string, day: Period['to']): boolean =>
    id === unit || registry.ancestorsOf(id, day).some((above) => above.id === unit);
  return between.some((edge) => {
    const [before, after] = [inside(edge.from, earlier.to), inside(edge.to, later.to)];
    return before !== after || ((edge.from === unit || edge.to === unit) && edge.from !== edge.to);
  });
}
