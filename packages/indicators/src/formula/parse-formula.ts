import type { SyntaxNode, Tree } from '@lezer/common';
import { aFunction, aText, checkCall, noSuchName } from '@qcdc/core/checks';
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
 * @param known - the names there are, so that an unknown one is told with them
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
export function parseFormula(
  text: string,
  lookUp: NameLookup,
  path = 'formula',
  known: Iterable<string> = [],
): Expression {
  checkCall('parseFormula', { text: [text, aText], lookUp: [lookUp, aFunction], path: [path, aText] });
  checkText(text, path);
  const tree = parser.parse(text);
  const fault = firstFault(tree);
  if (fault !== null) throw syntaxError(text, fault, path);
  const inside = tree.topNode.firstChild;
  if (inside === null) throw syntaxError(text, 0, path);
  checkNames(tree, text, lookUp, path, [...known]);
  return readExpression(inside, { text, lookUp, path });
}

// All names nobody knows at once; the first one is the error, the others stand beside it.
function checkNames(tree: Tree, text: string, lookUp: NameLookup, path: string, known: readonly string[]): void {
  const unknown: FormulaError[] = [];
  tree.iterate({
    enter: ({ node }) => {
      const isFunction = node.parent?.name === 'Call' && node.prevSibling === null;
      if (node.name !== 'Name' || isFunction) return;
      const name = text.slice(node.from, node.to);
      if (lookUp(name) === null) unknown.push(notThere(name, node.from, path, known));
    },
  });
  const [first, ...others] = unknown;
  if (first === undefined) return;
  const { code, text: words, position, piece } = first;
  const also = others.flatMap((error) => error.problems);
  throw new FormulaError(code, words, position, piece, path, also);
}

function notThere(name: string, at: number, path: string, known: readonly string[]): FormulaError {
  const [vi, en] = name.includes('-')
    ? ['; dấu trừ phải có khoảng trắng ở hai bên', '; a minus needs a space on both sides']
    : ['', ''];
  // Whoever looks names up by a function alone has no list to show.
  const said =
    known.length === 0
      ? { vi: `không có chỉ tiêu nào tên "${name}"`, en: `"${name}" is the name of no measure and no indicator` }
      : noSuchName({ vi: 'chỉ tiêu, chỉ số', en: 'the name of a measure or an indicator' }, name, known);
  const words = { vi: `${said.vi}${vi}`, en: `${said.en}${en}` };
  return new FormulaError('formula/unknown-name', words, at, name, path);
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
