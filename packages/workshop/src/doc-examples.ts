import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One runnable example of a doc comment. */
export interface DocExample {
  /** File it stands in, from the root of the repository. */
  readonly file: string;
  /** Line of the fence. */
  readonly line: number;
  /** The code between the fences. */
  readonly code: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.ts$/.test(name) && !/\.test(-d)?\.ts$/.test(name) ? [path] : [];
  });
}

/**
 * Finds every fenced `ts` example in the doc comments below a folder.
 *
 * @param root - root of the repository
 * @param folder - folder of sources, from the root
 */
export function docExamples(root: string, folder: string): DocExample[] {
  return sourceFiles(join(root, folder)).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return [...source.matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```$/gm)].map((match) => ({
      file: file.slice(root.length + 1),
      line: source.slice(0, match.index).split('\n').length,
      code: (match[1] ?? '').replace(/^ *\* ?/gm, ''),
    }));
  });
}

/**
 * Turns `expression; // => value` into a check and leaves out imports: the names are handed in.
 *
 * @param code - code of an example
 * @returns plain JavaScript that calls `$expect(actual, expected)`
 */
export function checkable(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const statements = source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return [];
    const text = statement.getText(source);
    const rest = code.slice(statement.end).split('\n', 1)[0] ?? '';
    const expected = /^\s*\/\/ => (.*)$/.exec(rest)?.[1];
    if (expected === undefined || !ts.isExpressionStatement(statement)) return [text];
    return [`$expect(${statement.expression.getText(source)}, (${expected}));`];
  });
  return ts.transpile(statements.join('\n').replace(/^export /gm, ''), { target: ts.ScriptTarget.ES2022 });
}
