// The front door: the nouns and the contracts, in the order of the flow. The steps (`./flow`), the areas of the field
// (`./entities`), the catalogue of law (`./law`), exact numbers (`./exact`) and what packages look at calls with (`./checks`)
// have doors of their own, so that each app ships what it uses.

// 0 What travels with every value
export type { Language, Printed, Text } from './outcome/text.ts';
export { counted, groupedCount } from './outcome/counted.ts';
export type { Finding, Severity, Where } from './outcome/finding.ts';
export { ok, unwrap, type Outcome } from './outcome/outcome.ts';
export { AdapterError, DefinitionError, FindingsError, type DefinitionProblem } from './outcome/errors.ts';
export { ManyFindings } from './outcome/many-findings.ts';
export { arithmetic, citation, practice, type LegalBasis } from './basis/legal-basis.ts';
export { dated, inForce, type Version } from './basis/version.ts';
export { isIsoDate, isoDate, type IsoDate } from './time/iso-date.ts';
export { addDays, addMonths, daysBetween, dayOfWeek, lastDayOfItsMonth } from './time/day-arithmetic.ts';
export {
  lastDay,
  period,
  periodOfDays,
  schoolYear,
  termOfOffice,
  type Period,
  type PeriodKind,
  type SchoolYearCutOff,
} from './time/period.ts';
export { calendarPeriod, statePeriod } from './time/state-period.ts';
export { contains, periodOfDay, previousPeriod, samePeriodLastYear, subPeriods } from './time/period-relations.ts';
export { parsePeriod, type PeriodOptions } from './time/parse-period.ts';
export { readDay } from './time/read-day.ts';
export { periodInWords, printDay, printPeriod } from './time/print-period.ts';
export { normaliseText } from './number/normalise-text.ts';
export { fold } from './words/fold.ts';
export { legacyEncoding, type LegacyEncoding } from './words/legacy-encoding.ts';
export {
  exactQuantity,
  missingQuantity,
  quantityBounds,
  quantityStates,
  type Accuracy,
  type Bound,
  type ComputedQuantity,
  type Margin,
  type Quantity,
  type QuantityState,
  type QuantityTraits,
} from './quantity/quantity.ts';
export { readQuantity } from './quantity/read-quantity.ts';
export type { ReadOptions } from './quantity/read/read-options.ts';
export { figureStatuses, weakerStatus, type FigureStatus } from './quantity/figure-status.ts';
export { quantitySchema } from './quantity/quantity-schema.ts';
export { printQuantity, withStatusWord } from './quantity/print-quantity.ts';
export { nameOfBound, nameOfState } from './quantity/name-of-bound.ts';
export { nameOfMeasure, neverNegative, wholeByNature, wholeInPractice } from './quantity/unit-of-measure.ts';
export type { Cluster, LineageEdge, ReportingUnit, DatedValue, UnitForm, UnitKind } from './unit/reporting-unit.ts';

// 1 read
export type { CellRange, RawSheet, SheetCell } from './raw/raw-sheet.ts';
export type {
  Edition,
  RawCell,
  RawColumn,
  RawRow,
  RawTable,
  RawValue,
  StatedAbove,
  TableProperties,
} from './raw/raw-table.ts';
export type { Reader, WorkOptions } from './raw/reader.ts';
export { editionText, readEdition } from './sheet/edition-line.ts';

// 2 parse
export { statedShares } from './entity/stated-shares.ts';
export {
  choiceField,
  choicesField,
  countField,
  dayField,
  figureField,
  flagField,
  referenceField,
  statedRatioField,
  textField,
  type Count,
  type Field,
  type ChoiceField,
  type ChoicesField,
  type CountField,
  type DayField,
  type FieldInfo,
  type FieldOptions,
  type FieldSplit,
  type FigureField,
  type FlagField,
  type InfoOfKind,
  type ReferenceField,
  type StatedRatioField,
  type TextField,
  type RatioOf,
} from './entity/field.ts';
export { sheetNameOf } from './entity/sheet-name.ts';
export { choiceOn, isAsked, labelOn, type AskedDays, type Choice, type FormerLabel } from './entity/asked-days.ts';
export { asksFor, newestEdition } from './entity/edition.ts';
export {
  defineEntity,
  type Entity,
  type EntityDefinition,
  type EntityForm,
  type EntityRecord,
  type EventHeader,
  type Fields,
  type FieldsOf,
  type FieldsShape,
  type FieldValues,
  type MeasuresOf,
  type PeriodHeader,
  type RecordOf,
} from './entity/define-entity.ts';
export { withFields, type FieldsWith } from './entity/with-fields.ts';
export type { AreaRecords, Dataset } from './dataset/dataset.ts';
export type { RuleSummary } from './dataset/judged.ts';
export type { Place } from './dataset/place.ts';
export type { Sourced } from './dataset/sourced.ts';
export type { StatedTotal } from './dataset/stated-total.ts';
export type { Balance, InOrder, PartsOf, Relations, Unless, Within } from './entity/relations.ts';
export { sixSteps, type Step } from './entity/six-steps.ts';
export { headerLabels } from './entity/header-labels.ts';

// 3 validate
export { always, undatedRule } from './validate/undated-rule.ts';
export {
  defineRule,
  failed,
  held,
  notConcerned,
  undecided,
  type AnyRule,
  type FailureDetails,
  type Rule,
  type RuleScope,
  type Verdict,
} from './validate/rule.ts';
export type { RuleExample, RuleExamples } from './validate/rule-example.ts';
export type { FurtherExample, SampledExamples, SampleKind, SampleValues } from './validate/sampled-examples.ts';
export type { CheckContext, RuleLaw } from './validate/check-context.ts';
export type {
  CountedDay,
  FieldIs,
  LinearComparison,
  LinkedComparison,
  LinkedTerm,
  RuleComparison,
  ShareComparison,
} from './validate/linear-comparison.ts';

// 4 tally, 5 roll up
export { unitForms, unitKinds } from './unit/unit-labels.ts';
export { defineMeasure, type Measure, type MergeOperator, type UnitOperator } from './figure/noun/measure.ts';
export type { ShareOf } from './figure/noun/share-of.ts';
export { defineDimension, type Dimension, type MeasureSplit } from './figure/noun/dimension.ts';
export type { EventCondition, EventSource } from './figure/noun/event-source.ts';
export { missingPolicies, type MissingPolicy } from './figure/noun/missing-policy.ts';
export type { Coverage, ExpectedBy, Figure } from './figure/noun/figure.ts';
export type { SpreadFigure } from './figure/noun/spread-figure.ts';
export { printExplanation, type Explanation } from './figure/noun/explanation.ts';

// 6 report
export type {
  Chart,
  ChartBlock,
  DrawnRange,
  HeatCell,
  HeatChart,
  RadarChart,
  RankingChart,
  Tile,
  TileChart,
  TrendChart,
  TrendLine,
  WaterfallChart,
  WaterfallStep,
} from './report/chart.ts';
export type {
  AnnexBlock,
  BarsBlock,
  DocumentPart,
  DocumentStyleId,
  ExplanationBlock,
  FindingsBlock,
  HeadingBlock,
  LetterheadBlock,
  LetterheadRow,
  OfficialLine,
  ParagraphBlock,
  PointsBlock,
  ReportBar,
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportDoc,
  SignatureBlock,
  TableBlock,
  Writer,
} from './report/report-doc.ts';
export type { ChoiceEntry, EntryPlace, NumberEntry, SumEntry, SumPart, TableEntry } from './report/table-entry.ts';
