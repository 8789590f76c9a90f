import type { Measure } from '@qcdc/core';
import {
  addFractions,
  divideFractions,
  multiplyFractions,
  negateFraction,
  one,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import { isIndicator, type Expression } from '../formula/expression.ts';

/** A sum of measures, each times a constant, and a constant: `2 × a − b + 3`. */
export interface LinearForm {
  /** Multiplier of each measure. */
  readonly by: ReadonlyMap<Measure, Fraction>;
  /** What is added besides. */
  readonly constant: Fraction;
}

/**
 * Reads a formula as a sum of measures.
 *
 * @param expression - the formula
 * @returns its multipliers, one for each measure however often it stands there; `null` for any other shape
 */
export function linearForm(expression: Expression): LinearForm | null {
  switch (expression.op) {
    case 'constant':
      return { by: new Map(), constant: expression.value };
    case 'input':
      return isIndicator(expression.of) ? null : { by: new Map([[expression.of, one]]), constant: zero };
    case 'sum':
      return expression.of.map(linearForm).reduce(plus, { by: new Map(), constant: zero });
    case 'minus':
      return plus(linearForm(expression.left), times(linearForm(expression.right), negateFraction(one)));
    case 'times': {
      const [a, b] = [linearForm(expression.left), linearForm(expression.right)];
      return a === null || b === null
        ? null
        : b.by.size === 0
          ? times(a, b.constant)
          : a.by.size === 0
            ? times(b, a.constant)
            : null;
    }
    case 'over': {
      const [a, b] = [linearForm(expression.left), linearForm(expression.right)];
      return a === null || b === null || b.by.size > 0 || b.constant.n === 0n
        ? null
        : times(a, divideFractions(one, b.constant));
    }
    default:
      return null;
  }
}

function plus(a: LinearForm | null, b: LinearForm | null): LinearForm | null {
  if (a === null || b === null) return null;
  const by = new Map(a.by);
  for (const [measure, factor] of b.by) by.set(measure, addFractions(by.get(measure) ?? zero, factor));
  return { by, constant: addFractions(a.constant, b.constant) };
}

function times(a: LinearForm | null, factor: Fraction): LinearForm | null {
  if (a === null) return null;
  const by = new Map([...a.by].map(([measure, own]) => [measure, multiplyFractions(own, factor)]));
  return { by, constant: multiplyFractions(a.constant, factor) };
}
