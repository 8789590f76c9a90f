import { DefinitionError } from '@qcdc/core';
import { decimalOf, hundred, multiplyFractions, type Fraction } from '@qcdc/core/exact';
import type { FormulaCondition, Expression } from './expression.ts';

// How tightly each form binds; a looser one inside a tighter one needs brackets.
const binding: Readonly<Partial<Record<(Expression | FormulaCondition)['op'], number>>> = {
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  minus: 5,
  times: 6,
  over: 6,
};

/**
 * Tells how tightly an expression binds when printed.
 *
 * @param expression - a formula or a condition
 * @returns a number; higher binds tighter
 */
export function bindingOf(expression: Expression | FormulaCondition): number {
  if (expression.op === 'sum' && expression.of.length > 1) return 5;
  if (expression.op === 'constant' && expression.value.n < 0n) return 5;
  return binding[expression.op] ?? 9;
}

/**
 * Writes a constant with all its digits.
 *
 * @param value - the number, a finite decimal
 * @returns such as `0.5`
 * @throws `DefinitionError` `formula/bad-number` for a number without a finite decimal form
 */
export function constantText(value: Fraction): string {
  const { d } = value;
  let { n } = value;
  let scale = 0;
  while (n % d !== 0n && scale < 40) {
    n *= 10n;
    scale += 1;
  }
  if (n % d !== 0n)
    throw new DefinitionError('formula/bad-number', {
      vi: `${value.n}/${value.d} không viết được thành số thập phân hữu hạn; hãy viết phép chia`,
      en: `${value.n}/${value.d} has no finite decimal form; write a division`,
    });
  return decimalOf(n / d, scale).toFixed();
}

/**
 * Writes a formula in the formula language; reading it again gives the same formula.
 *
 * @param expression - a formula or a condition
 * @returns such as `mediation.settled / mediation.received * 100`
 * @example
 * ```ts
 * mediationSettledShare.versions.map(({ value }) => formulaText(value)); // => ['settled / received * 100']
 * ```
 */
export function formulaText(expression: Expression | FormulaCondition): string {
  const inside = (e: Expression | FormulaCondition, least: number): string =>
    bindingOf(e) < least ? `(${formulaText(e)})` : formulaText(e);
  const list = (es: readonly Expression[]): string => es.map(formulaText).join(', ');
  switch (expression.op) {
    case 'constant':
      return constantText(expression.value);
    case 'input':
      return expression.name;
    case 'sum':
      return expression.of.length === 1
        ? `sum(${list(expression.of)})`
        : expression.of.map((e) => inside(e, 6)).join(' + ');
    case 'minus':
      return `${inside(expression.left, 5)} - ${inside(expression.right, 6)}`;
    case 'times':
      return `${inside(expression.left, 6)} * ${inside(expression.right, 7)}`;
    case 'over':
      return `${inside(expression.left, 6)} / ${inside(expression.right, 7)}`;
    case 'min':
    case 'max':
    case 'coalesce':
      return `${expression.op}(${list(expression.of)})`;
    case 'if':
      return `if(${formulaText(expression.condition)}, ${list([expression.then, expression.otherwise])})`;
    case 'compare':
      return `${inside(expression.left, 5)} ${expression.by} ${inside(expression.right, 5)}`;
    case 'and':
      return `${inside(expression.left, 2)} and ${inside(expression.right, 3)}`;
    case 'or':
      return `${inside(expression.left, 1)} or ${inside(expression.right, 2)}`;
    case 'not':
      return `not ${inside(expression.of, 4)}`;
    case 'percentile':
      return `percentile(${formulaText(expression.of)}, ${constantText(multiplyFractions(expression.at, hundred))})`;
    default:
      return `${expression.op}(${formulaText(expression.of)})`;
  }
}
