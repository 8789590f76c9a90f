import type { Measure } from '@qcdc/core';
import type { Fraction } from '@qcdc/core/exact';
import { ratioParts } from '../formula/ratio-parts.ts';
import {
  isIndicator,
  type ConstantExpression,
  type Expression,
  type InputExpression,
  type ManyExpression,
  type PairExpression,
} from '../formula/expression.ts';
import { hasOnly } from './has-only.ts';

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

// Fields columns know of each kind of expression. A new one does not compile until somebody says what it means here.
const known = {
  constant: { op: true, value: true } satisfies Record<keyof ConstantExpression, true>,
  input: { op: true, name: true, of: true } satisfies Record<keyof InputExpression, true>,
  pair: { op: true, left: true, right: true } satisfies Record<keyof PairExpression, true>,
  many: { op: true, of: true } satisfies Record<keyof ManyExpression, true>,
};

function knowsAll(expression: Expression): boolean {
  switch (expression.op) {
    case 'constant':
      return hasOnly(expression, known.constant);
    case 'input':
      return hasOnly(expression, known.input);
    case 'minus':
    case 'times':
    case 'over':
      return hasOnly(expression, known.pair) && knowsAll(expression.left) && knowsAll(expression.right);
    case 'sum':
      return hasOnly(expression, known.many) && expression.of.every(knowsAll);
    default:
      return false;
  }
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
 * @returns its terms, or `null` for any other shape, or for one with a field columns have never heard of
 */
export function linearRatio(expression: Expression): LinearRatio | null {
  if (!knowsAll(expression)) return null;
  const { numerator, denominator, factor } = ratioParts(expression);
  const above = linearTerms(numerator);
  const below = denominator && linearTerms(denominator);
  if (above === null || (denominator !== null && below === null)) return null;
  return { numerator: above, denominator: below, factor };
}
