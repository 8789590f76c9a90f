import { Dec, type Decimal } from '../../number/decimal.ts';
import { fractionOf, type ExactNumber } from '../../number/exact-number.ts';
import { addFractions, compareFractions, zero, type Fraction } from '../../number/fraction.ts';
import { leastCommonMultiple } from '../../number/whole-number.ts';
import { missingQuantity, type Bound, type ComputedQuantity, type Margin } from '../../quantity/quantity.ts';
import { weakerStatus, type FigureStatus } from '../../quantity/figure-status.ts';
import { marginOf, type ExactMargin } from '../../quantity/stated-interval.ts';
import { widened } from './widened.ts';
import { boundedEnds, endsOf, joined, type Ends } from './ends.ts';
import { decimalUp, numberOf } from './scaled.ts';
import { boundedSum, marks, marksOf, type BoundedSum } from './sum-marks.ts';

/**
 * Adds up a few quantities exactly, with their bounds. A missing part widens the answer; it is never zero.
 *
 * @param parts - the parts; `null` is missing
 * @param nonNegative - whether a part can never be below zero
 * @returns the sum; missing when no part has a number
 */
export function sumOfQuantities(parts: readonly (ComputedQuantity | null)[], nonNegative: boolean): ComputedQuantity {
  return dividedSum(parts, nonNegative, 1n);
}

/**
 * Averages a few quantities exactly, with their bounds: their sum through the number of those asked for, whether all were
 * given or not.
 *
 * @param parts - the parts; `null` is missing
 * @param nonNegative - whether a part can never be below zero
 * @returns the average; a fraction where no decimal holds it; missing when no part has a number
 */
export function meanOfQuantities(parts: readonly (ComputedQuantity | null)[], nonNegative: boolean): ComputedQuantity {
  return dividedSum(parts, nonNegative, BigInt(Math.max(1, askedFor(parts))));
}

const askedFor = (parts: readonly (ComputedQuantity | null)[]): number =>
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
  parts: readonly (ComputedQuantity | null)[],
): ComputedQuantity {
  const known = numbersOf(parts);
  const asked = askedFor(parts);
  if (known.length === 0 && asked > 0) return missingQuantity;
  const { scale, divisor } = commonDenominator(known);
  const inOne = 10n ** BigInt(scale) * divisor;
  const ends = known
    .map((q): Ends =>
      endsOf(
        operator,
        q.bound,
        wholeOf(q.value, inOne),
        q.bound === 'between' ? wholeOf(q.upper ?? q.value, inOne) : null,
      ),
    )
    .reduce<Ends | null>((all, next) => (all === null ? next : joined(operator, all, next)), null);
  const { value, bound, upper } = boundedEnds(
    ends ?? { low: 0n, high: 0n },
    known.some((q) => q.bound === 'about'),
  );
  const certain = known.length === asked ? bound : operator === 'minimum' ? atMostOf(bound) : widened(bound, true);
  return withStatus(quantityOf({ value, bound: certain, upper }, scale, divisor, worstMargin(operator, known)), known);
}

const atMostOf = (bound: Bound): Bound => (bound === 'exact' || bound === 'atMost' ? 'atMost' : 'about');

function dividedSum(
  parts: readonly (ComputedQuantity | null)[],
  nonNegative: boolean,
  through: bigint,
): ComputedQuantity {
  const known = numbersOf(parts);
  const asked = askedFor(parts);
  if (known.length === 0 && asked > 0) return missingQuantity;
  const { scale, divisor } = commonDenominator(known);
  const { value, bound, upper } = addUp(known, nonNegative, 10n ** BigInt(scale) * divisor);
  const certain = known.length < asked ? widened(bound, nonNegative) : bound;
  const sum = quantityOf({ value, bound: certain, upper }, scale, divisor * through, summedMargin(known, through));
  return withStatus(sum, known);
}

const hasNumber = (part: ComputedQuantity | null): part is ComputedQuantity =>
  part?.value != null && (!Dec.isDecimal(part.value) || part.value.isFinite());

const numbersOf = (parts: readonly (ComputedQuantity | null)[]): readonly ComputedQuantity[] => parts.filter(hasNumber);

function quantityOf(sum: BoundedSum, scale: number, divisor: bigint, margin: Margin | null): ComputedQuantity {
  const { value, bound, upper } = sum;
  return {
    state: value === 0n && bound === 'exact' ? 'zero' : 'reported',
    value: numberOf(value, scale, divisor),
    bound,
    upper: bound === 'between' && upper !== null ? numberOf(upper, scale, divisor) : null,
    accuracy: null,
    ...(margin === null ? {} : { margin }),
  };
}

// As final as the weakest part; that all parts are final is not said of a sum.
function withStatus(sum: ComputedQuantity, parts: readonly ComputedQuantity[]): ComputedQuantity {
  const status = parts.reduce<FigureStatus | null>((all, part) => weakerStatus(all, part.status ?? null), null);
  return status === null ? sum : { ...sum, status };
}

// One denominator for all parts, as ten to the power of the scale, times the divisor.
function commonDenominator(parts: readonly ComputedQuantity[]): {
  readonly scale: number;
  readonly divisor: bigint;
} {
  let [scale, divisor] = [0, 1n];
  for (const { value, upper } of parts)
    for (const number of [value, upper]) {
      if (Dec.isDecimal(number)) scale = Math.max(scale, number.decimalPlaces());
      else if (number !== null) divisor = leastCommonMultiple(divisor, number.d);
    }
  return { scale, divisor };
}

function wholeOf(number: ExactNumber | null, unitsInOne: bigint): bigint {
  if (number === null) return 0n;
  const { n, d } = fractionOf(number);
  return (n * unitsInOne) / d;
}

function addUp(parts: readonly ComputedQuantity[], nonNegative: boolean, unitsInOne: bigint): BoundedSum {
  let mark = 0;
  let [stated, noLow, width] = [0n, 0n, 0n];
  for (const part of parts) {
    const scaled = wholeOf(part.value, unitsInOne);
    const bits = marksOf(part.bound);
    mark |= bits;
    stated += scaled;
    if ((bits & marks.noLow) !== 0) noLow += scaled;
    if (part.bound === 'between') width += wholeOf(part.upper ?? part.value, unitsInOne) - scaled;
  }
  return boundedSum(mark, { stated, noLow, width }, nonNegative);
}

function summedMargin(parts: readonly ComputedQuantity[], through: bigint): Margin | null {
  const margins = parts.map(marginOf).filter((margin) => margin !== null);
  if (margins.length === 0) return null;
  const sum = (end: keyof ExactMargin): Fraction =>
    margins.reduce((all, margin) => addFractions(all, margin[end]), zero);
  return { below: outwards(sum('below'), through), above: outwards(sum('above'), through) };
}

// Of the largest or smallest no more is open than of the least certain part; of different things, all may add to the top.
function worstMargin(operator: 'maximum' | 'minimum' | 'distinct', parts: readonly ComputedQuantity[]): Margin | null {
  const margins = parts.map(marginOf).filter((margin) => margin !== null);
  if (margins.length === 0) return null;
  const worst = (end: keyof ExactMargin): Fraction =>
    margins.map((margin) => margin[end]).reduce((a, b) => (compareFractions(a, b) < 0 ? b : a));
  const above = operator === 'distinct' ? summedMargin(parts, 1n)?.above : outwards(worst('above'), 1n);
  return above === undefined ? null : { below: outwards(worst('below'), 1n), above };
}

const outwards = ({ n, d }: Fraction, through: bigint): Decimal => decimalUp({ n, d: d * through });
