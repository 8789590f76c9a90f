// The front door of emulation, in the order of the flow.

// 1 a rubric: what it consists of is at `@qcdc/emulation/rubric`
export { defineRubric, type Identified, type KnownId, type RubricChecks } from './rubric/define-rubric.ts';
export type { RubricClass } from './rubric/class-table.ts';
export type { Criterion } from './rubric/criterion.ts';
export { rubricLines, type RubricLines, type RubricLine } from './rubric/rubric-lines.ts';
export type { Rubric } from './rubric/rubric.ts';
export { rubricFromSheet, type SheetRubricOptions } from './from-sheet/rubric-from-sheet.ts';
export {
  rubricFormat,
  rubricFromJson,
  rubricJsonSchema,
  rubricToJson,
  shortRubricJsonSchema,
  type RubricFileOptions,
} from './rubric/rubric-json.ts';
export {
  defineRubricSet,
  rubricFor,
  type RubricSet,
  type YearFallback,
  type RubricSetOptions,
} from './rubric/rubric-set.ts';

// 2 score
export type { ClassCause, ClassResult } from './score/classify.ts';
export type { AdjustmentScore, CriterionScore, CriterionState } from './score/criterion-score.ts';
export type {
  BallotsFact,
  ChoiceFact,
  DayFact,
  EventFact,
  EvidenceFact,
  Exemption,
  Fact,
  FactHeader,
  FlagFact,
  MarkFact,
  NoneFact,
  NumberFact,
  PlainFact,
  PointsFact,
  RecordFact,
} from './score/fact.ts';
export type { FigureProvider, IndicatorResult, IndicatorLookup, IndicatorSource } from './score/indicator-source.ts';
export type { PointRange } from './score/point-range.ts';
export { readFacts, type ReadFactsOptions } from './from-tables/read-facts.ts';
export type { StatedAppraisal, StatedPoints } from './score/stated-appraisal.ts';
export { meanOfPeriods, type MeanOptions } from './score/mean-of-periods.ts';
export { paymentsOf, type Payment } from './score/payments.ts';
export { score, scoreInSteps, type ScoreOptions } from './score/score.ts';
export type { ScoreReason } from './score/score-reason.ts';
export type { Scoreboard } from './score/scoreboard.ts';
export type { ScoreState, UnitScore } from './score/unit-score.ts';

// 3 rank
export type { TieDecision } from './rank/order-units.ts';
export { rank, rankInSteps, type RankOptions } from './rank/rank.ts';
export type { ClusterRanking, NotRanked, RankedUnit, Ranking, TieState } from './rank/ranking.ts';

export { allowance, type FewRule, type Quota, type QuotaAllowance, type QuotaCount } from './rank/quota.ts';
export type { CountRange, PlaceRange } from './rank/quota-range.ts';
export type { ClassQuota } from './rank/class-quota.ts';
export type { RelatedClass } from './rank/class-caps.ts';
export type { ClassDecision } from './rank/class-decisions.ts';
export { finalClasses, type FinalBoard } from './rank/final-classes.ts';
export type { FinalClassesOptions } from './rank/final-options.ts';
export type { FinalClasses, QuotaGroup } from './rank/final-result.ts';
export type { AwardPick, AwardRule } from './rank/award-rule.ts';
export { proposeAwards, type AwardOptions, type AwardProposal } from './rank/awards.ts';

export { certainty, type Certainty } from './rank/certainty.ts';
export { nextClass, type NextClass, type SmallestChange } from './rank/next-class.ts';
export { whatIf } from './rank/what-if.ts';
export {
  weightSensitivity,
  weightSensitivityTogether,
  type WeightSensitivity,
  type WeightOptions,
} from './rank/weight-sensitivity.ts';
export { weightStability, type PairStability, type WeightStability } from './rank/weight-stability.ts';

