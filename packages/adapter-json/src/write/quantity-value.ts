import { readQuantity, type ComputedQuantity } from '@qcdc/core';
import { Dec, type Decimal } from '@qcdc/core/exact';
import { quantityToJson, type QuantityJson } from '@qcdc/core/stored';

/** A figure as JSON: a number where it is one and nothing else, `null` where it is missing, else the quantity with its numbers as texts. */
export type FigureValueJson = number | null | QuantityJson;

/**
 * Writes a figure as short as it can be read back without losing anything.
 *
 * @param quantity - the figure
 * @param measuredIn - its unit of measure
 * @returns a number of at most fifteen digits for what is exact and says no more, `null` for missing, else the quantity
 */
export function figureValue(quantity: ComputedQuantity, measuredIn: string): FigureValueJson {
  const { state, value, bound, accuracy, margin, status } = quantity;
  if (state === 'missing') return null;
  const more = bound !== 'exact' || accuracy !== null || margin !== undefined || status !== undefined;
  if (value === null || more || !Dec.isDecimal(value) || value.precision(true) > 15) return quantityToJson(quantity);
  const number = value.toNumber();
  if (value.isInteger() && !measuredIn.startsWith('percent')) return number + 0;
  return readsAs(number, value, measuredIn) ? number : quantityToJson(quantity);
}

// A number of percent may say how precisely it was stated, or leave open whether it is a share: then it is no plain number.
function readsAs(number: number, value: Decimal, measuredIn: string): boolean {
  const { value: read, findings } = readQuantity(number, { measuredIn });
  const share = measuredIn.startsWith('percent') && Math.abs(number) <= 1 && number !== 0;
  return findings.length === 0 && !share && read?.value?.equals(value) === true && read.accuracy === null;
}
