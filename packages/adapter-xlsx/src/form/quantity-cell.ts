import { printQuantity, readQuantity, type FieldInfo, type Quantity } from '@qcdc/core';
import type { Decimal } from '@qcdc/core/exact';
import type { CellOut } from '../engine/book.ts';
import { cellOut } from './cell-out.ts';

/**
 * Tells a quantity from the other values of a record.
 *
 * @param value - any value
 * @returns `true` for a quantity
 */
export function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'state' in value && 'bound' in value;
}

/**
 * Writes a quantity: a plain figure as a number, everything a number cell cannot say (bounds, states, stated accuracy,
 * more digits than a double keeps) in the words it is read from.
 *
 * @param quantity - what to write
 * @param info - field it belongs to
 * @returns the cell
 */
export function quantityCell(quantity: Quantity, info: FieldInfo | null): CellOut {
  const { state, value, bound, accuracy } = quantity;
  if (state === 'missing') return cellOut(null, info);
  const number = value !== null && bound === 'exact' ? exactNumber(value) : null;
  const measuredIn = info?.measuredIn ?? '';
  // 250.5 đồng in a cell may be thousands or millions of which nobody says so; with its words it is read back.
  const doubtful = value?.isInteger() === false && readQuantity(number, { measuredIn }).value === null;
  if (number !== null && accuracy === null && !doubtful) return cellOut(number, info);
  const words = printQuantity(quantity, measuredIn, 'vi');
  // "1,234 ha" could be read two ways; then the value counts for more than the number of digits stated.
  const readable = number === null || readQuantity(words, { measuredIn }).value !== null;
  return cellOut(readable ? words : number, info);
}

// A double keeps fifteen digits; beyond, the file would hold another number.
function exactNumber(value: Decimal): number | null {
  return value.precision(true) <= 15 && value.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER)
    ? value.toNumber()
    : null;
}
