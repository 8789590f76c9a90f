import type { IsoDate } from '../time/iso-date.ts';

/** What every step of a history records: who, when, why. Histories only grow, and are plain JSON an app stores anywhere. */
export interface HistoryStep {
  /** Role (and name, where wanted) of who did it. */
  readonly by: string;
  /** Day. */
  readonly at: IsoDate;
  /** Why. */
  readonly reason?: string;
}
