import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkable, type DocExample } from '../src/doc-examples.ts';
import { pageExamples } from '../src/page-examples.ts';
import { allNames, namesOfTwoThings } from './all-names.ts';
import { root as rootWithSlash } from './packages.ts';

const root = rootWithSlash.replace(/\/$/, '');
const readmes = readdirSync(`${root}/packages`)
  .filter((folder) => folder !== 'workshop')
  .map((folder) => `packages/${folder}/README.md`);
const examples = pageExamples(root, ['README.md', 'CONTRIBUTING.md', 'docs', ...readmes]);

type AsyncMaker = new (...args: string[]) => (...args: unknown[]) => Promise<void>;
const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => Promise.resolve()) as {
  constructor: AsyncMaker;
};

// Files of Node and conformance suites do something when run; their examples are checked by type only.
const runs = ({ code }: DocExample): boolean => !/from '(?:node:|@qcdc\/testkit)/u.test(code);

describe('the examples on the pages', () => {
  it('can use every name, for none means two things', () => {
    expect(namesOfTwoThings).toEqual([]);
  });

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples.filter(runs))('$file:$line runs and gives what it says', async ({ code }) => {
    let checks = 0;
    const $expect = (actual: unknown, expected: unknown): void => {
      checks++;
      expect(actual).toEqual(expected);
    };
    const run = new AsyncFunction(
      '$expect',
      '$names',
      `with ($names) { await (async () => { ${checkable(code)} })(); }`,
    );
    await run($expect, allNames);
    expect(code.split('// =>').length - 1).toBe(checks);
  });
});
