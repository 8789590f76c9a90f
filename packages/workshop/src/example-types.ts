import ts from 'typescript';
import type { DocExample } from './doc-examples.ts';
import { missingImports, namesOfDoors } from './example-imports.ts';
import { doorsOf } from './site/doors.ts';

/** An example and what the compiler says against it. */
export interface TypedExample extends DocExample {
  /** The complaints; none where the types fit. */
  readonly complaints: readonly string[];
}

/**
 * Checks examples as one program, each as a user would have it in a file of its own: with the imports a doc comment leaves out.
 *
 * @param root - root of the repository, with a slash at its end
 * @param examples - of pages and of doc comments
 */
export function typedExamples(root: string, examples: readonly DocExample[]): readonly TypedExample[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const disk = ts.createCompilerHost(options);
  const read = new Map<string, ts.SourceFile | undefined>();
  const files = new Map<string, string>();
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, ...rest) => {
      const own = files.get(path);
      if (own !== undefined) return ts.createSourceFile(path, own, ts.ScriptTarget.ES2022, true);
      if (!read.has(path)) read.set(path, disk.getSourceFile(path, ...rest));
      return read.get(path);
    },
  };
  const doors = doorsOf(root);
  const program = ts.createProgram(
    doors.map(({ file }) => root + file),
    options,
    host,
  );
  const names = namesOfDoors(program, root, doors);
  // As if each stood in the workshop, which may import every package.
  const pathOf = (i: number): string => `${root}packages/workshop/example-${i}.ts`;
  examples.forEach(({ file, code }, i) => {
    const at = doors.find(({ folder }) => file.startsWith(`${folder}/src/`)) ?? null;
    files.set(pathOf(i), `${at === null ? '' : missingImports(code, names, at)}${code}\nexport {};\n`);
  });
  const whole = ts.createProgram([...files.keys()], options, host, program);
  return examples.map((example, i) => {
    const source = whole.getSourceFile(pathOf(i));
    const found = [...whole.getSemanticDiagnostics(source), ...whole.getSyntacticDiagnostics(source)];
    return { ...example, complaints: found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n')) };
  });
}
