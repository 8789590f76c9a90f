import * as core from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as official from '@qcdc/core/official';
import * as report from '@qcdc/core/report';
import { testReader, testWriter } from '@qcdc/testkit';
import type { Reader, Writer } from '@qcdc/core';
import { checkable } from '../src/doc-examples.ts';
import { pageExamples } from '../src/page-examples.ts';
import { root } from './packages.ts';

// What the recipes show of a reader and a writer passes the suites every reader and writer must pass.

const doors = { ...core, ...entities, ...flow, ...official, ...report };
const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => Promise.resolve()) as {
  constructor: new (...args: string[]) => (...args: unknown[]) => Promise<unknown>;
};

async function shownOn(page: string, name: string): Promise<unknown> {
  const code = pageExamples(root, [page])[0]?.code ?? '';
  const run = new AsyncFunction(
    '$expect',
    '$names',
    `with ($names) { return await (async () => { ${checkable(code)}; return ${name}; })(); }`,
  );
  return run(() => undefined, doors);
}

for (const folder of ['docs/recipes', 'docs/vi/recipes']) {
  testReader((await shownOn(`${folder}/add-a-reader.md`, 'tabs')) as Reader<Blob, object>, {
    options: { source: 'thang.txt', sheet: 'Tháng' },
    source: 'thang.txt',
    cases: [
      {
        name: 'two rows',
        input: () => new Blob(['Đơn vị\tSố vụ\tGhi chú\nA\t1.949\nB\t\thơn 20']),
        tables: [
          {
            name: 'Tháng',
            headers: ['Đơn vị', 'Số vụ', 'Ghi chú'],
            rows: [
              ['A', '1.949', null],
              ['B', null, 'hơn 20'],
            ],
          },
        ],
      },
    ],
    hostile: [
      { name: 'nothing', input: () => new Blob([]), code: 'tabs/empty-file' },
      { name: 'blanks', input: () => new Blob([' \n\t\n']), code: 'tabs/empty-file' },
    ],
  });
  testWriter((await shownOn(`${folder}/add-a-writer.md`, 'plainText')) as Writer<string, object>, {
    textOf: (output) => output,
    manyRows: 2_000,
  });
}
