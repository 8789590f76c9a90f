import type { Quantity } from '@qcdc/core';
import type { ProposedFigure } from '../proposal.ts';

// Units of measure that are no other names for a thing that is counted, and what a hectare is in square metres.
const strict: readonly string[] = [
  'VND',
  'USD',
  'percent',
  'percentagePoint',
  'm2',
  'ha',
  'km',
  'm',
  'point',
  'workday',
  'thing',
];
const power: Readonly<Record<string, number>> = { m2: 0, ha: 4 };

/**
 * Returns a figure in the unit of measure of a field. Hectares become square metres; cases and matters are two names for one thing;
 * money is never a count.
 *
 * @param figure - the figure
 * @param wanted - unit of measure of the field
 * @returns the quantity, or `null` where there is none in that unit of measure
 */
export function inUnit({ quantity, measuredIn }: ProposedFigure, wanted: string): Quantity | null {
  if (quantity === null || measuredIn === null || measuredIn === wanted) return quantity;
  const [from, to] = [power[measuredIn], power[wanted]];
  if (from !== undefined && to !== undefined) return shifted(quantity, from - to);
  return strict.includes(measuredIn) || strict.includes(wanted) ? null : quantity;
}

function shifted(quantity: Quantity, by: number): Quantity {
  const { value, upper, accuracy } = quantity;
  const factor = `1e${by}`;
  return {
    ...quantity,
    value: value === null ? null : value.times(factor),
    upper: upper === null ? null : upper.times(factor),
    accuracy: accuracy === null ? null : { ...accuracy, decimals: accuracy.decimals - by },
  };
}
