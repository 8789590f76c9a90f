import {
  addFractions,
  compareFractions,
  fraction,
  subtractFractions,
  zero,
  type Fraction,
} from '../number/fraction.ts';
import type { Decimal } from '../number/decimal.ts';
import { fractionOf, powerOfTen, type RoundingMode } from '../number/exact-number.ts';
import { isDecimal } from '../number/is-decimal.ts';
import { checkedQuantity } from './check-quantity.ts';
import { anything, exactly, intersect, wholeNumbersIn, type Interval } from './interval.ts';
import type { Accuracy, ComputedQuantity } from './quantity.ts';

/** What else is known about a figure. */
export interface IntervalOptions {
  /** `true` when the true number can never be below zero. */
  readonly nonNegative?: boolean;
}

/**
 * Returns all numbers that give a stated number when rounded to the nearest or cut off.
 *
 * @remarks To the nearest: half a unit to each side, both ends included, because practice rounds halves either way. Cut
 * off: from the number a whole unit away from zero, that end left out; around zero, less than a unit to each side.
 *
 * @param value - the stated number
 * @param decimals - decimals stated
 * @param mode - how the digits behind were cut
 * @returns the interval
 * @throws `DefinitionError` `number/bad-decimals`, `number/not-finite`, `number/too-many-digits`
 * @example
 * ```ts
 * const { low, high } = roundedInterval(new Dec('87.5'), 1, 'nearest');
 * [String(low?.at), String(high?.at)]; // => ['1749/20', '1751/20']
 * ```
 */
export function roundedInterval(value: Decimal, decimals: number, mode: RoundingMode): Interval {
  const v = fractionOf(value);
  const u = powerOfTen(-decimals);
  const plus = (n: bigint, d = 1n): Fraction => addFractions(v, fraction(u.n * n, u.d * d));
  if (mode === 'nearest') return { low: { at: plus(-1n, 2n), closed: true }, high: { at: plus(1n, 2n), closed: true } };
  return {
    low: v.n > 0n ? { at: v, closed: true } : { at: plus(-1n), closed: false },
    high: v.n < 0n ? { at: v, closed: true } : { at: plus(1n), closed: false },
  };
}

function accurate(value: Decimal, { decimals, mode }: Accuracy): Interval {
  if (mode !== 'unknown') return roundedInterval(value, decimals, mode);
  const [a, b] = [roundedInterval(value, decimals, 'nearest'), roundedInterval(value, decimals, 'truncated')];
  if (!a.low || !a.high || !b.low || !b.high) return anything;
  // Not known how it was cut: whatever either way allows.
  const wider = (x: typeof a.low, y: typeof a.low, d: 1 | -1) => (compareFractions(x.at, y.at) * d <= 0 ? x : y);
  return { low: wider(a.low, b.low, 1), high: wider(a.high, b.high, -1) };
}

/**
 * Returns the numbers a quantity may be, taking the stated number at its word: only its bound opens an end.
 *
 * @param quantity - the quantity
 * @param options - `nonNegative`: floors the answer at zero
 * @returns the interval; everything for a missing, pending or withheld figure; `null` when it does not apply
 * @throws `DefinitionError` `quantity/not-a-quantity`
 * @example
 * ```ts
 * const over = intervalOf(quantitySchema('ha').parse('hơn 40'));
 * [String(over?.low?.at), over?.low?.closed, over?.high]; // => ['40', false, null]
 * // Cases are whole: more than 40 are 41 at least.
 * const cases = intervalOf(quantitySchema('case').parse('hơn 40'));
 * [String(cases?.low?.at), cases?.low?.closed]; // => ['41', true]
 * ```
 */
export function intervalOf(quantity: ComputedQuantity, options: IntervalOptions = {}): Interval | null {
  return interval(quantity, options, false);
}

/**
 * Returns the numbers a quantity may be, when its digits count too: `3,4 tỷ` is any number that rounds or is cut to it.
 *
 * @param quantity - the quantity; a bounded one is taken by its bound alone
 * @param options - `nonNegative`: floors the answer at zero
 * @returns the interval; everything for a missing, pending or withheld figure; `null` when it does not apply
 * @throws `DefinitionError` `quantity/not-a-quantity`
 * @example
 * ```ts
 * const paid = intervalOfStated(quantitySchema('VND').parse('3,4 tỷ'));
 * [String(paid?.low?.at), String(paid?.high?.at)]; // => ['3350000000', '3500000000']
 * ```
 */
export function intervalOfStated(quantity: ComputedQuantity, options: IntervalOptions = {}): Interval | null {
  return interval(quantity, options, true);
}

function interval(quantity: ComputedQuantity, options: IntervalOptions | null, digitsCount: boolean): Interval | null {
  if (checkedQuantity(quantity).state === 'notApplicable') return null;
  const { nonNegative = false } = options ?? {};
  const told = toldInterval(quantity, digitsCount);
  // A reported number below zero contradicts the floor; then what was reported stands.
  return nonNegative ? (intersect(told, { low: { at: zero, closed: true }, high: null }) ?? told) : told;
}

/** How far the truth may lie beside a stated number. */
export interface ExactMargin {
  /** How far below; zero or more. */
  readonly below: Fraction;
  /** How far above. */
  readonly above: Fraction;
}

/**
 * Returns how far the true number may lie beside the stated one because digits were cut: its own, or those of its parts.
 *
 * @param quantity - the quantity; a bounded one is taken by its bound alone
 * @returns the margin, or `null` where the number is exact
 */
export function marginOf({ value, bound, accuracy, margin }: ComputedQuantity): ExactMargin | null {
  if (margin !== undefined) return { below: fractionOf(margin.below), above: fractionOf(margin.above) };
  if (value === null || !isDecimal(value) || accuracy === null || bound !== 'exact') return null;
  const { low, high } = accurate(value, accuracy);
  if (low === null || high === null) return null;
  const v = fractionOf(value);
  return { below: subtractFractions(v, low.at), above: subtractFractions(high.at, v) };
}

function toldInterval(quantity: ComputedQuantity, digitsCount: boolean): Interval {
  const byBound = toldByBound(quantity, digitsCount);
  const told = quantity.whole === true ? (wholeNumbersIn(byBound) ?? byBound) : byBound;
  if (!digitsCount || quantity.margin === undefined) return told;
  const { below, above } = quantity.margin;
  return {
    low: told.low && { ...told.low, at: subtractFractions(told.low.at, fractionOf(below)) },
    high: told.high && { ...told.high, at: addFractions(told.high.at, fractionOf(above)) },
  };
}

function toldByBound(quantity: ComputedQuantity, digitsCount: boolean): Interval {
  const { value, bound, upper, accuracy } = quantity;
  if (value === null || bound === 'about') return anything;
  const at = fractionOf(value);
  switch (bound) {
    case 'above':
    case 'atLeast':
      return { low: { at, closed: bound === 'atLeast' }, high: null };
    case 'below':
    case 'atMost':
      return { low: null, high: { at, closed: bound === 'atMost' } };
    case 'between':
      return { low: { at, closed: true }, high: upper && { at: fractionOf(upper), closed: true } };
    case 'exact':
      return digitsCount && accuracy !== null && isDecimal(value) ? accurate(value, accuracy) : exactly(at);
  }
}
