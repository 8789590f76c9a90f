import type { Fraction } from '@qcdc/core/exact';
import type { Span } from '@qcdc/core/law';

/** A part of a rule's text, with its place in the text counted from 0. */
export type TextPart =
  | {
      /** A number. */
      readonly kind: 'number';
      /** The number; `0.5` for `50%`. */
      readonly value: Fraction;
      /** `true` where it is written as a percentage. */
      readonly percent: boolean;
      /** Place in the text. */
      readonly at: number;
    }
  | {
      /** A field, a choice, or yes or no. */
      readonly kind: 'name';
      /** What is written. */
      readonly name: string;
      /** `true` where it stands in quotation marks. */
      readonly quoted: boolean;
      /** Place in the text. */
      readonly at: number;
    }
  | {
      /** A span of time, such as `5 days`. */
      readonly kind: 'span';
      /** The span. */
      readonly span: Span;
      /** Place in the text. */
      readonly at: number;
    }
  | {
      /** Two parts and what joins them. */
      readonly kind: 'joined';
      /** The sign. */
      readonly sign: '+' | '-' | '*' | '/';
      /** The part before it. */
      readonly left: TextPart;
      /** The part behind it. */
      readonly right: TextPart;
      /** Place of the sign. */
      readonly at: number;
    };

/** How two sides are compared. */
export type TextOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** Two sides and how they are compared. */
export interface TextComparison {
  /** The sign. */
  readonly operator: TextOperator;
  /** What stands before it. */
  readonly left: TextPart;
  /** What stands behind it. */
  readonly right: TextPart;
  /** Place of the sign. */
  readonly at: number;
}

/** The text of a rule as it was read: when it is asked, and what. */
export interface RuleText {
  /** What must be so for it to be asked. */
  readonly when: readonly TextComparison[];
  /** What it asks. */
  readonly asks: TextComparison;
}

/**
 * Tells whether a number in a part of a text is written as a percentage.
 *
 * @param part - the part
 * @returns `true` where one is
 */
export function hasPercent(part: TextPart): boolean {
  return part.kind === 'joined'
    ? hasPercent(part.left) || hasPercent(part.right)
    : part.kind === 'number' && part.percent;
}
