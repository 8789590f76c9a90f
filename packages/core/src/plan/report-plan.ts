import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';

/** A reason for which a unit need not hand a report in. @term lý do được miễn báo cáo */
export interface ReportExemption {
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period; every period of the plan when left out. */
  readonly period?: string;
  /** Why. */
  readonly reason: Text;
  /** What it rests on. */
  readonly basis: LegalBasis;
}

/**
 * Who is to hand in which report for which periods, by when, and who is exempt: plain data, never guessed from what came in.
 * @term kế hoạch thu báo cáo
 */
export interface ReportPlan {
  /** Stable id of the report, such as `qcdc-half-year`. */
  readonly id: string;
  /** What it is called. */
  readonly label: Text;
  /** Ids of the areas it consists of, such as `mediation`. */
  readonly areas: readonly string[];
  /** Kinds of unit that hand it in; every unit of these kinds that exists on the last day of a period. */
  readonly kinds?: readonly UnitKind[];
  /** Ids of units that hand it in besides. */
  readonly units?: readonly string[];
  /** Ids of the periods it is asked for. */
  readonly periods: readonly string[];
  /** Last day on which it is in time, by period; a period without one has no deadline. */
  readonly due?: Readonly<Record<string, IsoDate>>;
  /** Who need not. */
  readonly exempt?: readonly ReportExemption[];
  /** What the duty rests on. */
  readonly basis: LegalBasis;
}
