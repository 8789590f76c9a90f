// Makes the workbooks of this folder. The same source gives the same bytes, so git stays quiet.
import { xlsx } from '@qcdc/adapter-xlsx';
import { defineUnits, type UnitInput } from '@qcdc/core/flow';
import { readFile, writeFile } from 'node:fs/promises';
import { r1 } from './reports/r1-duc-pho-2021.ts';
import { r2 } from './reports/r2-hung-yen-2021-h1.ts';
import { r3 } from './reports/r3-unnamed-town-2021.ts';
import { r4 } from './reports/r4-quang-ninh-2022-h1.ts';
import { r5 } from './reports/r5-an-minh-2023-2024.ts';
import { sampleCommunes } from './reports/sample-communes.ts';
import { sampleDistrict } from './reports/sample-district.ts';
import type { WrittenSheet } from './written.ts';

const here = (name: string): URL => new URL(name, import.meta.url);
const inputs = JSON.parse(await readFile(here('units.json'), 'utf8')) as readonly UnitInput[];
const units = defineUnits(inputs);

async function make(name: string, sheets: readonly WrittenSheet[]): Promise<void> {
  const records = Object.fromEntries(sheets.map(({ entity, rows }) => [entity.id, rows]));
  const codes = new Set(sheets.flatMap(({ rows }) => rows.map((row) => (row as { unit: string }).unit)));
  const bytes = await xlsx.writeRecords(
    records,
    sheets.map(({ entity }) => entity),
    { units, only: units.units.filter(({ code }) => codes.has(code)).map(({ id }) => id) },
  );
  await writeFile(here(`${name}.xlsx`), bytes);
  console.log(`${name}.xlsx: ${sheets.length} areas, ${bytes.length} bytes`);
}

await make('r1-duc-pho-2021', r1);
await make('r2-hung-yen-2021-h1', r2);
await make('r3-unnamed-town-2021', r3);
await make('r4-quang-ninh-2022-h1', r4);
await make('r5-an-minh-2023-2024', r5);
await make('sample-communes-2024', sampleCommunes);
await make('sample-district-2023-2024', sampleDistrict);
