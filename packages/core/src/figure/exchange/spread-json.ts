import { quantityFromJson, quantityToJson } from '../../quantity/quantity-json.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import type { MeasureJson, SpreadFigureJson } from './table-shape.ts';

/**
 * Writes a figure that has no single place on its map.
 *
 * @param spread - the figure
 * @returns plain JSON; the cell it was read from stays with the table it came from
 */
export function spreadToJson({ figure, among, complete, above }: SpreadFigure): SpreadFigureJson {
  const { measure, unit, period } = figure;
  return { measure, unit, period, quantity: quantityToJson(figure), among, complete, above };
}

/**
 * Reads it back.
 *
 * @param json - what was written
 * @param measures - measures of the table
 * @returns the figure; none where it is no figure
 */
export function spreadFromJson(json: SpreadFigureJson, measures: readonly MeasureJson[]): readonly SpreadFigure[] {
  const { measure, unit, period, among, complete, above } = json;
  const quantity = quantityFromJson(json.quantity);
  const { measuredIn } = measures.find((m) => m.id === measure) ?? {};
  if (quantity === null || measuredIn === undefined) return [];
  const told = quantity.value !== null;
  const coverage = { reported: told ? 1 : 0, expected: 1, missing: told ? [] : [unit], reportedBound: quantity.bound };
  const figure = { ...quantity, measure, unit, period, measuredIn, coverage, source: null };
  return [{ figure, among, complete, above }];
}
