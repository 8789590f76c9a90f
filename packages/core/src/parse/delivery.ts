import type { Dataset } from '../dataset/dataset.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** When something came: the day, and its place among what came that day. */
export interface Arrival {
  /**
   * Day it was delivered on. What came later counts; where nobody says, two records for one place are told and the first
   * counts. @term ngày gửi báo cáo
   */
  readonly deliveredOn?: IsoDate;
  /**
   * Its number in the order of arrival, 1 or more, such as the number an office gives to what comes in. Of two that came on one
   * day the higher number is the later one; on different days the day decides, because offices begin with 1 again each year.
   * Only beside `deliveredOn`. @term số đến
   */
  readonly arrivalNumber?: number;
}

/** What one file, message or query gave: the outcome of `parse` or `parseRecords`, and when it came. */
export type Delivery = Outcome<Dataset> & Arrival;
