import type { Entity } from '../entity/define-entity.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** Values of some fields of a record, by field; what is left out was not reported. */
export type SampleValues = Readonly<Record<string, unknown>>;

/** What a rule says of a sample of a threshold: kept, broken, or nobody can tell. */
export type SampleKind = 'held' | 'failed' | 'undecided';

/** One example beside those that are made from the law. */
export interface FurtherExample {
  /** What the case shows. */
  readonly name: string;
  /** The values it is about. */
  readonly given: SampleValues;
  /** What the rule says of it. */
  readonly verdict: SampleKind | 'notConcerned';
}

/**
 * Worked examples that are made from the law: the rule says how a record looks that keeps a threshold or breaks it, and an
 * example is made of each side of every threshold, of each condition, and of the days around every change. Only who asks for
 * examples carries what makes them.
 */
export interface SampledExamples<Input> {
  /** The area whose records it looks at. */
  readonly entity: Entity;
  /**
   * Makes a whole record.
   * @param values - what it is about
   */
  readonly whole: (values: SampleValues) => Input;
  /**
   * Makes the values of an example around the day that decides.
   * @param threshold - the value in force
   * @param day - the day that decides
   * @param kind - what the rule is to say
   */
  readonly sample: (threshold: never, day: IsoDate, kind: SampleKind) => SampleValues;
  /** Values under which the rule binds a record at all; none are needed when left out. */
  readonly within?: SampleValues;
  /** Values under which it does not, for one more example. */
  readonly outside?: SampleValues;
  /**
   * Makes the period of an example, where the rule binds other periods than years.
   * @param year - its year
   */
  readonly periodIn?: (year: string) => string;
  /** Examples beside those. */
  readonly more?: () => readonly FurtherExample[];
}
