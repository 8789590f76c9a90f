import { checkedDecimal, refuseNumber } from '../number/check-number.ts';
import { Dec, decimalOfText, type Decimal } from '../number/decimal.ts';
import type { ExactNumber } from '../number/exact-number.ts';
import type { FigureStatus } from './figure-status.ts';

/** All states of a quantity. Tables store places in this list: it grows at its end only. */
export const quantityStates = ['reported', 'zero', 'notApplicable', 'withheld', 'pending', 'missing'] as const;

/**
 * What stands in a cell. Missing is never zero: `zero` was reported as zero, `missing` was not reported at all.
 * @term tình trạng số liệu
 */
export type QuantityState = (typeof quantityStates)[number];

/** All bounds of a quantity. Tables store places in this list: it grows at its end only. */
export const quantityBounds = ['exact', 'atLeast', 'above', 'atMost', 'below', 'about', 'between'] as const;

/**
 * How the true number lies to the stated one. `above` ("hơn", "trên") and `below` ("gần", "dưới") leave the stated number
 * out; `atLeast` ("từ … trở lên") and `atMost` ("không quá") include it; `about` ("khoảng") promises nothing exact;
 * `between` has an `upper` end too.
 */
export type Bound = (typeof quantityBounds)[number];

/** All ways the digits behind a stated number were cut. */
export const accuracyModes = ['nearest', 'truncated', 'unknown'] as const;

/** How precisely a number was stated. */
export interface Accuracy {
  /** Decimals stated: `1` for 99,4; `-9` for a figure given in whole tỷ. */
  readonly decimals: number;
  /** How the digits behind were cut, when known. */
  readonly mode: (typeof accuracyModes)[number];
}

/**
 * How far the true number may lie beside a number that was added up from rounded parts: three figures in whole tỷ may be
 * off by half a tỷ each.
 */
export interface Margin {
  /** How far below the number, in the field's unit of measure; zero or more. */
  readonly below: Decimal;
  /** How far above. */
  readonly above: Decimal;
}

/** What is known of a number besides the number. */
export interface QuantityTraits {
  /** What stands in the cell. */
  readonly state: QuantityState;
  /** How the true number lies to the stated one. */
  readonly bound: Bound;
  /** How precisely it was stated; `null` when exact or not known. */
  readonly accuracy: Accuracy | null;
  /** What rounded parts leave open; left out where no part was rounded. */
  readonly margin?: Margin;
  /** How final it is; left out where nobody said. @term tính chất số liệu */
  readonly status?: FigureStatus;
  /**
   * Set where it counts what is whole by nature and that sharpens its bound: more than 100 persons are 101 at least. It follows from
   * the unit of measure, is noted whenever a quantity is read into a field, and is no part of its JSON.
   */
  readonly whole?: true;
}

/**
 * A number as somebody stated it: more than a number.
 *
 * @remarks `value` is a number exactly when `state` is `reported` or `zero`; it is given in the field's unit of measure, and
 * it is never rounded.
 */
export interface Quantity extends QuantityTraits {
  /** The number itself; `null` unless reported or zero. */
  readonly value: Decimal | null;
  /** Upper end of `between`, otherwise `null`. */
  readonly upper: Decimal | null;
}

/**
 * A quantity that may have been worked out. What was worked out may have no decimal: the average of 3, 3 and 4 is 10/3. So
 * nothing can be reckoned with its value before a decimal and a fraction are told apart: see {@link ExactNumber}.
 *
 * @remarks Every {@link Quantity} is one. Whatever takes both, or gives what was worked out, says so with this type.
 */
export interface ComputedQuantity extends QuantityTraits {
  /** The number itself, exactly; `null` unless reported or zero. */
  readonly value: ExactNumber | null;
  /** Upper end of `between`, otherwise `null`. */
  readonly upper: ExactNumber | null;
}

/** A quantity nobody reported. */
export const missingQuantity: Quantity = {
  state: 'missing',
  value: null,
  bound: 'exact',
  upper: null,
  accuracy: null,
};

/**
 * Makes a quantity of a number that is exact.
 *
 * @param value - the number, in the field's unit of measure
 * @returns the quantity; its state is `zero` where the number is
 * @throws `DefinitionError` `number/not-a-number`, `number/not-finite`, `number/too-many-digits`
 * @example
 * ```ts
 * [exactQuantity(40).state, exactQuantity(0).state]; // => ['reported', 'zero']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function exactQuantity(value: Decimal | number): Quantity {
  // A decimal of somebody else's making becomes one of ours.
  if (typeof value !== 'number' && !Dec.isDecimal(value)) return refuseNumber(value);
  const number = checkedDecimal(typeof value === 'number' ? decimalOfText(String(value)) : new Dec(value));
  return {
    state: number.isZero() ? 'zero' : 'reported',
    value: number,
    bound: 'exact',
    upper: null,
    accuracy: null,
  };
}
