import type { Decimal } from '../../number/decimal.ts';
import type { FigureStatus } from '../figure-status.ts';
import type { Accuracy, Bound, Quantity } from '../quantity.ts';

/**
 * Makes a quantity of a number somebody stated.
 *
 * @param value - the number
 * @param bound - how the true number lies to it
 * @param accuracy - how precisely it was stated
 * @param upper - upper end of `between`
 * @returns the quantity
 */
export function stated(
  value: Decimal,
  bound: Bound,
  accuracy: Accuracy | null,
  upper: Decimal | null = null,
): Quantity {
  return { state: value.isZero() && bound === 'exact' ? 'zero' : 'reported', value, bound, upper, accuracy };
}

/**
 * Gives a quantity the status somebody said of it.
 *
 * @param quantity - the quantity
 * @param status - how final it is
 * @returns the quantity with its status; the same one where no number was stated
 */
export function withStatus(quantity: Quantity, status: FigureStatus): Quantity {
  if (quantity.value === null) return quantity;
  // Nobody who writes "ước" means the last digit.
  const bound = status === 'estimated' && quantity.bound === 'exact' ? 'about' : quantity.bound;
  const state = bound === 'exact' ? quantity.state : 'reported';
  const { value, upper, accuracy, margin } = quantity;
  // Written out: a copy of an object with more in it takes as much memory again for its shape.
  const said: Quantity = { state, value, bound, upper, accuracy, status };
  return margin === undefined ? said : { ...said, margin };
}
