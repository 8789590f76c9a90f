import type { Sourced } from '../dataset/sourced.ts';
import type { LawProvisions } from '../law/catalogue.ts';
import type { WorkingCalendar } from '../law/deadlines/working-calendar.ts';
import type { Text } from '../outcome/text.ts';
import type { FollowedItem } from './followed-item.ts';
import type { FollowUpStep } from './follow-up-step.ts';

/** The law and the calendar that set terms. What is left out is what the library knows. */
export interface FollowUpLaw {
  /** The catalogue of law, such as one extended by an amendment. */
  readonly catalogue?: LawProvisions;
  /** Which days are worked, such as a calendar with next year's holidays. */
  readonly calendar?: WorkingCalendar;
}

/** The item of an earlier report that a record follows up, as the record names it. */
export interface FollowedReference {
  /** Period of the report, as written; `null` for the last report that has such a number. */
  readonly period: string | null;
  /** Number of the item there, as written. */
  readonly number: string;
}

/** What a record says became of the item it follows up. */
export interface FollowedOutcome {
  /** The step. */
  readonly step: FollowUpStep['step'];
  /** Its words. */
  readonly said?: string;
  /** `true` where it says that the item is late. */
  readonly late?: true;
  /** `true` where it says that the item is not done: then one that was ended is open again. */
  readonly unfinished?: true;
}

/** What a record says of something that is followed up. */
export interface FollowedRecord extends Omit<FollowedItem, 'id' | 'unit' | 'at' | 'kind'> {
  /** What it is; `null` for what is no item of its own and only tells what became of another. */
  readonly kind: FollowedItem['kind'] | null;
  /** Its number, by which later reports name it; `null` where it has none. */
  readonly number: string | null;
  /** What tells it apart inside its unit, so that one thing told twice is one item; its place in the list for `null`. */
  readonly key: string | null;
  /** The item of an earlier report it follows up; `null` for none. */
  readonly follows: FollowedReference | null;
  /** What it says of that item, where it follows one up. */
  readonly outcome: FollowedOutcome;
}

/** An area whose records name something to be done or answered, and how they are read. */
export interface FollowedArea {
  /** Id of the area. */
  readonly area: string;
  /** What the area is called where an item is cited. */
  readonly label: Text;
  /**
   * Reads a record. Pure: the same record gives the same item.
   * @param record - the record with its place
   * @param law - the law and the calendar that set terms
   * @returns what it says; `null` where it names nothing to be followed up
   */
  readonly read: (record: Sourced<never>, law: FollowUpLaw) => FollowedRecord | null;
}
