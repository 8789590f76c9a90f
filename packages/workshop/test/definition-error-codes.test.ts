// Whoever is refused finds the code on a page: what was wrong, what to do, and a call that is refused so.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listedCodes } from '../src/definition-errors-page.ts';
import { codesInSource } from '../src/error-codes/codes-in-source.ts';
import { executedExamples, problemsThrown } from '../src/error-codes/executed-examples.ts';
import { testOf } from '../src/error-codes/tests-of-codes.ts';
import { wordsOfCodes } from '../src/error-codes/words-of-codes.ts';
import { misspeltWords } from '../src/vietnamese-spelling.ts';
import { root } from './packages.ts';

const codes = await listedCodes();
const examples = await executedExamples();

it('every code that is thrown stands on the page of either language', () => {
  for (const page of ['docs/definition-errors.md', 'docs/vi/definition-errors.md']) {
    const text = readFileSync(root + page, 'utf8');
    expect(codes.filter(({ code }) => !text.includes(`<code>${code}</code>`))).toEqual([]);
  }
});

it('every code that doc comments promise is one of them, however it is put together', () => {
  const listed = new Set(codes.map(({ code }) => code));
  for (const code of ['unit/whole-but-goes-on', 'number/not-finite', 'rules/not-linear', 'law/duplicate-item'])
    expect(listed, code).toContain(code);
  expect(codesInSource().filter(({ code }) => !listed.has(code))).toEqual([]);
});

it('every code says in both languages what is wrong, in words that are spelt right', () => {
  expect(codes.filter(({ text }) => text === null || text.vi.trim() === '' || text.en.trim() === '')).toEqual([]);
  expect(Object.values(wordsOfCodes).flatMap(({ vi }) => misspeltWords(vi))).toEqual([]);
});

it('words are written by hand only where neither an example nor the sources give them', () => {
  expect(Object.keys(wordsOfCodes).filter((code) => !codes.some((one) => one.code === code))).toEqual([]);
  expect(Object.keys(wordsOfCodes).filter((code) => examples.has(code))).toEqual([]);
});

it('most codes are shown by a call that is executed, nearly all others by a test that names them', () => {
  const unshown = codes.filter(({ code, example }) => example === null && testOf(code) === null);
  expect(examples.size).toBeGreaterThan(200);
  expect(unshown.length).toBeLessThan(45);
});

it('an example that is right is no example', async () => {
  expect(await problemsThrown(`parsePeriod('2024')`)).toEqual([]);
  await expect(problemsThrown('nobody()')).rejects.toThrow('nobody is not defined');
});
