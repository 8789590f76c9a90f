import type { Where } from '../../outcome/finding.ts';
import type { Bound, ComputedQuantity } from '../../quantity/quantity.ts';

/**
 * Who said which units were expected to report: a `plan`; the `measure` itself, by the kinds it is collected from; or nobody,
 * so that the kinds of unit seen in the `reports` are taken.
 */
export type ExpectedBy = 'plan' | 'measure' | 'reports';

/** How many units stand behind a figure. A total says what it covers. */
export interface Coverage {
  /** Units whose figure is inside. */
  readonly reported: number;
  /** Units that were expected to report. */
  readonly expected: number;
  /** Ids of the expected units whose figure is absent, in the order of the tree. */
  readonly missing: readonly string[];
  /**
   * How the number lies to the true sum of the units inside, leaving aside those that are missing. Two figures that cover
   * the same units may be divided on this, even where coverage is not complete.
   */
  readonly reportedBound?: Bound;
  /** Of a total over units: who said which units were expected. */
  readonly expectedBy?: ExpectedBy;
}

/**
 * A quantity at its place: of one measure, one unit, one period. In the library figures live in a table; this is the
 * view on one row. Its number may be the average of others, such as 10/3, which no decimal is: see `ExactNumber` of `@qcdc/core/exact`.
 * @term số liệu
 */
export interface Figure extends ComputedQuantity {
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the reporting unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Unit of measure. @term đơn vị tính */
  readonly measuredIn: string;
  /** What the figure covers. */
  readonly coverage: Coverage;
  /** Where it was read, `null` for computed figures. */
  readonly source: Where | null;
}
