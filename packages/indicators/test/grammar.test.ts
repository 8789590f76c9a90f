import { buildParserFile } from '@lezer/generator';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the parser tables are those of the grammar', () => {
  const read = (path: string) => readFileSync(new URL(`../src/formula/${path}`, import.meta.url), 'utf8');
  const { parser } = buildParserFile(read('formula.grammar'), { moduleStyle: 'es', typeScript: true });
  const tables = [...parser.matchAll(/^ {2}(states|stateData|goto|tokenData): "(.*)",$/gm)].map(
    ([, , table]) => table ?? '',
  );
  expect(tables).toHaveLength(4);
  // Prettier may have changed the quotes around a table, never what is inside them.
  const committed = read('grammar/parser.ts').replaceAll("\\'", "'");
  for (const table of tables) expect(committed).toContain(table.replaceAll('\\"', '"'));
});
