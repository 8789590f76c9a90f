import type { IsoDate, Period } from '@qcdc/core';

/** When reports were due and when they came; for indicators that count reports in time. */
export interface Timeliness {
  /**
   * Last day on which the report of a period is in time.
   * @param period - the period
   * @returns the day, or `null` when there is no deadline for it
   */
  deadline(period: Period): IsoDate | null;
  /**
   * Day the report of a unit arrived.
   * @param unit - id of the unit
   * @param period - id of the period
   * @param area - id of the entity (area) the report is about
   * @returns the day, or `null` when it has not arrived
   */
  receivedOn(unit: string, period: string, area: string): IsoDate | null;
}

/** Settings of {@link computeIndicators}. */
export interface ComputeOptions {
  /** Which day's formula is used, where it is not the last day of the period itself. */
  readonly day?: (period: Period) => IsoDate;
  /** `true` when `restate` put the figures of all periods on one map, so that territories may be compared over time. */
  readonly restated?: boolean;
  /**
   * `true` to let the digits of a stated figure count: `3,4 tỷ` is then any number that rounds or is cut to it, and what is
   * computed from it is bounded. Otherwise a stated number is taken at its word.
   */
  readonly digitsCount?: boolean;
  /** Deadlines and days of receipt. */
  readonly timeliness?: Timeliness;
  /** Most findings of one kind listed for one indicator; the rest is counted in one more finding. 100 when left out. */
  readonly listAtMost?: number;
}
