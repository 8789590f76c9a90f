// Numbers in workbooks as offices send them: noise of doubles, formats, marks, signs nobody sees.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Finding, Quantity } from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import { agrees, defineUnits, parse, type UnitInput } from '@qcdc/core/flow';
import { xlsx } from '../src/index.ts';

const file = (name: string): Buffer => readFileSync(new URL(`workbooks/${name}`, import.meta.url));
const units = defineUnits(JSON.parse(file('units.json').toString('utf8')) as UnitInput[]);
const { friendlyGovernment, mediation, oneStop } = entities;
type Area = typeof friendlyGovernment | typeof mediation | typeof oneStop;

async function read(name: string, area: Area) {
  const tables = await xlsx.read(file(name), { source: name });
  const { value, findings } = parse(tables, [friendlyGovernment, mediation, oneStop], { locale: 'vi', units });
  const records = value.get(area).map(({ data }) => data as unknown as Readonly<Record<string, Quantity>>);
  const numbers = (field: string) => records.map((record) => record[field]?.value?.toString() ?? null);
  return { value, records, numbers, findings };
}
const told = (findings: readonly Finding[]) => findings.map(({ code, where }) => `${where.cell ?? ''} ${code}`).sort();

it('34: a dossier is whole; a mark that may set off thousands is asked about, and no such figure is read', async () => {
  const { numbers, findings } = await read('34-count-english-thousands-text.xlsx', oneStop);
  expect(numbers('received')).toEqual([null, null]);
  expect(numbers('receivedOnline')).toEqual([null, null]);
  expect(told(findings.filter(({ code }) => code.startsWith('quantity/')))).toEqual([
    'C2 quantity/ambiguous-number',
    'C3 quantity/not-whole',
    'D2 quantity/ambiguous-number',
    'D3 quantity/not-whole',
  ]);
  expect(findings.find(({ where }) => where.cell === 'C2')?.expected).toBe('7609 | 7.609');
});

it('36: text numbers with signs nobody sees, an apostrophe, a unit', async () => {
  const { numbers, findings } = await read('36-text-numbers.xlsx', mediation);
  expect(numbers('received')).toEqual(['1234', '40', '40']);
  expect(numbers('settled')).toEqual(['1100', '38', '38']);
  expect(findings.filter(({ code }) => code.startsWith('quantity/'))).toEqual([]);
});

it('50: 30.000000000000004 is 30, and 28.8 cases are a slip, not noise', async () => {
  const { numbers, findings } = await read('50-float-noise.xlsx', mediation);
  expect(numbers('received')).toEqual(['30']);
  expect(numbers('settled')).toEqual([null]);
  expect(findings.filter(({ code }) => code.startsWith('quantity/'))).toMatchObject([
    { code: 'quantity/not-whole', actual: '28.8' },
  ]);
});

it('61, 62: a percentage is what is shown, by a formula or with a sign behind it', async () => {
  for (const [name, shown] of [
    ['61-percent-formula-excel-17-digits.xlsx', ['32.1', '99.6', '98.8']],
    ['62-percent-escaped-literal.xlsx', ['98.8', '98.8', '98.8']],
  ] as const) {
    const { numbers, records, findings } = await read(name, oneStop);
    expect(numbers('statedOnlineShare')).toEqual(shown);
    expect(records.map((record) => record['statedOnlineShare']?.accuracy?.decimals)).toEqual([1, 1, 1]);
    expect(findings.filter(({ code }) => code !== 'parse/missing-column')).toEqual([]);
    for (const { statedOnlineShare, receivedOnline, received } of records)
      expect(agrees(statedOnlineShare!, receivedOnline!, received!)).toMatch(/^(?:consistent|onlyToNearest)$/);
  }
});

it('80: the sum of points saved as 67.699999999999989 is 67.7', async () => {
  const { numbers, findings } = await read('80-points-sum-excel-double.xlsx', friendlyGovernment);
  expect(numbers('total')).toEqual(['67.7', '88']);
  expect(findings.filter(({ code }) => code.startsWith('quantity/'))).toEqual([]);
});
