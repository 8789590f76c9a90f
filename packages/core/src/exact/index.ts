// Exact numbers: decimals and fractions that never round, and intervals for figures that are stated with a bound, such as
// "more than 90". Whoever computes with figures himself needs them; steps, indicators and scores compute by themselves.
export { Dec, type Decimal } from '../number/decimal.ts';
export { printDecimal } from '../number/print-decimal.ts';
export {
  absoluteFraction,
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  hundred,
  multiplyFractions,
  negateFraction,
  one,
  subtractFractions,
  zero,
  type Fraction,
} from '../number/fraction.ts';
export {
  decimalOf,
  fractionOf,
  numberText,
  roundNumber,
  type ExactNumber,
  type RoundingMode,
} from '../number/exact-number.ts';
export { leastCommonMultiple } from '../number/whole-number.ts';
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
export { intervalOf, intervalOfStated, roundedInterval, type IntervalOptions } from '../quantity/stated-interval.ts';
