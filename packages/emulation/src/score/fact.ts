import type { Bound, IsoDate, Text, Where } from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';

/** What every fact starts with. */
export interface FactHeader {
  /** Id of the fact, as the rubric declares it. */
  readonly fact: string;
  /** Id of the reporting unit. */
  readonly unit: string;
  /**
   * Id of the period; the period scored when left out. Periods compare by their days; an event, record or document counts in
   * the period that holds its own.
   */
  readonly period?: string;
  /** Where it was read. */
  readonly where?: Where;
  /** The authority that established it, for results taken over. */
  readonly from?: Text;
}

/** Something is so, or is not. */
export interface FlagFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'flag';
  /** Whether it is so. */
  readonly value: boolean;
}

/** A number; `null` when stated as not known. */
export interface NumberFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'number';
  /** The number. */
  readonly value: Amount | null;
  /** How the true number lies to it; `exact` when left out. */
  readonly bound?: Exclude<Bound, 'between' | 'about'>;
}

/** One of the declared levels. */
export interface ChoiceFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'choice';
  /** Id of the level. */
  readonly value: string;
}

/** A day. */
export interface DayFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'day';
  /** The day. */
  readonly value: IsoDate;
}

/** Points given by hand; they count only with a reason. @term điểm bổ sung của cấp trên */
export interface PointsFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'points';
  /** The points; negative to take away. */
  readonly value: Amount;
  /** Role that gave them. */
  readonly by: string;
  /** Why; never blank. */
  readonly reason: string;
}

/** Why an event does not count. @term nguyên nhân khách quan */
export interface Exemption {
  /** The cause. */
  readonly reason: string;
  /** Who confirmed it; without a confirmation the event counts. */
  readonly confirmedBy: string;
}

/** One event: a violation, an award, a complaint. */
export interface EventFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'event';
  /** Id of the event; the same event stated twice is one. */
  readonly event: string;
  /** Gravity or kind, one of the declared levels. */
  readonly level: string;
  /** Day it happened. */
  readonly on?: IsoDate;
  /** Id of the cause, where several errors follow from one. */
  readonly cause?: string;
  /** Id of the window of time it falls into, such as an hour. */
  readonly window?: string;
  /** An objective cause that was confirmed. */
  readonly exempt?: Exemption;
  /** `true` when examination found it untrue. */
  readonly unfounded?: boolean;
  /** Id of the period it was already counted in. */
  readonly countedIn?: string;
}

/** The count of a vote by ballot. */
export interface BallotsFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'ballots';
  /** Valid ballots by level. */
  readonly votes: Readonly<Record<string, number>>;
  /** Invalid ballots; they never count. */
  readonly invalid?: number;
  /** All who might have voted, present or not, where a share of them is asked for. */
  readonly members?: number;
}

/** The mark of one marker. */
export interface MarkFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'mark';
  /** Who gave it. */
  readonly marker: string;
  /** The mark. */
  readonly value: Amount;
  /** 1 and 2 for the two markers, 3 for the third marking; the order of the list when left out. */
  readonly round?: 1 | 2 | 3;
}

/** One record of many, such as a dossier. */
export interface RecordFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'record';
  /** Id of the record. */
  readonly record: string;
  /** Its fields; `null` when not known. */
  readonly fields: Readonly<Record<string, Amount | boolean | null>>;
}

/** A document that proves a criterion. */
export interface EvidenceFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'evidence';
  /** Name or number of the document. */
  readonly document: string;
}

/**
 * What has one value and says no kind: it is of the kind the rubric declares, a flag, a number, a choice or a day.
 */
export interface PlainFact extends FactHeader {
  /** Left out. */
  readonly kind?: undefined;
  /** The value, as the kind of the declaration has it. */
  readonly value: boolean | Amount | string | null;
  /** How the true number lies to it, where a number is declared; `exact` when left out. */
  readonly bound?: NumberFact['bound'];
}

/** States that nothing of a kind happened: no events, no records, no ballots. */
export interface NoneFact extends FactHeader {
  /** Tells the facts apart. */
  readonly kind: 'none';
}

/**
 * Something about a unit that no indicator tells, with its source. What comes in may be written otherwise, `'8,5'`,
 * `20/01/2025`, `Năm 2024`: it is read, or named in a finding, and then what it is about is not known of its unit.
 */
export type Fact =
  | FlagFact
  | NumberFact
  | ChoiceFact
  | DayFact
  | PointsFact
  | EventFact
  | BallotsFact
  | MarkFact
  | RecordFact
  | EvidenceFact
  | NoneFact;
