import { DefinitionError } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { exactNumber } from './build.ts';
import type {
  CountExpression,
  CountOperator,
  Expression,
  FormulaCondition,
  InputExpression,
  ShiftExpression,
} from './expression.ts';

// Formulas that look beyond one figure: at other periods, and at other units.

function shift(op: ShiftExpression['op'], of: Expression): ShiftExpression {
  return { op, of };
}

/**
 * The same figure one period earlier: the second quarter looks at the first.
 *
 * @param of - the figure
 * @returns the formula
 * @term kỳ trước
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(previous(settled)); // => 'previous(settled)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function previous(of: Expression): Expression {
  return shift('previous', of);
}

/**
 * The same figure in the same period of last year.
 *
 * @param of - the figure
 * @returns the formula
 * @term cùng kỳ năm trước
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(lastYear(settled)); // => 'lastYear(settled)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function lastYear(of: Expression): Expression {
  return shift('lastYear', of);
}

/**
 * The sum from the first period of the year to this one; every period of that kind must be there.
 *
 * @param of - the figure
 * @returns the formula
 * @term lũy kế từ đầu năm
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(cumulative(settled)); // => 'cumulative(settled)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function cumulative(of: Expression): Expression {
  return shift('cumulative', of);
}

/**
 * The same figure of the parent unit.
 *
 * @param of - the figure
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(parent(settled)); // => 'parent(settled)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function parent(of: Expression): Expression {
  return shift('parent', of);
}

function counting(op: CountOperator, of: Expression): CountExpression {
  if (of.op !== 'input')
    throw new DefinitionError('formula/argument-count', {
      vi: `hàm ${op} đếm việc báo cáo của một số liệu, không phải của một công thức`,
      en: `${op} counts the reporting of one input, not of a formula`,
    });
  return { op, of: of satisfies InputExpression };
}

/**
 * How many units reported the figure.
 *
 * @param of - an input
 * @returns the formula, in units
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(reporting(settled)); // => 'reporting(settled)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function reporting(of: Expression): Expression {
  return counting('reporting', of);
}

/**
 * How many units were expected to report the figure.
 *
 * @param of - an input
 * @returns the formula, in units
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(expected(settled)); // => 'expected(settled)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function expected(of: Expression): Expression {
  return counting('expected', of);
}

/**
 * How many units reported the figure by the deadline the caller gave.
 *
 * @param of - an input
 * @returns the formula, in units
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(onTime(settled)); // => 'onTime(settled)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function onTime(of: Expression): Expression {
  return counting('onTime', of);
}

/**
 * The middle value of the units below: as many lie above it as below. Between two middle values it lies half way.
 *
 * @param of - what is looked at in every unit below
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(median(settled)); // => 'percentile(settled, 50)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function median(of: Expression): Expression {
  return percentile(of, 50);
}

/**
 * The value that a share of the units below do not exceed; between two units it lies in proportion, as spreadsheets have it
 * (`PERCENTILE.INC`). Units without a value leave it open between its neighbours.
 *
 * @param of - what is looked at in every unit below
 * @param percent - 0 to 100, a whole number or a decimal text
 * @returns the formula
 * @throws `DefinitionError` `formula/bad-number`
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(percentile(settled, 90)); // => 'percentile(settled, 90)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function percentile(of: Expression, percent: number | string): Expression {
  const { n, d } = exactNumber(percent);
  if (n < 0n || n > 100n * d)
    throw new DefinitionError('formula/bad-number', {
      vi: `phân vị nằm từ 0 đến 100, không phải ${percent}`,
      en: `a percentile lies from 0 to 100, not at ${percent}`,
    });
  return { op: 'percentile', of, at: fraction(n, 100n * d) };
}

/**
 * How many of the units below satisfy a condition. Units of which nobody can tell leave the number open.
 *
 * @param condition - what is asked of every unit below
 * @returns the formula, in units
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(countWhere(compare(settled, '>', 0))); // => 'countWhere(settled > 0)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function countWhere(condition: FormulaCondition): Expression {
  return { op: 'countWhere', of: condition };
}
