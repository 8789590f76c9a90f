// The front door, in the order of the flow: define, compute, explain, analyse; then the catalogue.

// 1 define
export { defineIndicator } from './define/define-indicator.ts';
export type {
  FormulaInputs,
  FormulaVersion,
  IndicatorDefinition,
  IndicatorInputs,
} from './define/indicator-definition.ts';
export { restsOn } from './define/rests-on.ts';
export type { Direction, Indicator, IndicatorExample, IndicatorTarget } from './define/indicator.ts';
export {
  indicatorDataSchema,
  type IndicatorData,
  type IndicatorFormulaData,
  type IndicatorTargetData,
} from './define/indicator-data.ts';
export { loadIndicators, type KnownOperands } from './define/load-indicators.ts';
export {
  indicatorsFormat,
  indicatorsFromJson,
  indicatorsToJson,
  type IndicatorsJson,
} from './define/indicators-json.ts';
export { indicatorsFromTable, type IndicatorTableOptions } from './define/indicators-from-table.ts';
export { unitOfMeasureOf, printUnitOfMeasure, type UnitOfMeasure } from './define/unit-of-measure.ts';

// 2 formulas
export {
  coalesce,
  compare,
  constant,
  max,
  min,
  minus,
  over,
  ratio,
  sum,
  times,
  when,
  type FormulaTerm,
} from './formula/build.ts';
export {
  countWhere,
  cumulative,
  expected,
  lastYear,
  median,
  onTime,
  parent,
  percentile,
  previous,
  reporting,
} from './formula/build-beyond.ts';
export {
  isIndicator,
  type ChoiceExpression,
  type ComputedOperand,
  type FormulaComparison,
  type ComparisonOperator,
  type FormulaCondition,
  type ConstantExpression,
  type CountExpression,
  type CountWhereExpression,
  type CountOperator,
  type Expression,
  type InputExpression,
  type FormulaJunction,
  type ManyExpression,
  type ManyOperator,
  type FormulaNegation,
  type Operand,
  type PairExpression,
  type PercentileExpression,
  type ShiftExpression,
  type ShiftOperator,
} from './formula/expression.ts';
export { FormulaError } from './formula/formula-error.ts';
export { formulaText } from './formula/formula-text.ts';
export { formulaWords } from './formula/formula-words.ts';
export { parseFormula, type NameLookup } from './formula/parse-formula.ts';
export { ratioParts, type RatioParts } from './formula/ratio-parts.ts';
export { written } from './formula/written.ts';

// 3 compute
export { computeIndicators, computeIndicatorsInSteps } from './compute/compute-indicators.ts';
export { differingExamples, type DifferingExample } from './compute/differing-examples.ts';
export type { ComputeOptions, Timeliness } from './compute/compute-options.ts';
export type { Gap, GapReason } from './compute/gap.ts';
export type { IndicatorKey, IndicatorTable, IndicatorValue, RatioColumn } from './compute/indicator-table.ts';

// 4 explain and print
export { explainIndicator } from './compute/explain-indicator.ts';
export { printIndicatorValue, printInterval, unitWords, type PrintIntervalOptions } from './compute/print-value.ts';

// 5 check what reports state
export {
  checkStatedDifference,
  checkStatedGrowth,
  checkStatedShareOfPlan,
  checkStatement,
  type ChangeDirection,
} from './stated/check-statement.ts';
export { readClaim, type StatedClaim } from './stated/read-claim.ts';
export { checkStatedRatios, type StatedRatio } from './stated/stated-ratios.ts';
export { statedRatiosTable, verdictWords, type StatedRatiosTableOptions } from './stated/stated-table.ts';

// 6 analyse
export { annualised } from './analyse/annualised.ts';
export { compareIndicatorTables, type IndicatorChange } from './analyse/compare-indicator-tables.ts';
export {
  contributionsTo,
  type ChangeContribution,
  type ChangeContributions,
  type ChangeKey,
} from './analyse/contributions-to.ts';
export {
  growthOf,
  type ComparedWith,
  type GrowthOptions,
  type IndicatorGrowth,
  type TerritoryState,
} from './analyse/growth-of.ts';
export { completenessOf, shareOfParent, timelinessOf } from './analyse/reporting-indicators.ts';
export { standingOf, type Standing, type StandingOptions } from './analyse/standing-of.ts';
export { indicatorTrend, type IndicatorTrendOptions } from './analyse/indicator-trend.ts';
export {
  distanceToTarget,
  linearPath,
  type TargetBaseline,
  type TargetDistance,
  type TargetOptions,
} from './analyse/target.ts';

// 7 outliers: findings, never corrections
export { outlierFindings, valuesOf, type ValuesKey } from './outliers/outlier-findings.ts';
export type { Outlier, OutlierRule, ValuesByUnit } from './outliers/outlier.ts';
export { outsideHistory, type OutsideHistoryOptions } from './outliers/outside-history.ts';
export { unlikeItsKind, type UnlikeItsKindOptions } from './outliers/unlike-its-kind.ts';
export { unusualChange, type UnusualChangeOptions } from './outliers/unusual-change.ts';

// 8 composite indices
export {
  computeIndex,
  type IndexKey,
  type IndexResult,
  type IndexRow,
  type IndexStage,
} from './composite/compute-index.ts';
export {
  defineIndex,
  effectiveWeights,
  type CompositeIndex,
  type EffectiveWeight,
  type IndexLeaf,
  type IndexNode,
} from './composite/define-index.ts';
export { indexTable, type IndexTableOptions } from './composite/index-table.ts';
export { leaveOneOut, type IndexWithoutIndicator } from './composite/leave-one-out.ts';
export type {
  BandScore,
  Goalposts,
  MinMax,
  Normalisation,
  RankScore,
  TargetScore,
  ZScore,
} from './composite/normalisation.ts';
export type { Transformation } from './composite/transformation.ts';
export { indexRankRanges, type IndexRankRange, type IndexRankRangeOptions } from './composite/rank-ranges.ts';

// 9 the catalogue: one area a file
export { defineMean, defineShare } from './define/define-share.ts';
export type { MeanDefinition, ShareDefinition } from './catalogue/quotient.ts';
export * from './catalogue/catalogue.ts';
export { allIndicators } from './catalogue/all-indicators.ts';

// The results of some reports as one document
export { resultsReport, type ResultsReportOptions } from './report/results-report.ts';
export { indicatorsTable, type IndicatorsTableOptions } from './report/indicators-table.ts';
export {
  sideBySide,
  type ComparedCell,
  type ComparedRow,
  type Comparison,
  type SideBySideOptions,
} from './report/side-by-side.ts';

// For the manifest of a run
export { indicatorsVersion } from './version.ts';
