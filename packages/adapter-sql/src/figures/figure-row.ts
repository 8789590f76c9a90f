import {
  figureStatuses,
  quantityBounds,
  quantityStates,
  type Accuracy,
  type ComputedQuantity,
  type Quantity,
} from '@qcdc/core';
import { fractionOf, intervalOfStated, subtractFractions, Dec, type Decimal } from '@qcdc/core/exact';
import type { SqlRow } from '../engine/engine.ts';
import { heldDistance, isHeld } from '../engine/held-number.ts';

const cuts: readonly Accuracy['mode'][] = ['nearest', 'truncated', 'unknown'];

/** A quantity in the columns of the table of figures. */
export type QuantityRow = Readonly<
  Record<
    'state' | 'bound' | 'value' | 'upper' | 'below' | 'above' | 'decimals' | 'cut' | 'status',
    string | number | null
  >
>;

/**
 * Lays a quantity out in columns.
 *
 * @param quantity - the quantity
 * @returns its columns; `null` where the database could not hold it whole
 */
export function quantityRow(quantity: ComputedQuantity): QuantityRow | null {
  const { state, bound, value, upper, accuracy, status } = quantity;
  const margin = marginIn(quantity);
  if (!isHeld(value) || !isHeld(upper) || margin === 'not held') return null;
  return {
    state: quantityStates.indexOf(state),
    bound: quantityBounds.indexOf(bound),
    value: digits(value),
    upper: digits(upper),
    below: digits(margin?.below ?? null),
    above: digits(margin?.above ?? null),
    decimals: accuracy?.decimals ?? null,
    cut: accuracy === null ? null : cuts.indexOf(accuracy.mode),
    status: status === undefined ? null : figureStatuses.indexOf(status),
  };
}

/**
 * Reads a quantity back.
 *
 * @param row - columns of the table of figures
 * @returns the quantity that was laid out
 */
export function quantityOfRow(row: SqlRow): Quantity {
  const number = (column: string): Decimal | null => (row[column] == null ? null : new Dec(row[column]));
  const code = (column: string): number => Number(row[column] ?? -1);
  const [below, above] = [number('below'), number('above')];
  const accuracy =
    row['decimals'] == null ? null : { decimals: code('decimals'), mode: cuts[code('cut')] ?? 'unknown' };
  const status = figureStatuses[code('status')];
  return {
    state: quantityStates[code('state')] ?? 'missing',
    bound: quantityBounds[code('bound')] ?? 'exact',
    value: number('value'),
    upper: number('upper'),
    accuracy,
    ...(accuracy === null && below !== null && above !== null ? { margin: { below, above } } : {}),
    ...(status === undefined ? {} : { status }),
  };
}

const digits = (number: ComputedQuantity['value']): string | null =>
  number === null || !Dec.isDecimal(number) ? null : number.toFixed();

// What cut digits leave open, so that the database can add it up without knowing how numbers are rounded.
function marginIn(
  quantity: ComputedQuantity,
): { readonly below: Decimal; readonly above: Decimal } | 'not held' | null {
  const { value, bound, accuracy, margin } = quantity;
  if (value === null || (margin === undefined && (accuracy === null || bound !== 'exact'))) return null;
  const interval = margin === undefined ? intervalOfStated(quantity) : null;
  const [low, high] = [interval?.low?.at, interval?.high?.at];
  const v = fractionOf(value);
  const below = margin === undefined ? low && heldDistance(subtractFractions(v, low)) : heldDistance(margin.below);
  const above = margin === undefined ? high && heldDistance(subtractFractions(high, v)) : heldDistance(margin.above);
  return below == null || above == null ? 'not held' : { below, above };
}
