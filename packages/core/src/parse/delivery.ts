import type { Dataset } from '../dataset/dataset.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** What one file, message or query gave: the outcome of `parse` or `parseRecords`, and when it came. */
export interface Delivery extends Outcome<Dataset> {
  /**
   * Day it was delivered on. What came later counts; where nobody says, two records for one place are told and the first
   * counts. @term ngày gửi báo cáo
   */
  readonly deliveredOn?: IsoDate;
}
