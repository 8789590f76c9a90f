import type { Fraction } from '@qcdc/core/exact';
import type { PointRange } from './point-range.ts';
import type { ScoreReason } from './score-reason.ts';

/** Points a scale gives, or why none can be given. */
export interface ScaleResult {
  /** The points; `null` when not known. */
  readonly points: PointRange | null;
  /** Why they are not known or only bounded. */
  readonly reasons: readonly ScoreReason[];
}

/** What a scale gives points within. */
export interface ScaleFrame {
  /** What a percentage is a share of. */
  readonly base: Fraction;
  /** Lowest result; `null` for none. */
  readonly floor: Fraction | null;
  /** Highest result; `null` for none. */
  readonly cap: Fraction | null;
  /** Id of the criterion or adjustment. */
  readonly id: string;
}
