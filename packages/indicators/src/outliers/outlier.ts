import type { Fraction, Interval } from '@qcdc/core/exact';

/** Exact values of one figure or indicator by unit; units without an exact value are left out. */
export type ValuesByUnit = ReadonlyMap<string, Fraction>;

/** Which rule found an outlier. */
export type OutlierRule = 'unusual-change' | 'unlike-its-kind' | 'outside-history';

/** A value that lies further out than the others led one to expect. It is never corrected. */
export interface Outlier {
  /** Id of the unit. */
  readonly unit: string;
  /** The rule that found it. */
  readonly rule: OutlierRule;
  /** The value. */
  readonly value: Fraction;
  /** Where it was expected to lie. */
  readonly expected: Interval;
}
