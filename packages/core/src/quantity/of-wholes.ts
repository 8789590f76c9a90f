import type { ComputedQuantity } from './quantity.ts';
import { wholeByNature } from './unit-of-measure.ts';

/**
 * Notes that a quantity counts what is whole by nature, where that sharpens it: "hơn 100 người" are 101 at least, "dưới 5 vụ" are
 * 4 at most.
 *
 * @param quantity - the quantity
 * @param measuredIn - unit of measure of its field
 * @returns the same, with the note; the same object where nothing is sharpened
 */
export function ofWholes<Q extends ComputedQuantity>(quantity: Q, measuredIn: string): Q {
  const { value, bound, whole } = quantity;
  const open = bound === 'above' || bound === 'below';
  if (value === null || whole === true || !open || !wholeByNature(measuredIn)) return quantity;
  return { ...quantity, whole: true };
}
