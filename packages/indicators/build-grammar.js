// Turns src/formula/formula.grammar into the parser tables beside it: `npx pnpm@12.21.0 --filter @qcdc/indicators run grammar`.
import { buildParserFile } from '@lezer/generator';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const grammar = new URL('src/formula/formula.grammar', import.meta.url);
const tables = new URL('src/formula/grammar/parser.ts', import.meta.url);
const { parser } = buildParserFile(readFileSync(grammar, 'utf8'), { moduleStyle: 'es', typeScript: true });
const text = parser
  .replace(/^.*\n/, '// Generated from ../formula.grammar by build-grammar.js; edit the grammar.\n')
  .replace(
    'export const parser = LRParser',
    '/** Parser of the formula language. */\nexport const parser = /* @__PURE__ */ LRParser',
  )
  .replace(/const spec_Name = \{__proto__:null,(.*)\}/, (_, terms) => {
    const entries = terms.replace(/(\w+):(\d+)/g, "['$1', $2]");
    return `const keywords = /* @__PURE__ */ new Map([${entries}])`;
  })
  .replace(
    /\(value: keyof typeof spec_Name\) => spec_Name\[value\] \|\| -1/,
    '(value: string) => keywords.get(value) ?? -1',
  );
writeFileSync(tables, await format(text, { ...(await resolveConfig(tables)), parser: 'typescript' }));
