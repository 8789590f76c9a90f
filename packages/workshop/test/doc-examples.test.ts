import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkable, docExamples } from '../src/doc-examples.ts';
import { allNames } from './all-names.ts';
import { published } from './packages.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const folders = published.map(({ folder }) => folder).filter((folder) => folder !== 'testkit');
type AsyncMaker = new (...args: string[]) => (...args: unknown[]) => Promise<void>;
const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => Promise.resolve()) as {
  constructor: AsyncMaker;
};

describe.each(folders)('the examples in the doc comments of %s run and give what they say', (folder) => {
  it.each(docExamples(root, `packages/${folder}/src`))('$file:$line', async ({ file, code }) => {
    let checks = 0;
    const $expect = (actual: unknown, expected: unknown): void => {
      checks++;
      expect(actual).toEqual(expected);
    };
    // Names the example declares itself must not collide with the ones handed in.
    const run = new AsyncFunction(
      '$expect',
      '$names',
      `with ($names) { await (async () => { ${checkable(code)} })(); }`,
    );
    // An example may also use what its own file exports only to its package.
    const own = (await import(/* @vite-ignore */ `${root}/${file}`)) as Record<string, unknown>;
    await run($expect, { ...allNames, ...own });
    expect(code.split('// =>').length - 1).toBe(checks);
  });
});

describe('the check itself', () => {
  it('finds examples in every package that computes', () => {
    expect(docExamples(root, 'packages/core/src').length).toBeGreaterThan(2);
  });

  it('fails when an example claims something else', async () => {
    const run = new AsyncFunction('$expect', checkable('1 + 1; // => 3'));
    await expect(
      run((a: unknown, b: unknown) => {
        expect(a).toEqual(b);
      }),
    ).rejects.toThrow();
  });
});