// 4 appraise
export type {
  Appraisal,
  AppraisalEvent,
  AppraisalStep,
  ColumnSubmitted,
  DecisionReplaced,
  ObjectionAnswered,
  ObjectionRaised,
  ResultPublished,
  ScoreEntered,
  ColumnReturned,
} from './appraisal/appraisal.ts';
export {
  columnDifferences,
  leavesOf,
  pointsInColumn,
  unscoredIn,
  type ColumnDifference,
} from './appraisal/column-points.ts';
export { statedPoints, type StatedPointsOptions } from './appraisal/stated-points.ts';
export { decidedResult } from './appraisal/decided-result.ts';
export type { DecidedResult, Decision } from './score/decision.ts';
export { appraisalDeadlines, type AppraisalDeadlineOptions } from './appraisal/appraisal-deadlines.ts';
export { followedObjections } from './appraisal/followed-objections.ts';
export { stageOf, type AppraisalStage } from './appraisal/stage.ts';
export { openAppraisal, takeStep, type AppraisalKey, type WantedStep } from './appraisal/take-step.ts';
export { takeSteps } from './appraisal/take-steps.ts';
export type { AppraisalJson } from './appraisal/appraisal.ts';
export { appraisalFormat, appraisalFromJson, appraisalToJson } from './appraisal/appraisal-json.ts';
export { scoreForm, type ScoreFormOptions } from './appraisal/score-form.ts';
export { readScoreForm, type ReadScoreFormOptions } from './appraisal/read-score-form.ts';

// Records of the national list about scoring: checked against it, made from it
export { checkRecordedAppraisals, type RecordedAppraisalsOptions } from './recorded/check-recorded-appraisals.ts';
export { checkSteeringEvaluations } from './recorded/check-steering-evaluations.ts';
export type { RecordedScores } from './recorded/recorded-scores.ts';
export {
  steeringEvaluations,
  type CommitteeRating,
  type SteeringEvaluationRecord,
  type SteeringEvaluationsOptions,
} from './recorded/steering-evaluations.ts';

// 5 explain and report
export { explainScore } from './explain/explain-score.ts';
export { compareScoreboards, type OutcomeChange } from './explain/compare-scoreboards.ts';
export { compareScores, type ScoreDifference, type ScoreSide } from './explain/compare-scores.ts';
export { appraisalReport, type AppraisalReportOptions } from './report/appraisal-report.ts';
export { rankingChart } from './report/ranking-chart.ts';
export { rankingReport } from './report/ranking-report.ts';
export { scoreRadar, scoreWaterfall } from './report/score-charts.ts';

// 6 rubrics
export { qcdcCommuneModel, qcdcCommuneRubric, type QcdcCommuneSettings } from './rubrics/qcdc-commune-model.ts';
export {
  qcdcAgencyModel,
  qcdcCommitteeModel,
  qcdcEnterpriseModel,
  qcdcRateRubric,
  type ModelClass,
  type ModelRate,
  type ModelSettings,
} from './rubrics/qcdc-other-models.ts';
export { friendlyGovernmentRubric } from './rubrics/friendly-government.ts';
export { serviceRating2018, serviceRatingOfOfficial2018 } from './rubrics/service-rating-2018.ts';
export { environmentIndex2016 } from './rubrics/environment-index-2016.ts';
export {
  corruptionDamage2014,
  corruptionPrevalence2014,
  corruptionSeverity2014,
} from './rubrics/corruption-assessment-2014.ts';
export { corruptionWorkQuality2014 } from './rubrics/corruption-work-quality-2014.ts';
export { legalAccess, legalAccess2017, legalAccess2022 } from './rubrics/legal-access.ts';
export {
  excellentStaffQuota2026,
  excellentUnitQuota2026,
  publicUnitClasses2026,
  publicUnitStaff2026,
} from './rubrics/public-unit-classes-2026.ts';
export {
  civilServantLeaders2026,
  civilServants2026,
  excellentCivilServantQuota2026,
} from './rubrics/civil-servants-2026.ts';
export { legalAidQuality2018 } from './rubrics/legal-aid-quality-2018.ts';
export { cooperatives2017 } from './rubrics/cooperatives-2017.ts';
export { cityClusterRubric } from './rubrics/city-cluster-form.ts';
export { allRubrics } from './rubrics/all-rubrics.ts';

// 7 dated law on awards
export {
  advancedCollective,
  excellentCollective,
  governmentFlag,
  governmentFlagQuota,
  provinceFlag,
  type CollectiveTitle,
} from './rubrics/emulation-law.ts';

// For the manifest of a run
export { emulationVersion } from './version.ts';
