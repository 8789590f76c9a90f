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
  /** Names of blank fields that are not asked on the day of the record: nobody failed to report them. */
  readonly notAsked?: readonly string[];
}
