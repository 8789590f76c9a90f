import type { SyntaxNode, Tree } from '@lezer/common';
import { checkText } from './check-text.ts';
import { FormulaError } from './formula-error.ts';
import { parser } from './grammar/parser.ts';
import { readExpression } from './read-expression.ts';
import type { Expression, Operand } from './expression.ts';

/** Looks up what a name in a formula stands for. */
export type NameLookup = (name: string) => Operand | null;

/**
 * Reads a formula written as text. Nothing in it is ever run: names are looked up, numbers are exact, and the result is
 * data. Minus stands between spaces, because names may contain hyphens.
 *
 * @param text - such as `mediation.settled / mediation.received * 100`
 * @param lookUp - what the names stand for
 * @param path - path to the formula inside its definition, for errors
 * @returns the formula
 * @throws {@link FormulaError} `formula/…`, with the place in the text
 * @example
 * ```ts
 * import { mediation } from '@qcdc/core/entities';
 *
 * const measures = Object.values(mediation.measures);
 * const formula = parseFormula('mediation.settled/mediation.received*100', (name) => measures.find((m) => m.id === name) ?? null);
 * formulaWords(formula, 'vi'); // => 'Số vụ hòa giải thành ÷ Số vụ tiếp nhận × 100'
 * ```
 */
export function parseFormula(text: string, lookUp: NameLookup, path = 'formula'): Expression {
  checkText(text, path);
  const tree = parser.parse(text);
  const fault = firstFault(tree);
  if (fault !== null) throw syntaxError(text, fault, path);
  const inside = tree.topNode.firstChild;
  if (inside === null) throw syntaxError(text, 0, path);
  return readExpression(inside, { text, lookUp, path });
}

function firstFault(tree: Tree): number | null {
  let at: number | null = null;
  tree.iterate({
    enter: (node: { readonly type: SyntaxNode['type']; readonly from: number }) => {
      if (node.type.isError) at ??= node.from;
      return at === null;
    },
  });
  return at;
}

function syntaxError(text: string, from: number, path: string): FormulaError {
  const rest = text.slice(from);
  const at = from + (rest.length - rest.trimStart().length);
  const piece = /^(?:[a-zA-Z0-9.-]+|.)/.exec(text.slice(at))?.[0] ?? '';
  const words =
    piece === ''
      ? {
          vi: 'công thức kết thúc khi còn thiếu một số hoặc một tên',
          en: 'the formula ends where a number or a name is still missing',
        }
      : {
          vi: `"${piece}" đứng không đúng chỗ; kiểm tra dấu phép tính, dấu phẩy hoặc ngoặc ngay trước đó`,
          en: `"${piece}" does not belong here; check the sign, comma or bracket right before it`,
        };
  return new FormulaError('formula/syntax', words, at, piece, path);
}
