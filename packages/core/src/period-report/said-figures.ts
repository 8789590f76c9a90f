import type { Dataset } from '../dataset/dataset.ts';
import type { FigureTable } from '../figure/noun/figure-table.ts';
import type { Figure } from '../figure/noun/figure.ts';
import type { Measure } from '../figure/noun/measure.ts';
import type { ComparedWith } from './comparison.ts';

/** What the sentences of one report are made from. */
export interface SaidFigures {
  /** The figures. */
  readonly figures: FigureTable;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Id of the period it is compared with; `null` for none. */
  readonly before: string | null;
  /** How that period is named. */
  readonly comparedWith: ComparedWith;
  /** The records the figures come from, for percentages nobody can work out; `null` for none. */
  readonly records: Dataset | null;
  /** Decimals of shares. */
  readonly decimals: number;
}

/**
 * Finds the figure of a field, if there is a number to say: what is missing, withheld or still pending is not spoken of.
 *
 * @param said - what the sentences are made from
 * @param area - id of the area
 * @param field - name of the field
 * @returns measure and figure, or `null`
 */
export function figureOf(
  said: SaidFigures,
  area: string,
  field: string,
): { readonly measure: Measure; readonly figure: Figure } | null {
  const measure = said.figures.measures.find(({ from }) => from?.entity === area && from.field === field);
  if (measure === undefined) return null;
  const figure = said.figures.peek({ measure: measure.id, unit: said.unit, period: said.period });
  return figure?.value == null ? null : { measure, figure };
}

/**
 * Finds the figure of the period a report compares with.
 *
 * @param said - what the sentences are made from
 * @param measure - id of the measure
 * @returns the figure, or `null`
 */
export function figureBefore({ figures, unit, before }: SaidFigures, measure: string): Figure | null {
  return before === null ? null : figures.peek({ measure, unit, period: before });
}
