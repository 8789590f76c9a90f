import { fractionOf, powerOfTen } from '../number/exact-number.ts';
import { fraction, hundred, multiplyFractions, negateFraction, zero } from '../number/fraction.ts';
import { checkedWhole } from '../number/check-number.ts';
import { DefinitionError } from '../outcome/errors.ts';
import { checkedQuantity } from './check-quantity.ts';
import { addIntervals, divideIntervals, exactly, intersect, liesIn, scaleInterval, type Interval } from './interval.ts';
import type { ComputedQuantity, Quantity } from './quantity.ts';
import { intervalOf, intervalOfStated, roundedInterval } from './stated-interval.ts';

/**
 * What a stated figure is worth beside the figures it was computed from.
 *
 * - `consistent` — right whether the digits behind were rounded to the nearest or cut off;
 * - `onlyToNearest` — right only if rounded to the nearest: 97,62 % of 205/210;
 * - `onlyTruncated` — right only if the digits behind were cut off: 97,61 % of 205/210;
 * - `impossible` — wrong either way: 97,63 % of 205/210;
 * - `undecided` — a part is missing or bounded, or the statement promises nothing exact.
 */
export type Agreement = 'consistent' | 'onlyToNearest' | 'onlyTruncated' | 'impossible' | 'undecided';

// Whether every part is one number as far as it was stated: then what may be the sum or ratio is not called open.
const isSettled = (parts: readonly ComputedQuantity[]): boolean =>
  parts.every((part) => part.state === 'notApplicable' || (part.value !== null && part.bound === 'exact'));

// Judges a statement against all values the true figure may have; `settled` where only digits that were cut leave it open.
function judge(stated: Quantity, truth: Interval, settled: boolean): Agreement {
  checkedQuantity(stated);
  if (stated.value === null || stated.bound === 'about') return 'undecided';
  const against = (allowed: Interval): boolean | null =>
    intersect(truth, allowed) === null ? false : settled || liesIn(truth, allowed) ? true : null;
  if (stated.bound !== 'exact') {
    const told = intervalOf(stated);
    const answer = told === null ? null : against(told);
    return answer === null ? 'undecided' : answer ? 'consistent' : 'impossible';
  }
  const decimals = stated.accuracy?.decimals ?? stated.value.decimalPlaces();
  const nearest = against(roundedInterval(stated.value, decimals, 'nearest'));
  const truncated = against(roundedInterval(stated.value, decimals, 'truncated'));
  if (nearest === null || truncated === null) return 'undecided';
  if (nearest) return truncated ? 'consistent' : 'onlyToNearest';
  return truncated ? 'onlyTruncated' : 'impossible';
}

/**
 * Judges a stated percentage against its numerator and denominator, every figure as precise as its own digits say: 50 % of
 * 3,4 tỷ and 6,9 tỷ is possible.
 *
 * @param percentage - as stated, in percent; its digits count
 * @param numerator - the part
 * @param denominator - the whole
 * @returns the verdict; a whole of zero leaves no percentage to state and is `undecided`
 * @example
 * ```ts
 * const cases = quantitySchema('case');
 * agrees(quantitySchema('percent').parse('97,61%'), cases.parse(205), cases.parse(210)); // => 'onlyTruncated'
 * ```
 */
export function agrees(percentage: Quantity, numerator: ComputedQuantity, denominator: ComputedQuantity): Agreement {
  const floor = { nonNegative: true };
  const [part, all] = [intervalOfStated(numerator, floor), intervalOfStated(denominator, floor)];
  const ratio = part && all && divideIntervals(part, all);
  if (ratio === null) return 'undecided';
  return judge(percentage, scaleInterval(ratio, hundred), isSettled([numerator, denominator]));
}

/** How the sides of a sum are compared. */
export interface SumOptions {
  /** `false` where a part can be below zero, so that a missing one leaves everything open; `true` when left out. */
  readonly nonNegative?: boolean;
}

// All numbers a sum may be, every part as precise as its own digits say.
function sumOf(parts: readonly ComputedQuantity[], { nonNegative = true }: SumOptions): Interval {
  return parts
    .map((part) => intervalOfStated(part, { nonNegative }) ?? exactly(zero))
    .reduce(addIntervals, exactly(zero));
}

/**
 * Judges two sums that must be the same, such as what came and what went with what is left, every figure as precise as its
 * own digits say.
 *
 * @param left - parts of the one sum
 * @param right - parts of the other
 * @param options - whether a part can be below zero
 * @returns `consistent` when they can be the same, `impossible` when they cannot, `undecided` when a part is missing or
 *   bounded
 * @example
 * ```ts
 * const money = quantitySchema('VND');
 * const round = [money.parse('3,4 tỷ')];
 * const fine = [money.parse('3.420.000.000 đồng')];
 * sumsAgree(round, fine); // => 'consistent'
 * sumsAgree(fine, round); // => 'consistent'
 * ```
 */
