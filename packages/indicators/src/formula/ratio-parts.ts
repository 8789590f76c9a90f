import { divideFractions, multiplyFractions, one, type Fraction } from '@qcdc/core/exact';
import type { Expression } from './expression.ts';

/** A formula taken apart: numerator ÷ denominator × factor. */
export interface RatioParts {
  /** What stands above the line. */
  readonly numerator: Expression;
  /** What stands below the line; `null` when the formula divides by nothing. */
  readonly denominator: Expression | null;
  /** The number the ratio is multiplied by, such as 100. */
  readonly factor: Fraction;
}

/**
 * Takes a formula apart into numerator, denominator and factor, so that the answer can show them.
 *
 * @param expression - a formula, in any spelling: `a / b * 100`, `100 * a / b`, `a * 100 / b`
 * @returns its parts; the whole formula is the numerator when it is not a ratio
 * @example
 * ```ts
 * const [version] = mediationSettledShare.versions;
 * const parts = version && ratioParts(version.value);
 * parts && [formulaText(parts.numerator), parts.denominator && formulaText(parts.denominator), String(parts.factor)]; // => ['settled', 'received', '100']
 * ```
 */
export function ratioParts(expression: Expression): RatioParts {
  if (expression.op === 'times') {
    const { left, right } = expression;
    if (right.op === 'constant') return scaled(ratioParts(left), right.value);
    if (left.op === 'constant') return scaled(ratioParts(right), left.value);
  }
  if (expression.op === 'over') {
    const { left, right } = expression;
    if (right.op === 'constant') return scaled(ratioParts(left), divideFractions(one, right.value));
    const top = ratioParts(left);
    const below = ratioParts(right);
    if (top.denominator === null && below.denominator === null)
      return {
        numerator: top.numerator,
        denominator: below.numerator,
        factor: divideFractions(top.factor, below.factor),
      };
    return { numerator: left, denominator: right, factor: one };
  }
  return { numerator: expression, denominator: null, factor: one };
}

function scaled(parts: RatioParts, by: Fraction): RatioParts {
  return { ...parts, factor: multiplyFractions(parts.factor, by) };
}
