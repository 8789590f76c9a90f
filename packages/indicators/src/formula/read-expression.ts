import type { SyntaxNode } from '@lezer/common';
import { exactNumber } from './build.ts';
import { median, percentile } from './build-beyond.ts';
import { deepestFormula } from './check-text.ts';
import { FormulaError } from './formula-error.ts';
import type { ComparisonOperator, FormulaCondition, Expression, InputExpression, Operand } from './expression.ts';

/** What reading needs to know besides the tree. */
export interface Reading {
  /** The formula as written. */
  readonly text: string;
  /** What the names stand for. */
  readonly lookUp: (name: string) => Operand | null;
  /** Path to the formula inside its definition. */
  readonly path: string;
}

const arities: ReadonlyMap<string, readonly [least: number, most: number]> = /* @__PURE__ */ new Map([
  ['sum', [1, 100]],
  ['min', [1, 100]],
  ['max', [1, 100]],
  ['coalesce', [1, 100]],
  ['if', [3, 3]],
  ['previous', [1, 1]],
  ['lastYear', [1, 1]],
  ['cumulative', [1, 1]],
  ['parent', [1, 1]],
  ['reporting', [1, 1]],
  ['expected', [1, 1]],
  ['onTime', [1, 1]],
  ['median', [1, 1]],
  ['percentile', [2, 2]],
  ['countWhere', [1, 1]],
]);

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** A parsed node is a formula or a condition; which one the place demands is checked by `asFormula` and `asCondition`. */
type Read = Expression | FormulaCondition;

const isCondition = (e: Read): e is FormulaCondition =>
  e.op === 'compare' || e.op === 'and' || e.op === 'or' || e.op === 'not';

/**
 * Turns the syntax tree into a formula.
 *
 * @param node - root of the formula in the tree
 * @param reading - text, names and path
 * @returns the formula
 * @throws {@link FormulaError} unknown names and functions, wrong number of operands, a condition in the wrong place
 */
