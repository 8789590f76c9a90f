import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import * as csv from '@qcdc/adapter-csv';
import * as docx from '@qcdc/adapter-docx';
import * as html from '@qcdc/adapter-html';
import * as json from '@qcdc/adapter-json';
import * as dhis2 from '@qcdc/adapter-json/dhis2';
import * as exchange from '@qcdc/adapter-json/exchange';
import * as jsonStat from '@qcdc/adapter-json/json-stat';
import * as schema from '@qcdc/adapter-json/schema';
import * as jsonScores from '@qcdc/adapter-json/scores';
import * as sdmx from '@qcdc/adapter-json/sdmx';
import * as sql from '@qcdc/adapter-sql';
import * as text from '@qcdc/adapter-text';
import * as xlsx from '@qcdc/adapter-xlsx';
import * as cli from '@qcdc/cli';
import * as core from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as followUp from '@qcdc/core/follow-up';
import * as law from '@qcdc/core/law';
import * as layout from '@qcdc/core/layout';
import * as official from '@qcdc/core/official';
import * as report from '@qcdc/core/report';
import * as ofRules from '@qcdc/core/rules';
import * as stored from '@qcdc/core/stored';
import * as unitLists from '@qcdc/core/unit-lists';
import * as emulation from '@qcdc/emulation';
import * as indicators from '@qcdc/indicators';
import * as rules from '@qcdc/validators';
import { describe, expect, it } from 'vitest';
import { checkable, docExamples } from '../src/doc-examples.ts';
import { published } from './packages.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const names: Record<string, unknown> = {
  ...core,
  ...flow,
  ...entities,
  ...followUp,
  ...law,
  ...layout,
  ...official,
  ...report,
  ...ofRules,
  ...stored,
  ...unitLists,
  ...rules,
  ...indicators,
  ...emulation,
  ...csv,
  ...docx,
  ...sql,
  DuckDBInstance,
  ...xlsx,
  ...html,
  ...cli,
  ...json,
  ...schema,
  ...dhis2,
  ...sdmx,
  ...jsonStat,
  ...exchange,
  ...jsonScores,
  ...text,
};
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
    await run($expect, { ...names, ...own });
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
