import { readdirSync } from 'node:fs';
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
import { checkable, type DocExample } from '../src/doc-examples.ts';
import { pageExamples } from '../src/page-examples.ts';
import { root as rootWithSlash } from './packages.ts';

const root = rootWithSlash.replace(/\/$/, '');
const readmes = readdirSync(`${root}/packages`)
  .filter((folder) => folder !== 'workshop')
  .map((folder) => `packages/${folder}/README.md`);
const examples = pageExamples(root, ['README.md', 'CONTRIBUTING.md', 'docs', ...readmes]);

const doors = {
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
type AsyncMaker = new (...args: string[]) => (...args: unknown[]) => Promise<void>;
const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => Promise.resolve()) as {
  constructor: AsyncMaker;
};

// Files of Node and conformance suites do something when run; their examples are checked by type only.
const runs = ({ code }: DocExample): boolean => !/from '(?:node:|@qcdc\/testkit)/u.test(code);

describe('the examples on the pages', () => {
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
    await run($expect, doors);
    expect(code.split('// =>').length - 1).toBe(checks);
  });
});