export function readExpression(node: SyntaxNode, reading: Reading): Expression {
  const { text, lookUp, path } = reading;
  const written = (n: SyntaxNode): string => text.slice(n.from, n.to);
  const refuse = (code: string, vi: string, en: string, at: SyntaxNode): never => {
    throw new FormulaError(`formula/${code}`, { vi, en }, at.from, written(at), path);
  };
  const asFormula = (n: SyntaxNode | undefined, depth: number): Expression => {
    if (n === undefined) return refuse('syntax', 'thiếu toán hạng', 'an operand is missing', node);
    const e = read(n, depth);
    return isCondition(e)
      ? refuse(
          'condition-as-number',
          'điều kiện chỉ đứng được trong if(…)',
          'a condition is no number; use it inside if(…)',
          n,
        )
      : e;
  };
  const asCondition = (n: SyntaxNode | undefined, depth: number): FormulaCondition => {
    if (n === undefined) return refuse('syntax', 'thiếu điều kiện', 'a condition is missing', node);
    const e = read(n, depth);
    return isCondition(e)
      ? e
      : refuse('number-as-condition', 'cần một phép so sánh, như a > b', 'expected a comparison such as a > b', n);
  };
  const number = (n: SyntaxNode, sign: '' | '-'): Expression => {
    try {
      return { op: 'constant', value: exactNumber(sign + written(n)) };
    } catch {
      return refuse('bad-number', 'số quá dài', 'the number is too long to be meant', n);
    }
  };
  const name = (n: SyntaxNode): InputExpression => {
    const of = lookUp(written(n));
    return of === null
      ? refuse('unknown-name', 'tên không có nghĩa', 'the name stands for nothing', n)
      : { op: 'input', name: written(n), of };
  };
  const call = (n: SyntaxNode, depth: number): Expression => {
    const [called, args] = childrenOf(n) as [SyntaxNode, SyntaxNode];
    const operands = childrenOf(args).filter((c) => c.name !== '(' && c.name !== ')');
    const fn = written(called);
    const arity = arities.get(fn);
    if (arity === undefined)
      return refuse(
        'unknown-function',
        `không có hàm "${fn}"; các hàm dùng được: ${[...arities.keys()].join(', ')}`,
        `there is no function "${fn}"; functions are ${[...arities.keys()].join(', ')}`,
        called,
      );
    const [least, most] = arity;
    if (operands.length < least || operands.length > most)
      return refuse(
        'argument-count',
        `hàm ${fn} cần ${least === most ? least : `từ ${least}`} toán hạng, có ${operands.length}`,
        `${fn} takes ${least === most ? least : `at least ${least}`} operand(s) and got ${operands.length}`,
        n,
      );
    const [first, second, third] = operands;
    switch (fn) {
      case 'sum':
      case 'min':
      case 'max':
      case 'coalesce':
        return { op: fn, of: operands.map((o) => asFormula(o, depth)) };
      case 'if':
        return {
          op: 'if',
          condition: asCondition(first, depth),
          then: asFormula(second, depth),
          otherwise: asFormula(third, depth),
        };
      case 'median':
        return median(asFormula(first, depth));
      case 'percentile': {
        if (second?.name !== 'Number')
          return refuse(
            'argument-count',
            'phân vị cần một số từ 0 đến 100',
            'a percentile takes a number from 0 to 100',
            n,
          );
        try {
          return percentile(asFormula(first, depth), written(second));
        } catch {
          return refuse('bad-number', 'phân vị nằm từ 0 đến 100', 'a percentile lies from 0 to 100', second);
        }
      }
      case 'countWhere':
        return { op: fn, of: asCondition(first, depth) };
      case 'reporting':
      case 'expected':
      case 'onTime': {
        if (first?.name !== 'Name')
          return refuse('argument-count', `hàm ${fn} cần tên một chỉ tiêu`, `${fn} takes the name of one input`, n);
        return { op: fn, of: name(first) };
      }
      default:
        return { op: fn as 'previous', of: asFormula(first, depth) };
    }
  };
  const read = (n: SyntaxNode, above: number): Read => {
    const depth = above + 1;
    if (depth > deepestFormula)
      return refuse('too-deep', 'công thức lồng nhau quá sâu', `operations nest deeper than ${deepestFormula}`, n);
    const parts = childrenOf(n);
    const [left, sign, right] = parts;
    switch (n.name) {
      case 'Number':
        return number(n, '');
      case 'Name':
        return name(n);
      case 'Call':
        return call(n, depth);
      case 'Group':
        return left === undefined || sign === undefined ? asFormula(undefined, depth) : read(sign, depth);
      case 'Negative': {
        const of = parts[1];
        if (of?.name === 'Number') return number(of, '-');
        return { op: 'minus', left: { op: 'constant', value: exactNumber(0) }, right: asFormula(of, depth) };
      }
      case 'Product': {
        const [a, b] = [asFormula(left, depth), asFormula(right, depth)];
        if (sign && written(sign) === '*') return { op: 'times', left: a, right: b };
        if (right && b.op === 'constant' && b.value.n === 0n)
          return refuse('zero-divisor', 'công thức chia cho số 0', 'the formula divides by zero', right);
        return { op: 'over', left: a, right: b };
      }
      case 'Sum':
        return readSum(n, depth);
      case 'Comparison':
        return {
          op: 'compare',
          by: (sign ? written(sign) : '=') as ComparisonOperator,
          left: asFormula(left, depth),
          right: asFormula(right, depth),
        };
      case 'Not':
        return { op: 'not', of: asCondition(parts.at(-1), depth) };
      default:
        return {
          op: n.name === 'And' ? 'and' : 'or',
          left: asCondition(left, depth),
          right: asCondition(parts.at(-1), depth),
        };
    }
  };
  // a + b + c is one sum of three, not a sum inside a sum; so a long sum does not count as deep.
  const readSum = (n: SyntaxNode, depth: number): Expression => {
    const terms: Expression[] = [];
    let at = n;
    while (at.name === 'Sum') {
      const [left, sign, right] = childrenOf(at) as [SyntaxNode, SyntaxNode, SyntaxNode];
      if (sign.name !== 'PlusSign') {
        if (terms.length > 0) break;
        return { op: 'minus', left: asFormula(left, depth), right: asFormula(right, depth) };
      }
      terms.unshift(asFormula(right, depth));
      at = left;
    }
    terms.unshift(asFormula(at, depth));
    return { op: 'sum', of: terms };
  };
  return asFormula(node, 0);
}
