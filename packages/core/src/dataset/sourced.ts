import type { Where } from '../outcome/finding.ts';
import type { Place } from './place.ts';

/** A record, its place, and where it was read, until it becomes figures. */
export interface Sourced<T> {
  /** The record. */
  readonly data: T;
  /** Whose it is, and of when. */
  readonly place: Place;
  /** Where it was read (its first cell). */
  readonly at: Where;
  /** Cells by field, where the format has them. */
  readonly cells?: Readonly<Record<string, string>>;
  /**
   * Names of blank fields nobody failed to report: not asked on the day of the record, or without a column on the page of an
   * office. No rule asks for them; a figure that was asked on the day is missing all the same.
   */
  readonly notAsked?: readonly string[];
}
