import type { Fraction } from '@qcdc/core/exact';
import type { ClassResult } from './classify.ts';
import type { CriterionScore } from './criterion-score.ts';
import type { PointRange } from './point-range.ts';
import type { ScoreReason } from './score-reason.ts';

/** `scored` exactly; `bounded` to a range; `notScored` for want of data; `notAssessed` because the rule takes the unit out. */
export type ScoreState = 'scored' | 'bounded' | 'notScored' | 'notAssessed';

/** The score of one unit, with everything below it. @term điểm và kết quả xếp loại của đơn vị */
export interface UnitScore {
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Whether there is a score. */
  readonly state: ScoreState;
  /** Total points; `null` when there are none. */
  readonly points: PointRange | null;
  /** Maximum that applies to the unit. */
  readonly maximum: Fraction;
  /** Achieved ÷ applicable maximum × 100. */
  readonly index: PointRange | null;
  /** Class; `null` when the rubric has no class table. */
  readonly class: ClassResult | null;
  /** The tree of criteria. */
  readonly root: CriterionScore;
  /** Why there is no score, or what is remarkable about it. */
  readonly reasons: readonly ScoreReason[];
}
