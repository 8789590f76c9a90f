import ts from 'typescript';

/** A door of a package: what somebody writes after `from`, and the file of its types. */
export interface Door {
  /** Such as `@qcdc/core/flow`. */
  readonly name: string;
  /** Path of its `.d.ts`. */
  readonly types: string;
}

const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: false });

/**
 * Prints what the doors of a package offer: every exported name in order of the alphabet, with its type and without
 * comments. A name that an earlier door has, too, is only named.
 *
 * @param doors - doors of one package, built
 * @returns a page of Markdown
 */
export function apiOf(doors: readonly Door[]): string {
  const program = ts.createProgram({
    rootNames: doors.map(({ types }) => types),
    options: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts'],
      types: [],
    },
  });
  const checker = program.getTypeChecker();
  const shown = new Map<ts.Symbol, string>();
  const pages = doors.map(({ name, types }) => {
    const source = program.getSourceFile(types);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${types} exports nothing`);
    const blocks = checker
      .getExportsOfModule(module)
      .map((symbol) => ({ as: symbol.name, symbol: target(symbol, checker) }))
      .sort((a, b) => (a.as < b.as ? -1 : a.as > b.as ? 1 : 0))
      .map(({ as, symbol }) => {
        const before = shown.get(symbol);
        if (before !== undefined) return `export { ${as} }; // as in ${before}`;
        shown.set(symbol, name);
        return printed(as, symbol, checker);
      });
    return `## ${name}\n\n\`\`\`ts\n${blocks.join('\n')}\n\`\`\`\n`;
  });
  return `<!-- Written by \`pnpm run api:update\` from what was built. -->\n\n${pages.join('\n')}`;
}

function target(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function printed(as: string, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const renamed = symbol.name === as ? '' : ` // as ${as}`;
  return (symbol.declarations ?? [])
    .map((declaration) => {
      const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile()) + renamed;
      return ts.isInterfaceDeclaration(declaration) && declaration.members.length === 0
        ? text.replace(/\{\s*\}$/u, `{${membersOf(symbol, declaration, checker)}}`)
        : text;
    })
    .join('\n');
}

// What only gives a name to what it extends is printed with what it holds: a field more or less is a change of what is offered.
function membersOf(symbol: ts.Symbol, at: ts.Node, checker: ts.TypeChecker): string {
  const members = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .map((member) => `\n    ${member.name}: ${checker.typeToString(checker.getTypeOfSymbolAtLocation(member, at))};`);
  return members.length === 0 ? '' : `${members.join('')}\n`;
}
