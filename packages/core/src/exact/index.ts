// Exact numbers: decimals and fractions that never round, and intervals for figures that are stated with a bound, such as
// "more than 90". Whoever computes with figures himself needs them; steps, indicators and scores compute by themselves.

// Decimals
export { Dec, type Decimal } from '../number/decimal.ts';
export { printDecimal } from '../number/print-decimal.ts';

// Fractions
export {
  fraction,
  addFractions,
  subtractFractions,
  multiplyFractions,
  divideFractions,
  compareFractions,
  absoluteFraction,
  negateFraction,
  zero,
  one,
  hundred,
  type Fraction,
} from '../number/fraction.ts';

// From one to the other, and rounded
export {
  decimalOf,
  fractionOf,
  numberText,
  roundNumber,
  type ExactNumber,
  type RoundingMode,
} from '../number/exact-number.ts';
export { leastCommonMultiple } from '../number/whole-number.ts';

// Intervals
export {
  addIntervals,
  anything,
  compareIntervals,
  divideIntervals,
  exactly,
  growth,
  intersect,
  liesIn,
  scaleInterval,
  subtractIntervals,
  wholeNumbersIn,
  type Interval,
  type IntervalAnswer,
  type IntervalComparison,
  type IntervalEnd,
} from '../quantity/interval.ts';

// The interval of a figure
export { intervalOf, intervalOfStated, roundedInterval, type IntervalOptions } from '../quantity/stated-interval.ts';
