import type { Measure } from '../figure/noun/measure.ts';
import type { Period } from '../time/period.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { ReportPlan } from './report-plan.ts';

/** Who is to report a measure for a period, as a plan says. */
export interface PlannedReporters {
  /** The same for all pairs of measure and period for which the same units are asked. */
  readonly key: string;
  /**
   * Tells whether a unit is to report.
   * @param unit - the unit
   * @returns `false` for whoever the plan does not name, or exempts
   */
  asks(unit: ReportingUnit): boolean;
}

/**
 * Returns the area a measure belongs to: that of its field or its events, else what its id begins with.
 *
 * @param measure - the measure
 * @returns id of the area
 */
export function areaOf({ id, from, fromEvents }: Measure): string {
  return from?.entity ?? fromEvents?.entity ?? id.split('.')[0] ?? id;
}

/**
 * Asks a plan who is to report a measure for a period.
 *
 * @param plan - the plan; `null`: there is none
 * @param measure - the measure
 * @param period - the period
 * @returns who, or `null` where the plan says nothing of the area or of the period
 */
export function plannedReporters(
  plan: ReportPlan | null,
  measure: Measure,
  period: Pick<Period, 'id'>,
): PlannedReporters | null {
  if (plan?.areas.includes(areaOf(measure)) !== true || !plan.periods.includes(period.id)) return null;
  const exempt = new Set(
    (plan.exempt ?? []).filter((one) => (one.period ?? period.id) === period.id).map(({ unit }) => unit),
  );
  const named = new Set(plan.units);
  return {
    key: [...exempt].sort().join(),
    asks: ({ id, kind }) => !exempt.has(id) && (named.has(id) || plan.kinds?.includes(kind) === true),
  };
}
