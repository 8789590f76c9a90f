// The steps of the flow, in their order. The nouns they work on are at the front door of core.

// The tree of units
export { defineUnits, type TreeInput, type UnitOptions } from '../unit/define-units.ts';
export { defineClusters, type ClusterInput } from '../unit/define-clusters.ts';
export { siblingClusters, type SiblingClusterOptions } from '../unit/sibling-clusters.ts';
export { lineageEdgeSchema, unitInputSchema, type DatedValueInput, type UnitInput } from '../unit/unit-input.ts';
export type { TreeOnDay, UnitRegistry } from '../unit/unit-registry.ts';
export { joinUnitLists } from '../unit/join-unit-lists.ts';
export { reusedCodes, type CodeReuse } from '../unit/code-reuse.ts';
export { namesBesideCodes, type NameBesideCode } from '../parse/name-beside-code.ts';
export { TerritoryHistory, type Pieces, type Territory } from '../unit/territory.ts';

// tables on a page, parse
export { findTables, type FindTablesOptions } from '../sheet/find-tables.ts';
export { parse, parseInSteps } from '../parse/parse.ts';
export type { ParseDefaults, ParseOptions } from '../parse/parse-options.ts';
export { joinDatasets } from '../parse/join-datasets.ts';
export { parseRecords, parseRecordsInSteps, type RecordsByArea } from '../parse/parse-records.ts';
export type { ParseRecordsOptions } from '../parse/parse-options.ts';
export type { Arrival, Delivery } from '../parse/delivery.ts';
export { compareDatasets, type FieldChange, type RecordChange } from '../dataset/compare-datasets.ts';

// Stated figures against computed ones
export {
  agrees,
  agreesTotal,
  sumsAgree,
  type SumOptions,
  hasExcessDigits,
  numeratorsThatFit,
  type Agreement,
  type WholeNumbers,
} from '../quantity/agrees.ts';

// work that takes long
export { atOnce, inSteps, pause, scaled, type Steps } from '../work/steps.ts';
export { workAndOwn } from '../raw/work-demands.ts';
export { inputPieces, type InputPieces, type PieceStream, type StreamedInput } from '../raw/input-pieces.ts';

// validate
export { triAll, triAny, triNot, type TriState } from '../outcome/tri-state.ts';
export type { AspectFrom } from '../validate/within-scope.ts';
export { verdictOf } from '../validate/verdict-of.ts';
export {
  addUpTo,
  atLeast,
  atLeastFraction,
  atMost,
  lessThan,
  moreThan,
  moreThanFraction,
  sameCount,
} from '../validate/compare-counts.ts';
export {
  inGroup,
  type FamilyInput,
  type RecordInUnitInput,
  type RecordsByEntity,
  type TwoPeriodsInput,
  type UnitPeriodInput,
} from '../validate/group.ts';
export { decidingDay, judge, type Judgement } from '../validate/judge.ts';
export { lawOfRule } from '../validate/rule-law.ts';
export type { NotAskedBecause, OnJudgement, RuleJudgement, RuleVerdict } from '../validate/on-judgement.ts';
export { validate, validateInSteps, type ValidateOptions } from '../validate/validate.ts';
export { validateInBatches, type BatchOptions, type BatchValidation } from '../validate/validate-batches.ts';

// tally, roll up, explain
export { countEvents } from '../figure/tally/quantity-of-events.ts';
export { tally, tallyInSteps, type TallyOptions } from '../figure/tally/tally.ts';
export { mergeOverTime } from '../figure/over-time/merge-over-time.ts';
export { periodsThatMake, type PeriodsThatMake } from '../figure/over-time/period-ways.ts';
export { reconcileCumulative, type CumulativePair } from '../figure/over-time/reconcile-cumulative.ts';
export { comparability, type Comparability } from '../figure/map/comparability.ts';
export { estimateByShares, type EstimateOptions } from '../figure/map/estimate-by-shares.ts';
export { restate, type RestateOptions } from '../figure/map/restate.ts';
export { growthBetween, type FigureGrowth } from '../figure/map/growth-between.ts';
export { rollUp, rollUpInSteps, type RollUpOptions } from '../figure/roll-up/roll-up.ts';
export {
  baseUnitGroupOf,
  baseUnitGroups,
  rollUpByGroup,
  type BaseUnitGroup,
} from '../figure/roll-up/base-unit-groups.ts';
export type { FigureColumns } from '../figure/noun/figure-columns.ts';
export type { FigureTable } from '../figure/noun/figure-table.ts';
export type { FigureFilter, FigureKey } from '../figure/noun/figure-key.ts';
export { mergeTables } from '../figure/roll-up/merge-tables.ts';
export {
  RollUpInParts,
  type FigureRoute,
  type PartsOptions,
  type PartsResult,
} from '../figure/roll-up/roll-up-in-parts.ts';
export type { PartialSum, PartialSumOfBound } from '../figure/roll-up/partial-sum.ts';
export { LiveTotals } from '../figure/roll-up/live-totals.ts';
export { groupFigures, pivot, type Pivot, type PivotOptions, type PivotSide } from '../figure/table/pivot.ts';
export {
  toArrowColumns,
  type ArrowColumns,
  type DecimalColumn,
  type DictionaryColumn,
} from '../figure/exchange/arrow-columns.ts';
export { FigureBuilder, type BuilderOptions, type FigureInput } from '../figure/table/figure-builder.ts';
export { StatedFigures, type StatedFiguresOptions } from '../figure/stated/stated-figures.ts';
export type { StatedFigure } from '../figure/stated/stated-figure.ts';
export type { FigureSources } from '../figure/columns/stored-columns.ts';
export { compareTables, type FigureChange } from '../figure/table/compare-tables.ts';
export { explainFigure, type ExplainOptions } from '../figure/table/explain-figure.ts';
export { splitOf, type FigureSplit, type SplitMember, type SplitState } from '../figure/table/split-of.ts';
export { splitFindings } from '../figure/table/split-findings.ts';
export { splitTable, type SplitTableOptions } from '../report/split-table.ts';

// who should report, and who is missing
export { defineReportPlan } from '../plan/define-report-plan.ts';
export { plansFromSent, type SentPlanOptions } from '../plan/plans-from-sent.ts';
export type { ReportExemption, ReportPlan } from '../plan/report-plan.ts';
export {
  completeness,
  expectedReports,
  outstandingReports,
  type Completeness,
  type ExpectedReport,
  type ReportState,
  type ExpectedReportsOptions,
} from '../plan/outstanding-reports.ts';
export type { ReceivedReport, ReceivedReports } from '../plan/received-report.ts';
export {
  approvalStage,
  approvalSteps,
  statusOfApproval,
  takeApprovalStep,
  type ApprovalStage,
  type ApprovalStep,
  type ReportApproval,
} from '../plan/report-approval.ts';
export type { HistoryStep } from '../history/history-step.ts';
export { receivedDeliveries } from '../plan/received-deliveries.ts';
export { receivedFigures, receivedRecords } from '../plan/received-reports.ts';

// report
export { explanationBlock } from '../report/explanation-block.ts';
export { figureBars, type FigureBarsOptions } from '../report/figure-bars.ts';
export { figuresTable, type FigureLookup, type FiguresTableOptions } from '../report/figures-table.ts';
export { findingsBlock } from '../report/findings-block.ts';
export { isPartial, quantityCell } from '../report/quantity-cell.ts';
export { filledIn, type FindingDetail, type FindingWords } from '../outcome/filled-in.ts';
export { tableHeads, weightOf, type TableHead } from '../report/report-words.ts';
export { speak, type Speech } from '../report/speak.ts';
