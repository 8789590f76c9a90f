import { Dec } from '../../number/decimal.ts';
import { fractionOf, type ExactNumber } from '../../number/exact-number.ts';
import type { Fraction } from '../../number/fraction.ts';
import { leastCommonMultiple } from '../../number/whole-number.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { marginOf } from '../../quantity/stated-interval.ts';
import { markWide, stateByte } from './state-byte.ts';
import type { WideFigure } from './stored-columns.ts';
import { fitsDouble, unitsUp } from '../sum/scaled.ts';

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
export function storedQuantity(quantity: ComputedQuantity): StoredQuantity {
  const { value, upper, accuracy, bound, status = null } = quantity;
  const claimed = quantity.state === 'reported' || quantity.state === 'zero';
  const counted = claimed ? countOf(quantity) : null;
  if (counted !== null)
    return { value: counted, scale: 0, divisor: 1, state: stateByte('reported', bound), wide: null, isNumber: true };
  if (!claimed || value === null || !isFinite(value) || (upper !== null && !isFinite(upper))) {
    const wide = accuracy === null ? null : { big: null, upper: null, accuracy, margin: null, status: null };
    const told = claimed ? 'missing' : quantity.state;
    const byte = stateByte(told, 'exact');
    return { value: 0, scale: 0, divisor: 1, state: wide === null ? byte : markWide(byte), wide, isNumber: !claimed };
  }
  const exact = fractionOf(value);
  const high = upper === null || bound !== 'between' ? null : fractionOf(upper);
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
  const wide =
    big === null && high === null && accuracy === null && margin === null && status === null
      ? null
      : { big, upper: high && whole(high), accuracy, margin, status };
  const byte = stateByte('reported', bound);
  const state = wide === null ? byte : markWide(byte);
  return { value: big === null ? Number(scaled) : 0, scale, divisor, state, wide, isNumber: true };
}

// Most figures are counts that say nothing besides: what holds any number exactly would be ten times the work.
function countOf({ value, upper, accuracy, margin, status }: ComputedQuantity): number | null {
  if (upper !== null || accuracy !== null || margin !== undefined || status !== undefined) return null;
  if (!Dec.isDecimal(value) || !value.isInteger()) return null;
  const number = value.toNumber();
  // There is one zero.
  return Number.isSafeInteger(number) ? number + 0 : null;
}

// Decimals enough for the number and for half of the last digit it was stated with; a divisor where no decimals are.
function denominatorOf(
  { value, upper, accuracy, margin }: ComputedQuantity,
  rounded: boolean,
): { readonly scale: number; readonly divisor: number } {
  const numbers = [value, upper, margin?.below ?? null, margin?.above ?? null];
  const decimals = numbers.map((number) => (Dec.isDecimal(number) ? number.decimalPlaces() : 0));
  const divisors = numbers.map((number) => (number === null || Dec.isDecimal(number) ? 1n : number.d));
  return {
    scale: Math.min(255, Math.max(...decimals, rounded ? (accuracy?.decimals ?? 0) : 0)),
    divisor: Number(divisors.reduce(leastCommonMultiple)),
  };
}

const isFinite = (number: ExactNumber): boolean => !Dec.isDecimal(number) || number.isFinite();
