import { fractionOf, powerOfTen } from '../number/exact-number.ts';
import { fraction, hundred, multiplyFractions, negateFraction, zero } from '../number/fraction.ts';
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

// Judges an exact statement against all values the true figure may have.
function judge(stated: Quantity, truth: Interval): Agreement {
  if (stated.value === null || stated.bound === 'about') return 'undecided';
  if (stated.bound !== 'exact') {
    const told = intervalOf(stated);
    if (told === null) return 'undecided';
    return liesIn(truth, told) ? 'consistent' : intersect(truth, told) === null ? 'impossible' : 'undecided';
  }
  const decimals = stated.accuracy?.decimals ?? stated.value.decimalPlaces();
  const nearest = judgeOne(truth, roundedInterval(stated.value, decimals, 'nearest'));
  const truncated = judgeOne(truth, roundedInterval(stated.value, decimals, 'truncated'));
  if (nearest === null || truncated === null) return 'undecided';
  if (nearest) return truncated ? 'consistent' : 'onlyToNearest';
  return truncated ? 'onlyTruncated' : 'impossible';
}

const judgeOne = (truth: Interval, allowed: Interval): boolean | null =>
  liesIn(truth, allowed) ? true : intersect(truth, allowed) === null ? false : null;

/**
 * Judges a stated percentage against its numerator and denominator.
 *
 * @param percentage - as stated, in percent; its digits count
 * @param numerator - the part
 * @param denominator - the whole
 * @returns the verdict; a whole of zero leaves no percentage to state and is `undecided`
 * @example
 * ```ts
 * const [part, all] = [205, 210].map((n) => quantitySchema('case').parse(n));
 * agrees(quantitySchema('percent').parse('97,61%'), part, all); // => 'onlyTruncated'
 * ```
 */
export function agrees(percentage: Quantity, numerator: ComputedQuantity, denominator: ComputedQuantity): Agreement {
  const [part, all] = [intervalOf(numerator, { nonNegative: true }), intervalOf(denominator, { nonNegative: true })];
  const ratio = part && all && divideIntervals(part, all);
  return ratio === null ? 'undecided' : judge(percentage, scaleInterval(ratio, hundred));
}

/**
 * Judges a stated total against its parts, every figure as precise as its own digits say.
 *
 * @param total - as stated
 * @param parts - all parts; a missing one leaves the question open unless the others already exceed the total
 * @returns `consistent` when the total can be the sum, `impossible` when it cannot, `undecided` when a part is missing or
 *   bounded
 */
export function agreesTotal(total: ComputedQuantity, parts: readonly ComputedQuantity[]): Agreement {
  const floor = { nonNegative: true };
  let sum = exactly(zero);
  for (const part of parts) sum = addIntervals(sum, intervalOfStated(part, floor) ?? exactly(zero));
  const told = intervalOfStated(total, floor);
  if (told === null || total.value === null) return 'undecided';
  if (intersect(sum, told) === null) return 'impossible';
  const settled = [total, ...parts].every(
    (q) => q.state === 'notApplicable' || (q.value !== null && q.bound === 'exact'),
  );
  return settled || liesIn(sum, told) ? 'consistent' : 'undecided';
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
 */
export function numeratorsThatFit(percentage: Quantity, denominator: bigint): WholeNumbers | null {
  const { value, bound } = percentage;
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
 */
export function hasExcessDigits({ value, accuracy }: Quantity): boolean {
  if (value === null || accuracy === null) return false;
  return multiplyFractions(fractionOf(value), powerOfTen(accuracy.decimals)).d !== 1n;
}
