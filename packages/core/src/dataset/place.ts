import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';

/**
 * Whose a record is and of when, resolved once when the record was read. Every later step takes it as it stands.
 * @term đơn vị và kỳ báo cáo của bản ghi
 */
export interface Place {
  /** Id of the reporting unit: found through the register, or the text itself where no register was given. */
  readonly unit: string;
  /** The reporting unit; `null` where no register was given. */
  readonly reportingUnit: ReportingUnit | null;
  /** The period; `null` for an event. */
  readonly period: Period | null;
  /** The day whose law, names and tree hold for the record: the day of the event, or the last day of the period. */
  readonly day: IsoDate;
}
