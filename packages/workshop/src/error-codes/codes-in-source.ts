import { noSuchName } from '@qcdc/core/checks';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { Text } from '@qcdc/core';
import { sourceOf, sourcesUnder } from '../terms-in-source.ts';

/** A code that is thrown, as the sources have it. */
export interface CodeInSource {
  /** Whole code, such as `unit/two-parents`. */
  readonly code: string;
  /** What is said with it, values left out; `null` where the words are put together elsewhere. */
  readonly text: Text | null;
  /** Exported functions that say they throw it. */
  readonly thrownBy: readonly string[];
}

/** Packages whose errors reach whoever calls them. */
const packages: readonly string[] = [
  ...['core', 'validators', 'indicators', 'emulation', 'cli', 'testkit'],
  ...['csv', 'docx', 'html', 'json', 'sql', 'text', 'xlsx'].map((name) => `adapter-${name}`),
];

/** Only an `AdapterError` has codes of this area, wherever they stand. */
const adapterArea = 'adapter/';

const isCode = (text: string): boolean => /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u.test(text);
// What takes a code and throws, or hands it on to what throws.
const throwing =
  /^(?:DefinitionError|AdapterError|FormulaError|unknownName|checkKeys|checkDays|checkSplits|checkDefinition|shapeProblems|refuse|fill|problems\.add|.*\.problems\.add)$/u;
const calledBy = ({ expression }: ts.CallExpression | ts.NewExpression): string => expression.getText();

type Call = ts.CallExpression | ts.NewExpression;
const isCall = (node: ts.Node): node is Call => ts.isCallExpression(node) || ts.isNewExpression(node);

/** The call a word is handed to, also by way of a choice, a list or a member; `null` where it is none. */
function callAround(node: ts.Node): Call | null {
  for (let at = node.parent; !ts.isSourceFile(at) && !ts.isStatement(at) && !ts.isFunctionLike(at); at = at.parent)
    if (isCall(at)) return at;
  return null;
}

/** The files, read once, each with what it declares by name. */
class Sources {
  readonly files = new Map<string, ts.SourceFile>();
  readonly declared = new Map<string, Map<string, ts.Node>>();

  constructor() {
    for (const name of packages)
      for (const path of sourcesUnder(`${name}/src`)) {
        const file = ts.createSourceFile(path, sourceOf(path), ts.ScriptTarget.ES2022, true);
        const names = new Map<string, ts.Node>();
        const visit = (node: ts.Node): void => {
          if (ts.isFunctionDeclaration(node) && node.name !== undefined) names.set(node.name.text, node);
          if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
            names.set(node.name.text, node.initializer);
          ts.forEachChild(node, visit);
        };
        visit(file);
        this.files.set(path, file);
        this.declared.set(path, names);
      }
  }

  /** What a name means in a file: declared there, or brought in from a neighbour. */
  meaning(name: string, path: string): { readonly node: ts.Node; readonly path: string } | null {
    const own = this.declared.get(path)?.get(name);
    if (own !== undefined) return { node: own, path };
    for (const statement of this.files.get(path)?.statements ?? []) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const named = statement.importClause?.namedBindings;
      const from = statement.moduleSpecifier.text;
      if (named === undefined || !ts.isNamedImports(named)) continue;
      const bound = named.elements.find((element) => element.name.text === name);
      if (bound === undefined) continue;
      const of = (bound.propertyName ?? bound.name).text;
      if (from.startsWith('.')) return this.meaning(of, join(dirname(path), from));
      for (const [other, names] of this.declared)
        if (other.startsWith('core/') && names.has(of)) return this.meaning(of, other);
    }
    return null;
  }
}

/** Words as they are written, with an ellipsis where a value stands. */
function words(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (ts.isConditionalExpression(node)) return words(node.whenTrue);
  return null;
}

const said = (vi: string | null, en: string | null): Text | null =>
  vi === null || en === null || vi.trim() === '' || isCode(vi) ? null : { vi, en };

