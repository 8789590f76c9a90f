import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Where } from '../outcome/finding.ts';
import type { Printed } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { FollowUpStep } from './follow-up-step.ts';
import type { FollowedKind } from './followed-kind.ts';

/** The document something stands in. @term văn bản giao việc, văn bản kiến nghị */
export interface FollowedSource {
  /** What it is, such as a report of 2024, a conclusion. */
  readonly document: Printed;
  /** Its number, where known. @term số, ký hiệu */
  readonly number: string | null;
  /** Who issued it, where known. @term cơ quan ban hành */
  readonly issuer: Printed | null;
  /** Its day, where known. */
  readonly on: IsoDate | null;
}

/** By when something is due. @term thời hạn */
export interface FollowUpDue {
  /** The last day on which it is in time; `null` where the calendar does not tell. */
  readonly on: IsoDate | null;
  /** `false` where the term rests on a provision nobody has confirmed for the day: then nobody is late for certain. */
  readonly sure: boolean;
  /** The law that sets the term; `null` where a document or somebody sets the day. */
  readonly basis: LegalBasis | null;
}

/**
 * Something somebody has to do or to answer, and what became of it: plain JSON, its history only grows.
 * @term việc phải theo dõi
 */
export interface FollowedItem {
  /** Tells it apart from all others: area, unit, when, number. */
  readonly id: string;
  /** What it is. */
  readonly kind: FollowedKind;
  /** Id of the unit that reports it. */
  readonly unit: string;
  /** What it is about, in the words of whoever wrote it; empty where nobody said. */
  readonly text: string;
  /** The document it stands in. */
  readonly from: FollowedSource;
  /** Who has to see to it, as written; `null` where nobody is named: then it is the unit itself. @term chịu trách nhiệm */
  readonly responsible: string | null;
  /** By when; `null` where no term is known. */
  readonly due: FollowUpDue | null;
  /** What became of it, oldest first; the first step is `raise`. */
  readonly history: readonly FollowUpStep[];
  /** Where it was read; `null` where it was not read from a file. */
  readonly at: Where | null;
}
