import type { Fraction } from '../number/fraction.ts';

/** A choice, or yes or no, with which something is asked of a record. */
export interface FieldIs {
  /** The field. */
  readonly field: string;
  /** Id of the choice, or the answer. */
  readonly is: string | boolean;
  /** `true` where it is asked with every other value. */
  readonly not?: true;
}

/** A day counted from another by working days, months or years: which day it is depends on where one begins. */
export interface CountedDay {
  /** The field it is counted from; `date` for the day of the event. */
  readonly from: string;
  /** How many; below zero for days before. */
  readonly n: number;
  /** What is counted. */
  readonly unit: 'workingDays' | 'months' | 'years';
}

/**
 * A sum of multiples of fields, held against a number: `received + carriedOver − settled − pending = 0`. What days lie apart
 * counts in days.
 */
export interface LinearComparison {
  /** Multiples by field; `date` is the day of the event. */
  readonly terms: Readonly<Record<string, Fraction>>;
  /** Names in `terms` that are no fields: days counted from one, such as five working days after it. */
  readonly counted?: Readonly<Record<string, CountedDay>>;
  /** How the sum lies to the number. */
  readonly operator: '<' | '<=' | '=' | '>=' | '>';
  /** The number. */
  readonly to: Fraction;
  /** What the sum was divided by before it was written without a division: nothing is asked where it is zero. */
  readonly dividedBy?: Readonly<Record<string, Fraction>>;
  /** Choices with which it is asked; always when left out. */
  readonly when?: readonly FieldIs[];
  /**
   * `true` where the law or the rule asks it only under conditions that are not told here: it is asked of a record the rule
   * concerns, and says nothing of other records.
   */
  readonly conditional?: true;
  /**
   * `true` where whoever keeps it keeps the rule, and others may too: a term that ends on a day off ends later. It is asked only
   * of a record that breaks the rule.
   */
  readonly sufficient?: true;
}

/** A percentage that is stated beside the figures it was computed from. */
export interface ShareComparison {
  /** Field of the percentage. @term tỷ lệ */
  readonly share: string;
  /** Field of the numerator. @term tử số */
  readonly numerator: string;
  /** Field of the denominator. @term mẫu số */
  readonly denominator: string;
}

/** What a rule asks, as a comparison that can be solved. */
export type RuleComparison = LinearComparison | ShareComparison;

/** A multiple of a field of one of the records a rule looks at. */
export interface LinkedTerm {
  /** The record, taken from the input as it is. */
  readonly of: unknown;
  /** The field. */
  readonly field: string;
  /** The multiple. */
  readonly by: Fraction;
}

/** A sum of multiples of fields of several records, held against a number: `year − first half − second half = 0`. */
export interface LinkedComparison {
  /** The multiples. */
  readonly terms: readonly LinkedTerm[];
  /** How the sum lies to the number. */
  readonly operator: LinearComparison['operator'];
  /** The number. */
  readonly to: Fraction;
  /**
   * `true` where the sum is meant to be the number, though less than that is not wrong: a count that is stated, and the events
   * recorded so far. Whoever proposes values proposes that one.
   */
  readonly meantEqual?: true;
}
