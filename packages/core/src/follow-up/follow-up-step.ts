import type { HistoryStep } from '../history/history-step.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** All steps in the history of what is followed up. */
export const followUpSteps = [
  'raise',
  'assign',
  'begin',
  'report',
  'extend',
  'answer',
  'refuse',
  'complete',
  'drop',
  'reopen',
] as const;

/** One step: who did what, when, and in which document. @term quá trình theo dõi, xử lý */
export interface FollowUpStep extends HistoryStep {
  /**
   * `raise`: it was raised. `assign`: somebody was made responsible. `begin`: work on it began. `report`: somebody told how it
   * stands. `extend`: it got another day. `answer`: it was answered. `refuse`: the answer was not accepted. `complete`: it is done.
   * `drop`: it is not pursued. `reopen`: one that was ended is open again.
   */
  readonly step: (typeof followUpSteps)[number];
  /**
   * First day on which it may have been, where only the report of a period tells: then it was between this day and
   * {@link FollowUpStep.at}.
   */
  readonly after?: IsoDate;
  /** `true` where nobody knows the day: it was on {@link FollowUpStep.at} or later. */
  readonly dayUnknown?: true;
  /** Number of the document. @term số, ký hiệu văn bản */
  readonly document?: string;
  /** The report that tells it, and the number of its item there, such as `2024-H1, NV1`. */
  readonly report?: string;
  /** What it says. */
  readonly said?: string;
  /** `true` where it says itself that the last day has passed. */
  readonly late?: true;
  /** Of `assign`: who is responsible from now on. */
  readonly to?: string;
  /** Of `extend`: the day by which it is due from now on. */
  readonly due?: IsoDate;
}
