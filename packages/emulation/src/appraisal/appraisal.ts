import type { HistoryStep } from '@qcdc/core/flow';
import type { Amount } from '../rubric/amount.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { DecidedResult } from '../score/decision.ts';

/** What every step of an appraisal records: who, when, why. */
export interface AppraisalStep extends HistoryStep {
  /** Why; mandatory where a score of somebody else is changed, a rubric returned, a result objected to or replaced. */
  readonly reason?: string;
  /** Documents it rests on. */
  readonly evidence?: readonly string[];
}

/** Points were entered in a column. */
export interface ScoreEntered extends AppraisalStep {
  /** Tells the steps apart. */
  readonly step: 'score';
  /** Id of the column. */
  readonly column: string;
  /** Id of the criterion, bonus or penalty; groups are not scored. */
  readonly criterion: string;
  /** Points that stood before, `null` when none did. */
  readonly from: Amount | null;
  /** Points that stand now. */
  readonly to: Amount;
}

/** A column was completed and handed on. @term nộp bảng chấm điểm */
export interface ColumnSubmitted extends AppraisalStep {
  /** Tells the steps apart. */
  readonly step: 'submit';
  /** Id of the column. */
  readonly column: string;
}

/** The rubric went back for completion; the column is open again. @term trả lại để bổ sung */
export interface ColumnReturned extends AppraisalStep {
  /** Tells the steps apart. */
  readonly step: 'return';
  /** Id of the column that is open again. */
  readonly column: string;
}

/** The result was decided and made public. @term công bố kết quả */
export interface ResultPublished extends AppraisalStep {
  /** Tells the steps apart. */
  readonly step: 'publish';
  /** Number of the decision. */
  readonly decision: string;
  /** What was made public, with the facts known on the day: `decidedResult(board, unit)`. */
  readonly result: DecidedResult;
}

/** Somebody objected inside the window. @term ý kiến, kiến nghị về kết quả */
export interface ObjectionRaised extends AppraisalStep {
  /** Tells the steps apart. */
  readonly step: 'object';
}

/** An objection was answered without changing the result. */
export interface ObjectionAnswered extends AppraisalStep {
  /** Tells the steps apart. */
  readonly step: 'answer';
}

/** A later decision replaced the published one. @term quyết định thay thế */
export interface DecisionReplaced extends AppraisalStep {
  /** Tells the steps apart. */
  readonly step: 'replace';
  /** Number of the new decision. */
  readonly decision: string;
  /** Number of the decision it replaces. */
  readonly replaces: string;
  /** Points that changed, by criterion; none where only a fact changed the class. */
  readonly changes: Readonly<Record<string, Amount>>;
  /** What is made public instead, with the facts known on the day: `decidedResult(board, unit, changes)`. */
  readonly result: DecidedResult;
}

/** One step in the history of an appraisal. */
export type AppraisalEvent =
  | ScoreEntered
  | ColumnSubmitted
  | ColumnReturned
  | ResultPublished
  | ObjectionRaised
  | ObjectionAnswered
  | DecisionReplaced;

/**
 * The appraisal of one unit by a rubric: a history that only grows. The history is plain JSON; an app stores it anywhere
 * with the id of the rubric, opens it again with `openAppraisal`, and asks the functions here what the next step may be.
 * @term hồ sơ chấm điểm, thẩm định
 */
export interface Appraisal {
  /** The rubric it is made by. */
  readonly rubric: Rubric;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Steps, oldest first. */
  readonly history: readonly AppraisalEvent[];
}

/** An appraisal as it is stored: the rubric by its id, for it is kept once and not with each unit. */
export interface AppraisalJson extends Omit<Appraisal, 'rubric'> {
  /** Id of the rubric. */
  readonly rubric: string;
}
