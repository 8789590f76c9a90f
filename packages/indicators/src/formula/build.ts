import { DefinitionError } from '@qcdc/core';
import { Dec, fractionOf, type Fraction } from '@qcdc/core/exact';
import type {
  FormulaComparison,
  ComparisonOperator,
  FormulaCondition,
  Expression,
  ManyExpression,
  PairExpression,
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