/** What a node says in both languages, as far as it stands in the sources. */
function textOf(sources: Sources, node: ts.Node, path: string, depth = 0): Text | null {
  if (depth > 4) return null;
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
    return textOf(sources, node.expression, path, depth);
  if (ts.isObjectLiteralExpression(node)) {
    const part = (name: string): string | null => {
      const found = node.properties.find((one) => one.name?.getText() === name);
      return found !== undefined && ts.isPropertyAssignment(found) ? words(found.initializer) : null;
    };
    return said(part('vi'), part('en'));
  }
  if (ts.isConditionalExpression(node)) return textOf(sources, node.whenTrue, path, depth + 1);
  if (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node)) {
    if (node.body === undefined) return null;
    if (!ts.isBlock(node.body)) return textOf(sources, node.body, path, depth + 1);
    for (const statement of [...node.body.statements].reverse()) {
      if (!ts.isReturnStatement(statement) || statement.expression === undefined) continue;
      const text = textOf(sources, statement.expression, path, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  const name = ts.isIdentifier(node)
    ? node.text
    : ts.isCallExpression(node) && ts.isIdentifier(node.expression)
      ? node.expression.text
      : null;
  const meant = name === null ? null : sources.meaning(name, path);
  return meant === null ? null : textOf(sources, meant.node, meant.path, depth + 1);
}

/** What is said beside a code in a call: a text, or two sentences one after the other. */
function textIn(sources: Sources, call: Call, code: ts.Node, path: string): Text | null {
  const args = call.arguments ?? ([] as readonly ts.Expression[]);
  const behind = args.filter((arg) => arg.pos > code.pos);
  for (const [i, arg] of behind.entries()) {
    const next = behind[i + 1];
    const text = textOf(sources, arg, path) ?? (next === undefined ? null : said(words(arg), words(next)));
    if (text !== null) return calledBy(call) === 'unknownName' ? noSuchName(text, '…', ['…']) : text;
  }
  return null;
}

/** A function that throws `area/…` with a name it is handed. */
interface Helper {
  readonly area: string;
  /** Which argument the name is. */
  readonly at: number;
}

type Named = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ArrowFunction;

/** The function around a node that takes the name of the problem. */
function functionTaking(param: string, node: ts.Node): readonly [name: string, at: number] | null {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionDeclaration(at) && !ts.isMethodDeclaration(at) && !ts.isArrowFunction(at)) continue;
    const of: Named = at;
    const place = of.parameters.findIndex((one) => one.name.getText() === param);
    const name = ts.isArrowFunction(of) && ts.isVariableDeclaration(of.parent) ? of.parent.name : of.name;
    if (place >= 0 && name !== undefined) return [name.getText(), place];
  }
  return null;
}

/** Such functions, by file and name. */
function helpersOf(sources: Sources): ReadonlyMap<string, Helper> {
  const helpers = new Map<string, Helper>();
  for (const [path, file] of sources.files) {
    const visit = (node: ts.Node): void => {
      const area = ts.isTemplateExpression(node) ? /^([a-z][a-z0-9-]*)\/$/u.exec(node.head.text)?.[1] : undefined;
      const param = ts.isTemplateExpression(node) ? (node.templateSpans[0]?.expression.getText() ?? '') : '';
      const call = area === undefined ? null : callAround(node);
      const taking = call !== null && throwing.test(calledBy(call)) ? functionTaking(param, node) : null;
      if (area !== undefined && taking !== null) helpers.set(`${path} ${taking[0]}`, { area, at: taking[1] });
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return helpers;
}

/** Codes that doc comments promise, each with the functions that do. */
function promised(sources: Sources): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const path of sources.files.keys())
    for (const [, comment = '', name = ''] of sourceOf(path).matchAll(
      /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:\/\/ @__NO_SIDE_EFFECTS__\s*)?(?:export )?(?:async )?(?:(?:function|const|class)\*? )?(\w+)/gu,
    ))
      for (const [, thrown = ''] of comment.matchAll(/@throws((?:[^@]|@(?=link))*)/gu))
        for (const [, code = ''] of thrown.matchAll(/`([a-z][a-z0-9-]*\/[a-z][a-z0-9-]*)`/gu))
          codes.set(code, (codes.get(code) ?? new Set()).add(name));
  return codes;
}

/**
 * Finds every code a `DefinitionError` or an `AdapterError` of the packages can carry: handed to what throws, or promised by a doc
 * comment.
 *
 * @returns the codes in order, each with what the sources say with it
 */
export function codesInSource(): readonly CodeInSource[] {
  const sources = new Sources();
  const promises = promised(sources);
  const texts = new Map<string, Text | null>([...promises.keys()].map((code) => [code, null]));
  const take = (code: string, text: Text | null): void => {
    texts.set(code, texts.get(code) ?? text);
  };
  const each = (see: (node: ts.StringLiteralLike, call: Call | null, path: string) => void): void => {
    for (const [path, file] of sources.files) {
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node)) see(node, callAround(node), path);
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
  };
  each((node, call, path) => {
    if (!isCode(node.text)) return;
    if (call !== null && throwing.test(calledBy(call))) take(node.text, textIn(sources, call, node, path));
    else if (node.text.startsWith(adapterArea)) take(node.text, null);
  });
  // A helper puts the area before the name of the problem.
  const helpers = helpersOf(sources);
  const folderOf = (path: string): string => dirname(path);
  each((node, call, path) => {
    if (call === null || isCode(node.text)) return;
    const name = calledBy(call).split('.').at(-1) ?? '';
    const helper =
      helpers.get(`${path} ${name}`) ??
      helpers.get(`${sources.meaning(name, path)?.path ?? ''} ${name}`) ??
      // A method is called from the files beside its class.
      [...helpers].find(
        ([key]) => calledBy(call).includes('.') && key.endsWith(` ${name}`) && folderOf(key) === folderOf(path),
      )?.[1];
    if (helper !== undefined && call.arguments?.[helper.at] === node)
      take(`${helper.area}/${node.text}`, textIn(sources, call, node, path));
  });
  return [...texts]
    .map(([code, text]) => ({ code, text, thrownBy: [...(promises.get(code) ?? [])].sort() }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
