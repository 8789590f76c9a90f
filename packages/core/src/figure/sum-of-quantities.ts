import { Dec, type Decimal } from '../number/decimal.ts';
import { addFractions, compareFractions, fraction, fractionOf, type Fraction } from '../number/fraction.ts';
import type { Bound, Margin, Quantity } from '../quantity/quantity.ts';
import { marginOf, type ExactMargin } from '../quantity/stated-interval.ts';
import { widened } from './columns.ts';
import { boundedEnds, endsOf, joined, type Ends } from './ends.ts';
import { decimalUp, leastCommon, numberOf } from './scaled.ts';
import { boundedSum, marks, marksOf, type BoundedSum } from './sum-marks.ts';

const missing: Quantity = { state: 'missing', value: null, bound: 'exact', upper: null, accuracy: null };

/**
 * Adds up a few quantities exactly, with their bounds. A missing part widens the answer; it is never zero.
 *
 * @param parts - the parts; `null` is missing
 * @param nonNegative - whether a part can never be below zero
 * @returns the sum; missing when no part has a number
 */
export function sumOfQuantities(parts: readonly (Quantity | null)[], nonNegative: boolean): Quantity {
  return dividedSum(parts, nonNegative, 1);
}

/**
 * Averages a few quantities exactly, with their bounds: their sum through the number of those asked for, whether all were
 * given or not.
 *
 * @param parts - the parts; `null` is missing
 * @param nonNegative - whether a part can never be below zero
 * @returns the average; a fraction where no decimal holds it; missing when no part has a number
 */
export function meanOfQuantities(parts: readonly (Quantity | null)[], nonNegative: boolean): Quantity {
  return dividedSum(parts, nonNegative, Math.max(1, askedFor(parts)));
}

const askedFor = (parts: readonly (Quantity | null)[]): number =>
  parts.filter((part) => part?.state !== 'notApplicable').length;

/**
 * Puts a few quantities together by their ends: the largest, the smallest, or a number of different things.
 *
 * @param operator - `maximum`, `minimum` or `distinct`
 * @param parts - the parts; `null` is missing and leaves one end open
 * @returns what is certain; missing when no part has a number
 */
export function endsOfQuantities(
  operator: 'maximum' | 'minimum' | 'distinct',
  parts: readonly (Quantity | null)[],
): Quantity {
  const known = numbersOf(parts);
  const asked = askedFor(parts);
  if (known.length === 0 && asked > 0) return missing;
  const { scale, divisor } = commonDenominator(known);
  const inOne = 10n ** BigInt(scale) * BigInt(divisor);
  const ends = known
    .map((q): Ends => endsOf(operator, q.bound, wholeOf(q, inOne), q.bound === 'between' ? upperOf(q, inOne) : null))
    .reduce<Ends | null>((all, next) => (all === null ? next : joined(operator, all, next)), null);
  const { value, bound, upper } = boundedEnds(
    ends ?? { low: 0n, high: 0n },
    known.some((q) => q.bound === 'about'),
  );
  const certain = known.length === asked ? bound : operator === 'minimum' ? atMostOf(bound) : widened(bound, true);
  return quantityOf({ value, bound: certain, upper }, scale, divisor, worstMargin(operator, known));
}

const atMostOf = (bound: Bound): Bound => (bound === 'exact' || bound === 'atMost' ? 'atMost' : 'about');

function dividedSum(parts: readonly (Quantity | null)[], nonNegative: boolean, through: number): Quantity {
  const known = numbersOf(parts);
  const asked = askedFor(parts);
  if (known.length === 0 && asked > 0) return missing;
  const { scale, divisor } = commonDenominator(known);
  const { value, bound, upper } = addUp(known, nonNegative, 10n ** BigInt(scale) * BigInt(divisor));
  const certain = known.length < asked ? widened(bound, nonNegative) : bound;
  return quantityOf({ value, bound: certain, upper }, scale, divisor * through, summedMargin(known, BigInt(through)));
}

