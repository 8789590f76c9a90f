import type { Measure } from '@qcdc/core';
import { isIndicator, type Expression } from '../formula/expression.ts';

/**
 * Tells whether a formula can never be below zero, whatever its figures are.
 *
 * @param expression - the formula
 * @param measureOf - the measure as the table knows it
 * @returns `false` where it might be
 */
export function neverNegative(expression: Expression, measureOf: (measure: Measure) => Measure): boolean {
  const all = (of: readonly Expression[]): boolean => of.every((part) => neverNegative(part, measureOf));
  switch (expression.op) {
    case 'constant':
      return expression.value.n >= 0n;
    case 'input':
      return !isIndicator(expression.of) && measureOf(expression.of).nonNegative === true;
    case 'minus':
      return false;
    case 'times':
    case 'over':
      return all([expression.left, expression.right]);
    case 'sum':
    case 'min':
    case 'max':
    case 'coalesce':
      return all(expression.of);
    case 'if':
      return all([expression.then, expression.otherwise]);
    case 'countWhere':
      return true;
    default:
      return all([expression.of]);
  }
}
