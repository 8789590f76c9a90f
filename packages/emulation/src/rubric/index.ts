// The door of who writes rubrics: what a rubric consists of, as data, its checks, and JSON. Who only scores finds the rubrics
// and the steps at the front door.

// A sheet, defined and checked
export { defineRubric, type Identified, type KnownId, type RubricChecks } from './define-rubric.ts';
export { rubricSchema, type AssessmentYears, type Rubric } from './rubric.ts';
export { rubricLines, type RubricLines, type RubricLine } from './rubric-lines.ts';
export type { AssessmentPeriod } from './assessment-period.ts';

// Sheets by year
export { defineRubricSet, rubricFor, type RubricSet, type RubricSetOptions, type YearFallback } from './rubric-set.ts';

// Kept as JSON, whole or in the short form
export {
  rubricFormat,
  rubricFromJson,
  rubricJsonSchema,
  rubricToJson,
  shortRubricJsonSchema,
  type RubricFileOptions,
} from './rubric-json.ts';
export type { ShortCriterion, ShortExtra } from '../short/short-criterion.ts';
export { shortRubricFormat, type ShortRubric, type ShortVeto } from '../short/short-rubric.ts';
export type { ShortWords } from '../short/short-words.ts';

// Criteria and their points
export type { Adjustment, Criterion, EvidenceRule, NotApplicableRule, StopRule } from './criterion.ts';
export type { Amount, Points } from './amount.ts';
export type {
  AllOrNothingScale,
  Band,
  BandsScale,
  BestScale,
  CaseChange,
  CasesScale,
  ChangesScale,
  CountChange,
  EventScale,
  LevelsScale,
  DirectScale,
  ProportionScale,
  RecordsScale,
  PointScale,
  ScaleCase,
  TargetScale,
} from './point-scale.ts';
export type { Rounding } from './rounding.ts';
export type { Threshold, ThresholdByUnit } from './threshold.ts';

// What a criterion reads
export type {
  AchievedReading,
  BallotsReading,
  ComparisonsReading,
  DaysLateReading,
  DifferenceReading,
  EventsReading,
  FactReading,
  FieldReading,
  FigureReading,
  IndicatorReading,
  MarksReading,
  NumberReading,
  PeersReading,
  ProductReading,
  Reading,
  RecordsReading,
  ShareReading,
  SumReading,
  ThirdMarking,
} from './reading.ts';
export type { FactDeclaration, FactKind, FactLevel, RecordField } from './fact-declaration.ts';

// Conditions
export type {
  AllCondition,
  AnyCondition,
  ChoiceCondition,
  CompareCondition,
  Condition,
  FieldCondition,
  FlagCondition,
  FloorCondition,
  NotCondition,
} from './condition.ts';

// Classes, ranks, money
export type { ClassCap, ClassTable, FallThrough, RubricClass, Veto } from './class-table.ts';
export type { RankingRule, TieBreaker } from './ranking-rule.ts';
export type { PaymentRule, PercentBand, PercentByClass, PercentByScore } from './payment-rule.ts';

// Who appraises
export type { AppraisalRule, ScoreColumn } from './appraisal-rule.ts';
