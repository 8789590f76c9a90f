import { fractionOf, type Fraction } from '../number/fraction.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { marginOf } from '../quantity/stated-interval.ts';
import { stateByte, wideBit, type WideFigure } from './columns.ts';
import { fitsDouble, leastCommon, unitsUp } from './scaled.ts';

/** A quantity as a row of columns holds it. */
export interface StoredQuantity {
  /** The number times ten to the power of the scale, times the divisor; 0 where it is in `wide`, or there is none. */
  readonly value: number;
  /** Decimals kept. */
  readonly scale: number;
  /** What it is divided by besides; 1 unless no decimal holds it. */
  readonly divisor: number;
  /** The byte of the column `state`. */
  readonly state: number;
  /** What it needs besides its number. */
  readonly wide: WideFigure | null;
  /** `false` where the quantity claims a number that is none. */
  readonly isNumber: boolean;
}

/**
 * Lays a quantity out as a row of columns holds it.
 *
 * @param quantity - the quantity
 * @returns its numbers; missing where it claims a number that is not finite
 */
export function storedQuantity(quantity: Quantity): StoredQuantity {
  const { value, upper, accuracy, bound, state } = quantity;
  const claimed = state === 'reported' || state === 'zero';
  const number = claimed && value?.isFinite() === true && upper?.isFinite() !== false ? value : null;
  if (number === null) {
    const wide = accuracy === null ? null : { big: null, upper: null, accuracy, margin: null };
    const told = claimed ? 'missing' : state;
    const byte = stateByte(told, 'exact') | (wide === null ? 0 : wideBit);
    return { value: 0, scale: 0, divisor: 1, state: byte, wide, isNumber: !claimed };
  }
  const exact = quantity.fraction ?? fractionOf(number);
  const high = upper === null || bound !== 'between' ? null : (quantity.upperFraction ?? fractionOf(upper));
  const rounded = marginOf(quantity);
  const { scale, divisor } = denominatorOf(quantity, rounded !== null);
  const inOne = 10n ** BigInt(scale) * BigInt(divisor);
  const whole = ({ n, d }: Fraction): bigint => (n * inOne) / d;
  const scaled = whole(exact);
  const big = fitsDouble(scaled) ? null : scaled;
  const margin = rounded && {
    below: unitsUp(rounded.below, 2n * inOne),
    above: unitsUp(rounded.above, 2n * inOne),
  };
  const stated = quantity.fraction === undefined ? accuracy : null;
  const wide =
    big === null && high === null && stated === null && margin === null
      ? null
      : { big, upper: high && whole(high), accuracy: stated, margin };
  const byte = stateByte('reported', bound) | (wide === null ? 0 : wideBit);
  return { value: big === null ? Number(scaled) : 0, scale, divisor, state: byte, wide, isNumber: true };
}

// Decimals enough for the number and for half of the last digit it was stated with; a divisor where no decimals are.
function denominatorOf(quantity: Quantity, rounded: boolean): { readonly scale: number; readonly divisor: number } {
  const { value, upper, fraction: exact, upperFraction, accuracy, margin } = quantity;
  const decimals = [
    exact === undefined ? value?.decimalPlaces() : 0,
    upperFraction === undefined ? upper?.decimalPlaces() : 0,
    rounded ? accuracy?.decimals : 0,
    margin?.below.decimalPlaces(),
    margin?.above.decimalPlaces(),
  ];
  const divisor = leastCommon(exact?.d ?? 1n, upperFraction?.d ?? 1n);
  return { scale: Math.min(255, Math.max(...decimals.map((d) => d ?? 0))), divisor: Number(divisor) };
}
