import type { FieldIs } from '@qcdc/core';
import type { Span } from '@qcdc/core/law';
import type { Linear } from './linear.ts';
import type { TextOperator, TextPart } from './rule-text.ts';

/** One side of a comparison of amounts. */
export interface AmountSide {
  /** The sum. */
  readonly sum: Linear;
  /** What it is divided by. */
  readonly by: Linear;
  /** How it was written, with the names of fields. */
  readonly part: TextPart;
}

/** A comparison of amounts. */
export interface AmountComparison {
  /** Tells it from a comparison of days. */
  readonly of: 'amounts';
  /** The sign. */
  readonly operator: TextOperator;
  /** What stands before the sign. */
  readonly left: AmountSide;
  /** What stands behind it. */
  readonly right: AmountSide;
  /** Both sides as one sum: how it lies to zero is how the left lies to the right, where `by` is above zero. */
  readonly difference: Linear;
  /** What both sides were multiplied with; `null` where nothing was divided by a field. */
  readonly by: Linear | null;
}

/** A day and a span behind or before it. */
export interface DaySide {
  /** The field, or `date`. */
  readonly field: string;
  /** The span; negative for earlier. */
  readonly span: Span | null;
}

/** A comparison of days. */
export interface DayComparison {
  /** Tells it from a comparison of amounts. */
  readonly of: 'days';
  /** The sign. */
  readonly operator: TextOperator;
  /** What stands before the sign. */
  readonly left: DaySide;
  /** What stands behind it. */
  readonly right: DaySide;
}

/** A comparison of two sides. */
export type BoundComparison = AmountComparison | DayComparison;

/** A condition: a choice, or a comparison. */
export type BoundCondition = { readonly of: 'choice'; readonly choice: FieldIs } | BoundComparison;

/** The text of a rule, its names found among the fields of an area. */
export interface BoundRule {
  /** What must be so for it to be asked. */
  readonly when: readonly BoundCondition[];
  /** What it asks. */
  readonly asks: BoundComparison;
}
