import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/nouns.md');
const api = readdirSync(new URL('api/', root))
  .map((name) => read(`api/${name}`))
  .join('\n');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:---|English)/.test(line));
const names = rows.flatMap((row) =>
  [...(row.split(' | ')[2] ?? '').matchAll(/`([A-Za-z]+)`/g)].map(([, name = '']) => name),
);

test('every noun has a Vietnamese word and a sentence', () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) {
    const [, vietnamese = '', , sentence = ''] = row.slice(2, -2).split(' | ');
    expect(vietnamese.trim(), row).not.toBe('');
    expect(sentence.trim(), row).toMatch(/\.$/);
  }
});

test('no noun stands there twice', () => {
  const nouns = rows.map((row) => row.slice(2).split(' | ')[0]);
  expect(new Set(nouns).size).toBe(nouns.length);
});

test.each(names)('%s is a name of the code', (name) => {
  expect(api).toMatch(new RegExp(`\\b${name}\\b`));
});