export function sumsAgree(
  left: readonly ComputedQuantity[],
  right: readonly ComputedQuantity[],
  options: SumOptions = {},
): Agreement {
  if (!Array.isArray(left) || !Array.isArray(right))
    throw new DefinitionError('quantity/not-a-list', {
      vi: 'tổng là một danh sách số liệu; viết [a, b]',
      en: 'a sum is a list of quantities; write [a, b]',
    });
  if (intersect(sumOf(left, options), sumOf(right, options)) === null) return 'impossible';
  return isSettled(left) && isSettled(right) ? 'consistent' : 'undecided';
}

/**
 * Judges a stated total against its parts, every figure as precise as its own digits say.
 *
 * @param total - as stated
 * @param parts - all parts; a missing one leaves the question open unless the others already exceed the total
 * @param options - whether a part can be below zero
 * @returns `consistent` when the total can be the sum, `impossible` when it cannot, `undecided` when a part is missing or
 *   bounded, or the total promises nothing exact
 * @example
 * ```ts
 * const figure = (text: string) => quantitySchema('case').parse(text);
 * agreesTotal(figure('12'), [figure('5'), figure('7')]); // => 'consistent'
 * agreesTotal(figure('12'), [figure('5'), figure('')]); // => 'undecided'
 * ```
 */
export function agreesTotal(
  total: ComputedQuantity,
  parts: readonly ComputedQuantity[],
  options: SumOptions = {},
): Agreement {
  if (checkedQuantity(total).value === null || total.bound === 'about') return 'undecided';
  const agreement = sumsAgree([total], parts, options);
  if (agreement !== 'undecided') return agreement;
  // "hơn 1.900" is right when every sum there may be is.
  const told = intervalOfStated(total, { nonNegative: true, ...options });
  return told !== null && liesIn(sumOf(parts, options), told) ? 'consistent' : 'undecided';
}

/** Whole numbers from `from` to `to`. */
export interface WholeNumbers {
  /** Smallest. */
  readonly from: bigint;
  /** Largest. */
  readonly to: bigint;
}

/**
 * Finds the whole numerators for which a stated percentage of a denominator is right.
 *
 * @param percentage - as stated; its digits count
 * @param denominator - the whole, a positive count
 * @returns the smallest and largest numerator, or `null` when none fits or nothing exact was stated
 * @example
 * ```ts
 * numeratorsThatFit(quantitySchema('percent').parse('88%'), 40n); // => { from: 35n, to: 35n }
 * ```
 */
export function numeratorsThatFit(percentage: Quantity, denominator: bigint): WholeNumbers | null {
  const { value, bound } = checkedQuantity(percentage);
  checkedWhole(denominator);
  const accuracy = percentage.accuracy ?? { decimals: value?.decimalPlaces() ?? 0, mode: 'unknown' as const };
  const told = value === null ? null : intervalOfStated({ ...percentage, accuracy }, { nonNegative: true });
  if (told === null || bound === 'about' || denominator <= 0n) return null;
  const { low, high } = scaleInterval(told, fraction(denominator, 100n));
  // A part is between none and all of the whole.
  const from = low === null ? 0n : roundUp(low.at, low.closed);
  const to = high === null ? denominator : -roundUp(negateFraction(high.at), high.closed);
  const [least, most] = [from < 0n ? 0n : from, to > denominator ? denominator : to];
  return least > most ? null : { from: least, to: most };
}

// The smallest whole number not below an end, or above it where the end is left out.
function roundUp({ n, d }: { readonly n: bigint; readonly d: bigint }, closed: boolean): bigint {
  const floor = n >= 0n || n % d === 0n ? n / d : n / d - 1n;
  if (n % d === 0n) return closed ? floor : floor + 1n;
  return floor + 1n;
}

/**
 * Tells whether a number claims a rough accuracy but carries finer digits, such as 3.412 triệu said to be in whole tỷ.
 *
 * @param quantity - the quantity
 * @returns `true` when digits stand behind the last one that counts
 * @example
 * ```ts
 * hasExcessDigits(quantitySchema('VND').parse('3,4 tỷ')); // => false
 * ```
 */
export function hasExcessDigits(quantity: Quantity): boolean {
  const { value, accuracy } = checkedQuantity(quantity);
  if (value === null || accuracy === null) return false;
  return multiplyFractions(fractionOf(value), powerOfTen(accuracy.decimals)).d !== 1n;
}
