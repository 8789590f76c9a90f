import { readFile, readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { defineUnits, parse, type UnitInput } from '@qcdc/core/flow';
import { allEntities, mediation, oneStop, socioEconomicContext } from '@qcdc/core/entities';
import { xlsx } from '../src/index.ts';

const folder = new URL('../../../examples/data/', import.meta.url);
const units = defineUnits(JSON.parse(await readFile(new URL('units.json', folder), 'utf8')) as readonly UnitInput[]);
const names = (await readdir(folder)).filter((name) => name.endsWith('.xlsx')).sort();

const load = async (source: string) =>
  parse(await xlsx.read(new Uint8Array(await readFile(new URL(source, folder))), { source }), allEntities, { units });

it('the five reports and the samples are there', () => {
  expect(names).toEqual([
    'r1-duc-pho-2021.xlsx',
    'r2-hung-yen-2021-h1.xlsx',
    'r3-unnamed-town-2021.xlsx',
    'r4-quang-ninh-2022-h1.xlsx',
    'r5-an-minh-2023-2024.xlsx',
    'sample-communes-2024.xlsx',
    'sample-district-2023-2024.xlsx',
  ]);
});

it.each(names)('%s is read and parsed without any finding', async (name) => {
  const { value, findings } = await load(name);
  expect(findings).toEqual([]);
  expect([...value].every(([, records]) => records.length > 0)).toBe(true);
});

it('R5 says what the report says, every figure with its cell', async () => {
  const { value } = await load('r5-an-minh-2023-2024.xlsx');
  const [dossiers] = value.get(oneStop);
  expect(dossiers?.data).toMatchObject({ unit: '909', period: '2024' });
  expect(dossiers?.data.receivedOnline.value?.toString()).toBe('7518');
  expect(dossiers?.data.statedOnlineShare).toMatchObject({ bound: 'exact', accuracy: { decimals: 1 } });
  expect(dossiers?.data.carriedOver.state).toBe('missing');
  expect(dossiers?.at).toMatchObject({ source: 'r5-an-minh-2023-2024.xlsx', sheet: 'Một cửa, một cửa liên thông' });
  expect(dossiers?.cells?.['receivedOnline']).toBe('H5');
  const [cases] = value.get(mediation);
  expect(cases?.data.statedSettledShare).toMatchObject({ bound: 'above' });
});

it('R2 keeps how many digits its money was stated in', async () => {
  const { value } = await load('r2-hung-yen-2021-h1.xlsx');
  const [context] = value.get(socioEconomicContext);
  expect(context?.data.investment.value?.toString()).toBe('18126000000000');
  expect(context?.data.investment.accuracy?.decimals).toBe(-9);
  expect(context?.data.exports.value?.toString()).toBe('2300000000');
});
