import type { Fraction } from '@qcdc/core/exact';
import type { PointRange } from './point-range.ts';
import type { ScoreReason } from './score-reason.ts';

/**
 * What became of a criterion: `scored` exactly, `bounded` to a range, `notScored` for want of data, `excluded` from
 * numerator and denominator, `leftOut` without points, `notReached` because the assessment ended before.
 */
export type CriterionState = 'scored' | 'bounded' | 'notScored' | 'excluded' | 'leftOut' | 'notReached';

/** Points of one adjustment. */
export interface AdjustmentScore {
  /** Id of the adjustment. */
  readonly adjustment: string;
  /** Its points after its own limits. */
  readonly points: PointRange | null;
  /** Why they are not known. */
  readonly reasons: readonly ScoreReason[];
}

/** Points of one criterion of one unit. */
export interface CriterionScore {
  /** Id of the criterion. */
  readonly criterion: string;
  /** What became of it. */
  readonly state: CriterionState;
  /** Points; `null` when not known. */
  readonly points: PointRange | null;
  /** Maximum that applies to the unit. */
  readonly maximum: Fraction;
  /** Points before adjustments and rounding, where they differ. */
  readonly before: PointRange | null;
  /** Adjustments, in order. */
  readonly adjustments: readonly AdjustmentScore[];
  /** Components, in order. */
  readonly children: readonly CriterionScore[];
  /** What is remarkable about it. */
  readonly reasons: readonly ScoreReason[];
}
