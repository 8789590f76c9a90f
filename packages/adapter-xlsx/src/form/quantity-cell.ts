import { printQuantity, type FieldInfo, type Quantity } from '@qcdc/core';
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
 * Writes a quantity: a plain count as a number, everything a number cell cannot say (bounds, states, stated accuracy,
 * more digits than a double keeps) in the words it is read from.
 *
 * @param quantity - what to write
 * @param info - field it belongs to
 * @returns the cell
 */
export function quantityCell(quantity: Quantity, info: FieldInfo | null): CellOut {
  const { state, value, bound, accuracy } = quantity;
  if (state === 'missing') return cellOut(null, info);
  const plain = value !== null && bound === 'exact' && accuracy === null ? Number(value.toString()) : null;
  if (plain !== null && Number.isSafeInteger(plain) && value?.equals(plain) === true) return cellOut(plain, info);
  return cellOut(printQuantity(quantity, info?.measuredIn ?? '', 'vi'), info);
}
