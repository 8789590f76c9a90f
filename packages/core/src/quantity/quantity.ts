import type { Decimal } from '../number/decimal.ts';
import type { Fraction } from '../number/fraction.ts';

/**
 * What stands in a cell. Missing is never zero: `zero` was reported as zero, `missing` was not reported at all.
 * @term tình trạng số liệu
 */
export type FigureState = 'reported' | 'zero' | 'notApplicable' | 'withheld' | 'pending' | 'missing';

/**
 * How the true number lies to the stated one. `above` ("hơn", "trên") and `below` ("gần", "dưới") leave the stated number
 * out; `atLeast` ("từ … trở lên") and `atMost` ("không quá") include it; `about` ("khoảng") promises nothing exact;
 * `between` has an `upper` end too.
 */
export type Bound = 'exact' | 'atLeast' | 'above' | 'atMost' | 'below' | 'about' | 'between';

/** How precisely a number was stated. */
export interface Accuracy {
  /** Decimals stated: `1` for 99,4; `-9` for a figure given in whole tỷ. */
  readonly decimals: number;
  /** How the digits behind were cut, when known. */
  readonly mode: 'nearest' | 'truncated' | 'unknown';
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

/**
 * A figure as somebody stated it: more than a number.
 *
 * @remarks `value` is a number exactly when `state` is `reported` or `zero`; it is given in the field's unit of measure.
 */
export interface Quantity {
  /** What stands in the cell. */
  readonly state: FigureState;
  /** The stated number; `null` unless reported or zero. */
  readonly value: Decimal | null;
  /** How the true number lies to the stated one. */
  readonly bound: Bound;
  /** Upper end of `between`, otherwise `null`. */
  readonly upper: Decimal | null;
  /** How precisely it was stated; `null` when exact or not known. */
  readonly accuracy: Accuracy | null;
  /** The value where no decimal holds it, such as 10/3; `value` is then rounded. Only averages over time have one. */
  readonly fraction?: Fraction;
  /** The upper end where no decimal holds it. */
  readonly upperFraction?: Fraction;
  /** What rounded parts leave open; left out where no part was rounded. */
  readonly margin?: Margin;
}
