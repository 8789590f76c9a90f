import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';

/** That a unit told something of an area: for a period, or of an event on a day. */
export interface ReceivedReport {
  /** Id of the area. */
  readonly area: string;
  /** Id of the unit. */
  readonly unit: string;
  /** The period; `null` for an event. */
  readonly period: Period | null;
  /** The day of the event, or the last day of the period. */
  readonly day: IsoDate;
}

/** What came in, whatever holds it: a `Dataset` and a `FigureTable` both tell. */
export interface ReceivedReports {
  /**
   * Tells whether an area came.
   * @param area - id of the area
   * @param unit - id of the unit
   * @param period - the period
   * @returns `true` where the unit told anything of the area in the period
   */
  has(area: string, unit: string, period: Period): boolean;
  /**
   * Tells since when an area is there, where days of delivery are known; `receivedDeliveries` tells.
   * @param area - id of the area
   * @param unit - id of the unit
   * @param period - the period
   * @returns the day it came on, or `null`
   */
  since?(area: string, unit: string, period: Period): IsoDate | null;
  /**
   * Names all that came, so that what nobody asked for can be told; where it is left out, that stays unsaid.
   * @returns what came, in the order it came
   */
  all?(): Iterable<ReceivedReport>;
}
