import { readQuantity } from '@qcdc/core';
import { parseRecords } from '@qcdc/core/flow';
import { mediation } from '@qcdc/core/entities';
import { xlsx } from '@qcdc/adapter-xlsx';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingFindings, readingFindingsPage } from '../src/reading-findings-page.ts';
import { sourceOf } from '../src/terms-in-source.ts';
import { published } from './packages.ts';

const findings = readingFindings();
const codes = findings.map(({ code }) => code);

test('the page has every entry of every table', () => {
  const parsePaths = [
    'parse/table-words',
    'parse/whole-table-words',
    'parse/area-words',
    'parse/place-words',
    'parse/delivery-words',
    'figure/stated/stated-words',
    'parse/value-words',
    'parse/page-findings',
    'parse/form-findings',
    'parse/edition-findings',
  ];
  for (const [area, paths] of [
    ['parse', parsePaths.map((name) => `core/src/${name}.ts`)],
    ['quantity', ['core/src/quantity/quantity-findings.ts']],
    ['csv', ['adapter-csv/src/file-findings.ts']],
    ['json', ['adapter-json/src/json-findings.ts']],
    ['dhis2', ['adapter-json/src/dhis2/dhis2-findings.ts']],
    ['exchange', ['adapter-json/src/exchange/exchange-findings.ts']],
    ['sdmx', ['adapter-json/src/sdmx/sdmx-findings.ts']],
    ['json-stat', ['adapter-json/src/json-stat/json-stat-findings.ts']],
    ['sql', ['adapter-sql/src/findings.ts']],
    ['text', ['adapter-text/src/text-findings.ts']],
    ['xlsx', ['adapter-xlsx/src/file-findings.ts']],
    ['units', ['core/src/unit/list/list-findings.ts']],
    ['sheet', ['core/src/sheet/sheet-findings.ts']],
    ['layout', ['core/src/layout/layout-findings.ts']],
    ['stored', ['core/src/format/format-findings.ts']],
    ['manifest', ['core/src/manifest/manifest-findings.ts']],
  ] as const) {
    const entries = paths.flatMap((path) =>
      [...sourceOf(path).matchAll(/^ {2}'?([a-z][a-z-]*)'?: \[/gm)].map(([, code]) => `${area}/${code ?? ''}`),
    );
    expect(entries.length).toBeGreaterThan(5);
    expect(codes.filter((code) => code.startsWith(`${area}/`))).toEqual([...new Set(entries)]);
  }
});

test('every adapter that gives findings has its table there', () => {
  const areas = new Set(codes.map((code) => code.split('/')[0] ?? ''));
  const given = published
    .filter(({ folder }) => folder.startsWith('adapter-'))
    .flatMap(({ folder, path }) =>
      readdirSync(join(path, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .flatMap((file) => [
          ...readFileSync(join(path, 'src', file), 'utf8').matchAll(/(?:code: |filledIn\()['`]([a-z0-9-]+)\//gu),
        ])
        .map(([, area = '']) => `${folder}: ${area}`),
    );
  expect(given.length).toBeGreaterThan(5);
  expect(
    [...new Set(given)].filter((one) => !areas.has(one.split(': ')[1] ?? '')),
    'keep the findings in a table like packages/adapter-csv/src/file-findings.ts, and name it in packages/workshop/src/reading-findings-page.ts',
  ).toEqual([]);
});

test('every code stands there once, with words in both languages', () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect(findings.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '')).toEqual([]);
});

test('what reading really finds is on the page', async () => {
  const found = [
    ...parseRecords([{ period: '2024', note: 1 }, 5], mediation).findings,
    ...readQuantity('1.234', { measuredIn: 'case' }).findings,
    ...(await xlsx.read(new Uint8Array(), { source: 'x' })).findings,
  ];
  expect(found.length).toBe(5);
  expect(found.filter(({ code }) => !readingFindingsPage().includes(`\`${code}\``))).toEqual([]);
});