const numbersOf = (parts: readonly (Quantity | null)[]): readonly Quantity[] =>
  parts.filter((part) => part?.value?.isFinite() === true) as Quantity[];

function quantityOf(sum: BoundedSum, scale: number, divisor: number, margin: Margin | null): Quantity {
  const { value: whole, bound } = sum;
  const value = numberOf(whole, scale, divisor);
  const upper = bound === 'between' && sum.upper !== null ? numberOf(sum.upper, scale, divisor) : null;
  const rounded = value.fraction !== null || (upper !== null && upper.fraction !== null);
  return {
    state: whole === 0n && bound === 'exact' ? 'zero' : 'reported',
    value: value.value,
    bound,
    upper: upper?.value ?? null,
    accuracy: rounded ? { decimals: value.decimals, mode: 'nearest' } : null,
    ...(value.fraction === null ? {} : { fraction: value.fraction }),
    ...(upper?.fraction == null ? {} : { upperFraction: upper.fraction }),
    ...(margin === null ? {} : { margin }),
  };
}

// One denominator for all parts, as ten to the power of the scale, times the divisor.
function commonDenominator(parts: readonly Quantity[]): { readonly scale: number; readonly divisor: number } {
  let [scale, divisor] = [0, 1n];
  for (const { value, upper, fraction: exact, upperFraction } of parts) {
    for (const number of [exact === undefined ? value : null, upperFraction === undefined ? upper : null])
      scale = Math.max(scale, number?.decimalPlaces() ?? 0);
    for (const number of [exact, upperFraction]) if (number !== undefined) divisor = leastCommon(divisor, number.d);
  }
  return { scale, divisor: Number(divisor) };
}

function wholeOf({ value, fraction: exact }: Quantity, unitsInOne: bigint): bigint {
  const { n, d } = exact ?? fractionOf(value ?? new Dec(0));
  return (n * unitsInOne) / d;
}

function upperOf({ value, upper, upperFraction }: Quantity, unitsInOne: bigint): bigint {
  const { n, d } = upperFraction ?? fractionOf(upper ?? value ?? new Dec(0));
  return (n * unitsInOne) / d;
}

function addUp(parts: readonly Quantity[], nonNegative: boolean, unitsInOne: bigint): BoundedSum {
  let mark = 0;
  let [stated, noLow, width] = [0n, 0n, 0n];
  for (const part of parts) {
    const scaled = wholeOf(part, unitsInOne);
    const bits = marksOf(part.bound);
    mark |= bits;
    stated += scaled;
    if ((bits & marks.noLow) !== 0) noLow += scaled;
    if (part.bound === 'between') width += upperOf(part, unitsInOne) - scaled;
  }
  return boundedSum(mark, { stated, noLow, width }, nonNegative);
}

function summedMargin(parts: readonly Quantity[], through: bigint): Margin | null {
  const margins = parts.map(marginOf).filter((margin) => margin !== null);
  if (margins.length === 0) return null;
  const sum = (end: keyof ExactMargin): Fraction =>
    margins.reduce((all, margin) => addFractions(all, margin[end]), fraction(0n));
  return { below: outwards(sum('below'), through), above: outwards(sum('above'), through) };
}

// Of the largest or smallest no more is open than of the least certain part; of different things, all may add to the top.
function worstMargin(operator: 'maximum' | 'minimum' | 'distinct', parts: readonly Quantity[]): Margin | null {
  const margins = parts.map(marginOf).filter((margin) => margin !== null);
  if (margins.length === 0) return null;
  const worst = (end: keyof ExactMargin): Fraction =>
    margins.map((margin) => margin[end]).reduce((a, b) => (compareFractions(a, b) < 0 ? b : a));
  const above = operator === 'distinct' ? summedMargin(parts, 1n)?.above : outwards(worst('above'), 1n);
  return above === undefined ? null : { below: outwards(worst('below'), 1n), above };
}

const outwards = ({ n, d }: Fraction, through: bigint): Decimal => decimalUp({ n, d: d * through });
