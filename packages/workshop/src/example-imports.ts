import ts from 'typescript';
import type { Door } from './site/doors.ts';

/** What is known of an exported name. */
export interface ExportedName {
  /** The doors it can be imported from, front doors of a package first. */
  readonly doors: readonly Door[];
  /** Is it a type and nothing else? */
  readonly isType: boolean;
}

/** Everything the doors export. */
export type NamesOfDoors = ReadonlyMap<string, ExportedName>;

/**
 * Lists what the doors export: values and types.
 *
 * @param program - a program that holds the files of the doors
 * @param root - root of the repository, with a slash at its end
 * @param doors - the doors
 */
export function namesOfDoors(program: ts.Program, root: string, doors: readonly Door[]): NamesOfDoors {
  const checker = program.getTypeChecker();
  const names = new Map<string, ExportedName>();
  for (const door of doors) {
    const file = program.getSourceFile(root + door.file);
    const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (symbol === undefined) throw new Error(`${door.file} is no door`);
    for (const exported of checker.getExportsOfModule(symbol)) {
      const alias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const { flags } = alias ? checker.getAliasedSymbol(exported) : exported;
      const before = names.get(exported.name)?.doors ?? [];
      names.set(exported.name, { doors: [...before, door], isType: (flags & ts.SymbolFlags.Value) === 0 });
    }
  }
  return names;
}

/** Is this the name of a property, of a label on the left of a colon, or of something the code declares itself? */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)
    ? parent.name === node
    : false;
}

/** Does the code declare this name: by an import, a variable, a parameter, a function, a type? */
function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportClause(parent) || ts.isImportSpecifier(parent) || ts.isNamespaceImport(parent)) return true;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent)) &&
    parent.name === node
  );
}

/** Names a piece of code uses and does not declare. */
function freeNames(code: string): ReadonlySet<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isOwnName(node)) (isDeclaration(node) ? declared : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true));
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** Of the doors that have a name: the one the reader is at, else one of the same package, else the first. */
function nearest(doors: readonly Door[], at: Door | null): Door | undefined {
  return doors.find(({ name }) => name === at?.name) ?? doors.find(({ folder }) => folder === at?.folder) ?? doors[0];
}

/**
 * Writes the imports an example of a doc comment leaves out, so that whoever copies it has a program that runs.
 *
 * @param code - the example
 * @param names - what the doors export
 * @param at - the door at which the example is shown
 * @returns lines of imports; empty where nothing is missing
 */
export function missingImports(code: string, names: NamesOfDoors, at: Door | null): string {
  const taken = new Map<string, string[]>();
  for (const name of [...freeNames(code)].sort((a, b) => a.localeCompare(b, 'en'))) {
    const { doors = [], isType = false } = names.get(name) ?? {};
    const door = nearest(doors, at);
    if (door === undefined) continue;
    taken.set(door.name, [...(taken.get(door.name) ?? []), isType ? `type ${name}` : name]);
  }
  return [...taken]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([door, those]) => `import { ${those.join(', ')} } from '${door}';\n`)
    .join('');
}
