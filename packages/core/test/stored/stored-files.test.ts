// One file of each format at each version that was ever written. They are read for ever: a file here is never edited, only
// joined by one of the next version.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Dec } from '../../src/exact/index.ts';
import { defineUnits } from '../../src/flow/index.ts';
import {
  figuresFingerprint,
  figuresFormat,
  findingsFormat,
  findingsFromJson,
  findingsToJson,
  manifestFormat,
  manifestFromJson,
  manifestToJson,
  recordsFormat,
  recordsFromJson,
  recordsToJson,
  tableFromJson,
  tableToJson,
} from '../../src/stored/index.ts';
import { libraries, openings } from './entities.ts';

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));

const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  { code: '001', name: 'Xã 1', kind: 'commune', parent: '01' },
  { code: '002', name: 'Xã 2', kind: 'commune', parent: '01' },
  { code: 'S1', name: 'Sở 1', kind: 'agency', parent: '01' },
]);

it('every version of every format has a file here', () => {
  const names = readdirSync(new URL('.', import.meta.url));
  for (const { id, version } of [figuresFormat, recordsFormat, findingsFormat, manifestFormat])
    for (let v = 1; v <= version; v++) expect(names).toContain(`${id.replace('qcdc/', '')}.v${v}.json`);
});

describe('figures, version 1', () => {
  const { value: table, findings } = tableFromJson(text('figures.v1.json'), { units });
  const find = (measure: string, unit: string, period: string) => table?.find({ measure, unit, period });

  it('are read without a remark, and written as they were', () => {
    expect(findings).toEqual([]);
    expect(table && tableToJson(table)).toEqual(json('figures.v1.json'));
  });

  it('keep every digit, bound, fraction and cell', () => {
    expect(find('sample.money', '01', '2024')).toMatchObject({
      state: 'reported',
      bound: 'above',
      coverage: { reported: 2, expected: 3, missing: ['S1'] },
    });
    expect(find('sample.money', '01', '2024')?.value).toEqual(new Dec('123456789015745678901.5'));
    expect(find('sample.money', '001', '2023')).toMatchObject({ bound: 'between' });
    expect(find('sample.money', '001', '2023')?.upper).toEqual(new Dec('3000000000'));
    expect(find('sample.money', '002', '2023')?.state).toBe('zero');
    expect(find('sample.money', 'S1', '2024')?.state).toBe('missing');
    expect(find('sample.members', '001', '2024-9M')?.value).toEqual({ n: 10n, d: 3n });
    expect(find('sample.money', '001', '2024')?.source).toEqual({
      source: 'sample.xlsx',
      sheet: 'Kinh phí',
      cell: 'B2',
    });
  });

  it('have the fingerprint that stands in the manifest, version 1', async () => {
    const { value: manifest } = manifestFromJson(text('manifest.v1.json'));
    expect(table && (await figuresFingerprint(table))).toBe(manifest?.figures);
  });
});

describe('records, version 1', () => {
  const { value: dataset, findings } = recordsFromJson(text('records.v1.json'), [libraries, openings]);

  it('are read without a remark, and written as they were', () => {
    expect(findings).toEqual([]);
    expect(dataset && recordsToJson(dataset)).toEqual(json('records.v1.json'));
  });

  it('keep place, cells, bounds, and what was not reported', () => {
    expect(dataset?.get('sample-libraries')[0]).toMatchObject({
      data: { unit: '001', period: '2024', opened: { state: 'reported' }, money: { bound: 'above' }, note: 'mở thêm' },
      at: { source: 'sample.xlsx', sheet: 'Tủ sách', cell: 'A3' },
      cells: { opened: 'C3', money: 'D3' },
    });
    expect(dataset?.get('sample-libraries')[1]?.data).toMatchObject({ opened: { state: 'missing' }, note: null });
    expect(dataset?.get('sample-openings').map(({ data }) => data)).toMatchObject([
      { date: '2024-02-29', present: 41, posted: '2024-03-01', open: true, place: 'school' },
      { date: '2024-03-02', present: { bound: 'above' }, posted: null, open: null, place: 'house' },
    ]);
  });
});

describe('findings, version 1', () => {
  it('are read without a remark, and written as they were', () => {
    const { value, findings } = findingsFromJson(text('findings.v1.json'));
    expect(findings).toEqual([]);
    expect(value?.map(({ code, state }) => [code, state])).toEqual([
      ['sample/part-above-whole', 'failed'],
      ['sample/cannot-tell', 'undecided'],
    ]);
    expect(value && findingsToJson(value)).toEqual(json('findings.v1.json'));
  });
});

describe('a manifest, version 1', () => {
  it('is read without a remark, and written as it was', () => {
    const { value, findings } = manifestFromJson(text('manifest.v1.json'));
    expect(findings).toEqual([]);
    expect(value?.inputs.map(({ name, size }) => [name, size])).toEqual([['sample.xlsx', 6]]);
    expect(value && manifestToJson(value)).toEqual(json('manifest.v1.json'));
  });
});
