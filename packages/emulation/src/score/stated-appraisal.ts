import type { Decision } from './decision.ts';
import type { PointRange } from './point-range.ts';

/** Points stated for a criterion instead of computed: a column of an appraisal. */
export interface StatedPoints {
  /** The points. */
  readonly points: PointRange;
  /** `true` when documents that prove the criterion were given with them. */
  readonly evidenced?: boolean;
}

/** Points of one unit in a column of its appraisal. */
export interface StatedAppraisal {
  /** Id of the rubric it was appraised by. */
  readonly rubric: string;
  /** Id of the period. */
  readonly period: string;
  /** Points by criterion, and by bonus or penalty. */
  readonly points: ReadonlyMap<string, StatedPoints>;
  /** The decision that stands on these points; `null` where there is none. */
  readonly decision?: Decision | null;
}
