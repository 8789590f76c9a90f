import type { Decimal } from '../../number/decimal.ts';
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
