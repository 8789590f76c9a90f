import type { Fraction, Measure } from '@qcdc/core';
import { ratioParts } from '../formula/ratio-parts.ts';
import { isIndicator, type Expression } from '../formula/expression.ts';

/** A measure and the whole number it is multiplied by. */
export interface LinearTerm {
  /** The measure. */
  readonly measure: Measure;
  /** The multiplier, such as −1 for what is taken away. */
  readonly by: number;
}

/** Sum of measures ÷ sum of measures × factor: the shape of nearly every indicator, and one columns can be run over. */
export interface LinearRatio {
  /** What is added up above the line. */
  readonly numerator: readonly LinearTerm[];
  /** What is added up below the line; `null` when nothing is divided. */
  readonly denominator: readonly LinearTerm[] | null;
  /** What the ratio is multiplied by. */
  readonly factor: Fraction;
}

function linearTerms(expression: Expression, by = 1): readonly LinearTerm[] | null {
  switch (expression.op) {
    case 'input':
      return isIndicator(expression.of) ? null : [{ measure: expression.of, by }];
    case 'sum': {
      const terms = expression.of.map((e) => linearTerms(e, by));
      return terms.every((t) => t !== null) ? terms.flat() : null;
    }
    case 'minus': {
      const [left, right] = [linearTerms(expression.left, by), linearTerms(expression.right, -by)];
      return left && right && [...left, ...right];
    }
    default:
      return null;
  }
}

/**
 * Recognises a formula columns can be run over.
 *
 * @param expression - a formula
 * @returns its terms, or `null` for any other shape
 */
export function linearRatio(expression: Expression): LinearRatio | null {
  const { numerator, denominator, factor } = ratioParts(expression);
  const above = linearTerms(numerator);
  const below = denominator && linearTerms(denominator);
  if (above === null || (denominator !== null && below === null)) return null;
  return { numerator: above, denominator: below, factor };
}
