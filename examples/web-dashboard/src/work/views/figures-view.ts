import { lastDay, period as periodOf, printQuantity, type Explanation, type Figure, type Text } from '@qcdc/core';
import { explainFigure, isPartial } from '@qcdc/core/flow';
import { sideBySide, type Comparison } from '@qcdc/indicators';
import type { Results } from '../run.ts';
import { both } from './findings-view.ts';

/** One figure as it is shown. */
export interface FigureRow {
  readonly measure: string;
  readonly label: Text;
  readonly value: Text | null;
  readonly reported: number;
  readonly expected: number;
  readonly partial: boolean;
}

/** Figures of an area. */
export interface AreaFigures {
  readonly area: string;
  readonly label: Text;
  readonly rows: readonly FigureRow[];
}

/** What may be put side by side. */
export interface ComparableThing {
  readonly id: string;
  readonly label: Text;
  readonly is: 'indicator' | 'measure';
}

export function printed(figure: Figure | null): Text | null {
  if (figure === null || (figure.value === null && figure.state === 'missing')) return null;
  return {
    vi: printQuantity(figure, figure.measuredIn, 'vi'),
    en: printQuantity(figure, figure.measuredIn, 'en'),
  };
}

/** Figures and totals of a unit, area by area. */
export function figuresView(results: Results, unit: string, period: string): readonly AreaFigures[] {
  const table = results.totals.value;
  const areas = new Map<string, { label: Text; rows: FigureRow[] }>();
  for (const measure of table.measures) {
    const figure = table.peek({ measure: measure.id, unit, period });
    if (figure === null || (figure.value === null && figure.coverage.reported === 0)) continue;
    const id = measure.from?.entity ?? measure.fromEvents?.entity ?? measure.id;
    const area = areas.get(id) ?? { label: areaLabel(results, id), rows: [] };
    areas.set(id, area);
    area.rows.push({
      measure: measure.id,
      label: measure.label,
      value: printed(figure),
      reported: figure.coverage.reported,
      expected: figure.coverage.expected,
      partial: isPartial(figure.coverage),
    });
  }
  return [...areas].map(([area, { label, rows }]) => ({ area, label, rows }));
}

/** Where a figure comes from. */
export function figureExplained(results: Results, measure: string, unit: string, period: string): Explanation | null {
  return explainFigure(results.totals.value, { measure, unit, period }, { depth: 3 });
}

/** Indicators that have a value somewhere at the top, then all measures. */
export function comparable({ indicators, totals, register }: Results): readonly ComparableThing[] {
  const table = indicators.value;
  const tops = totals.value.periods.flatMap(({ id, to }) =>
    register.units.roots(to).map(({ id: unit }) => ({ unit, period: id })),
  );
  const valued = table.indicators.filter(({ id }) =>
    tops.some((at) => table.peek({ indicator: id, ...at })?.interval != null),
  );
  return [
    ...valued.map(({ id, label }) => ({ id, label, is: 'indicator' as const })),
    ...totals.value.measures
      .filter(({ id }) => tops.some((at) => totals.value.peek({ measure: id, ...at })?.value != null))
      .map(({ id, label }) => ({ id, label, is: 'measure' as const })),
  ];
}

/** Most units side by side; nobody reads more of them in one table. */
const mostCompared = 120;

/** A unit and those right below it, in several periods. */
export function comparedUnits(
  { indicators, register }: Results,
  of: string,
  unit: string,
  periods: readonly string[],
): Comparison {
  const last = periods.at(-1);
  const below = last === undefined ? [] : register.units.childrenOf(unit, lastDay(periodOf(last)));
  const units = [unit, ...below.map(({ id }) => id)].slice(0, mostCompared);
  return sideBySide(indicators.value, { of, units, periods });
}

function areaLabel({ checked }: Results, area: string): Text {
  return checked.value.asked.find(({ id }) => id === area)?.label ?? both(area);
}
