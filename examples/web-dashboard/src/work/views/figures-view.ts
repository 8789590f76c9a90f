import { lastDay, period as periodOf, printQuantity, type Explanation, type Figure, type Text } from '@qcdc/core';
import { explainFigure, isPartial } from '@qcdc/core/flow';
import type { Results } from '../run.ts';
import { both } from './findings-view.ts';
import { nameOf } from './tree-view.ts';

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

/** One unit or period beside others. */
export interface ComparedFigures {
  readonly columns: readonly Text[];
  readonly rows: readonly { readonly label: Text; readonly area: Text; readonly cells: readonly (Text | null)[] }[];
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

/** Several units of a period, or several periods of a unit, side by side. */
export function comparedFigures(
  results: Results,
  units: readonly string[],
  periods: readonly string[],
): ComparedFigures {
  const table = results.totals.value;
  const columns = units.flatMap((unit) => periods.map((period) => ({ unit, period })));
  const rows = table.measures.flatMap((measure) => {
    const cells = columns.map((at) => printed(table.peek({ measure: measure.id, ...at })));
    if (cells.every((cell) => cell === null)) return [];
    return [{ label: measure.label, area: areaLabel(results, measure.from?.entity ?? ''), cells }];
  });
  return {
    columns: columns.map(({ unit, period }) => both(`${nameOf(results, unit, lastDay(periodOf(period)))} · ${period}`)),
    rows,
  };
}

function areaLabel({ checked }: Results, area: string): Text {
  return checked.value.asked.find(({ id }) => id === area)?.label ?? both(area);
}
