import type { FigureTable } from '../noun/figure-table.ts';
import type { Figure } from '../noun/figure.ts';
import { countsOwn, type Measure } from '../noun/measure.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';

/** The figures units reported of one measure in one period, by id of the unit. */
export type FiguresByUnit = ReadonlyMap<string, Figure>;

/**
 * Sorts the figures that were read by period and measure.
 *
 * @param table - the figures
 * @returns figures by period, measure and unit
 */
export function reportedFigures(table: FigureTable): ReadonlyMap<string, ReadonlyMap<string, FiguresByUnit>> {
  const periods = new Map<string, Map<string, Map<string, Figure>>>();
  for (const figure of table.filter({ origin: 'read' })) {
    let measures = periods.get(figure.period);
    if (measures === undefined) periods.set(figure.period, (measures = new Map<string, Map<string, Figure>>()));
    let units = measures.get(figure.measure);
    if (units === undefined) measures.set(figure.measure, (units = new Map<string, Figure>()));
    units.set(figure.unit, figure);
  }
  return periods;
}

/**
 * Finds the units whose figure is a total beside those of units below it, so that it must not be added to them.
 *
 * @param measure - the measure
 * @param figures - its figures in one period
 * @param units - the units
 * @param ancestorsOf - finds the units above one
 * @returns ids of such units
 */
export function totalsBeside(
  measure: Measure,
  figures: FiguresByUnit,
  units: UnitRegistry,
  ancestorsOf: (id: string) => readonly string[],
): ReadonlySet<string> {
  const below = new Set<string>();
  for (const [id, figure] of figures) {
    if (figure.value === null || units.unit(id) === null) continue;
    for (const above of ancestorsOf(id)) {
      if (below.has(above)) break;
      below.add(above);
    }
  }
  const beside = new Set<string>();
  for (const id of figures.keys()) {
    const kind = units.unit(id)?.kind;
    const own = kind !== undefined && (measure.collectedFrom?.includes(kind) ?? countsOwn(measure));
    if (below.has(id) && !own) beside.add(id);
  }
  return beside;
}
