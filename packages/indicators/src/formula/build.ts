import { Dec, DefinitionError, fraction, fractionOf, type Fraction } from '@qcdc/core';
import type {
  FormulaComparison,
  ComparisonOperator,
  FormulaCondition,
  CountExpression,
  CountOperator,
  Expression,
  InputExpression,
  ManyExpression,
  PairExpression,
  ShiftExpression,
} from './expression.ts';

/** A formula, or a number to be written into one: a whole number, or a decimal as text such as `'0.5'`. */
export type FormulaTerm = Expression | number | string;

/**
 * Returns a number as an exact fraction.
 *
 * @param number - a whole number, or a decimal text
 * @param path - where it stands, for the error
 * @returns the number, exactly
 * @throws `DefinitionError` `formula/bad-number`
 */
export function exactNumber(number: number | string, path = ''): Fraction {
  const text = String(number);
  const written = typeof number === 'number' ? Number.isSafeInteger(number) : /^-?\d{1,30}(\.\d{1,20})?$/.test(text);
  if (!written)
    throw new DefinitionError(
      'formula/bad-number',
      {
        vi: `"${text}" không phải là một số chính xác; ghi số nguyên hoặc số thập phân trong dấu nháy, như '0.5'`,
        en: `"${text}" is not an exact number; write a whole number or a decimal text such as '0.5'`,
      },
      path,
    );
  return fractionOf(new Dec(text));
}

function term(value: FormulaTerm): Expression {
  return typeof value === 'object' ? value : { op: 'constant', value: exactNumber(value) };
}

function pair(op: PairExpression['op'], left: FormulaTerm, right: FormulaTerm): PairExpression {
  return { op, left: term(left), right: term(right) };
}

function many(op: ManyExpression['op'], of: readonly FormulaTerm[]): ManyExpression {
  if (of.length === 0)
    throw new DefinitionError('formula/argument-count', {
      vi: `hàm ${op} cần ít nhất một toán hạng`,
      en: `${op} of nothing has no value`,
    });
  return { op, of: of.map(term) };
}

/**
 * Writes a number into a formula.
 *
 * @param number - a whole number, or a decimal text such as `'0.5'`
 * @returns the constant
 * @throws `DefinitionError` `formula/bad-number`
 * @example
 * ```ts
 * formulaText(constant('0.5')); // => '0.5'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function constant(number: number | string): Expression {
  return { op: 'constant', value: exactNumber(number) };
}

/**
 * Numerator ÷ denominator × factor. At a higher level it is the ratio of the sums, never a mean of ratios.
 *
 * @param numerator - what is counted
 * @param denominator - what it is counted out of
 * @param factor - `100` for percent; `1` when left out
 * @returns the formula
 * @throws `DefinitionError` `formula/zero-divisor` when the denominator is the number zero
 * @example
 * ```ts
 * const { settled, received } = mediation.measures;
 * const of = (text: string) => parseFormula(text, (name) => ({ settled, received })[name] ?? null);
 * formulaText(ratio(of('settled'), of('received'), 100)); // => 'settled / received * 100'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function ratio(numerator: FormulaTerm, denominator: FormulaTerm, factor: number | string = 1): Expression {
  const share = over(numerator, denominator);
  return factor === 1 ? share : pair('times', share, factor);
}

/**
 * Adds.
 *
 * @param of - what is added; all in one unit of measure
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(sum(settled, 1)); // => 'settled + 1'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function sum(...of: readonly FormulaTerm[]): Expression {
  return many('sum', of);
}

/**
 * Subtracts.
 *
 * @param left - from which
 * @param right - what is taken away
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(minus(settled, 1)); // => 'settled - 1'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function minus(left: FormulaTerm, right: FormulaTerm): Expression {
  return pair('minus', left, right);
}

/**
 * Multiplies.
 *
 * @param left - first
 * @param right - second
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(times(settled, 2)); // => 'settled * 2'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function times(left: FormulaTerm, right: FormulaTerm): Expression {
  return pair('times', left, right);
}

/**
 * Divides. A divisor of zero in the data gives a reason instead of a value; a written zero is refused at once.
 *
 * @param left - dividend
 * @param right - divisor
 * @returns the formula
 * @throws `DefinitionError` `formula/zero-divisor`
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(over(settled, 12)); // => 'settled / 12'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function over(left: FormulaTerm, right: FormulaTerm): Expression {
  const divisor = term(right);
  if (divisor.op === 'constant' && divisor.value.n === 0n)
    throw new DefinitionError('formula/zero-divisor', {
      vi: 'công thức chia cho số 0; nêu số chia',
      en: 'the formula divides by zero; name what to divide by',
    });
  return pair('over', left, divisor);
}

/**
 * The smallest of several.
 *
 * @param of - what is compared; all in one unit of measure
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(min(settled, 1)); // => 'min(settled, 1)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function min(...of: readonly FormulaTerm[]): Expression {
  return many('min', of);
}

/**
 * The largest of several.
 *
 * @param of - what is compared; all in one unit of measure
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(max(settled, 1)); // => 'max(settled, 1)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function max(...of: readonly FormulaTerm[]): Expression {
  return many('max', of);
}

/**
 * The first that has a value. Use with care: `coalesce(x, 0)` says aloud that a missing `x` counts as zero.
 *
 * @param of - tried from left to right; all in one unit of measure
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(coalesce(settled, 0)); // => 'coalesce(settled, 0)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function coalesce(...of: readonly FormulaTerm[]): Expression {
  return many('coalesce', of);
}

/**
 * One of two formulas, by a condition. A condition a bounded or missing figure leaves open gives no value.
 *
 * @param condition - what is asked
 * @param then - value when it holds
 * @param otherwise - value when it does not
 * @returns the formula
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(when(compare(settled, '>', 0), settled, 0)); // => 'if(settled > 0, settled, 0)'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function when(condition: FormulaCondition, then: FormulaTerm, otherwise: FormulaTerm): Expression {
  return { op: 'if', condition, then: term(then), otherwise: term(otherwise) };
}

/**
 * Compares two formulas.
 *
 * @param left - left side
 * @param by - `<`, `<=`, `=`, `<>`, `>=` or `>`
 * @param right - right side
 * @returns the condition
 * @example
 * ```ts
 * const settled = parseFormula('settled', () => mediation.measures.settled);
 * formulaText(compare(settled, '>=', 10)); // => 'settled >= 10'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function compare(left: FormulaTerm, by: ComparisonOperator, right: FormulaTerm): FormulaComparison {
  return { op: 'compare', by, left: term(left), right: term(right) };
}

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
