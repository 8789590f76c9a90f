// A workbook of communes goes into PostgreSQL, a later correction too, and the database gives the national totals. PGlite is
// PostgreSQL in this process; a `Pool` of `pg` takes its place where a server runs.
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { postgresEngine, SqlStore } from '@qcdc/adapter-sql';
import { xlsx } from '@qcdc/adapter-xlsx';
import { period } from '@qcdc/core';
import { allEntities, allMeasures, mediation } from '@qcdc/core/entities';
import { defineUnits, parse, parseRecords, rollUp, tally, type UnitInput } from '@qcdc/core/flow';
import { reportingUnits } from './data/sample.ts';

// The sample communes under an invented province and nation.
const isSample = ({ code }: UnitInput): boolean => code.startsWith('MAU-');
const units = defineUnits([
  { code: 'VN', kind: 'nation', name: 'Cả nước (dữ liệu mẫu)' },
  { code: 'TM', kind: 'province', parent: 'VN', name: 'Tỉnh Mẫu (dữ liệu mẫu)' },
  ...reportingUnits
    .filter(isSample)
    .map(({ code, kind, name }) => ({ code, kind, parent: 'TM', ...(name === undefined ? {} : { name }) })),
]);

// 1 The workbook, read and counted.
const source = 'sample-communes-2024.xlsx';
const raw = await xlsx.read(await readFile(new URL(`data/${source}`, import.meta.url)), { source });
const figures = tally(parse(raw, allEntities, { units }), allMeasures);

// 2 Into the database: whole or not at all, and once, whoever sends it again.
const client = new PGlite();
const store = new SqlStore(postgresEngine(client));
await store.migrate();
const first = await store.loadFigures(figures, { id: source, deliveredOn: '2025-01-10' });
const again = await store.loadFigures(figures, { id: source, deliveredOn: '2025-01-10' });
console.log(`${first.value.stored} figures stored; sent again, ${again.value.stored}`);

// 3 The database adds up; only the totals come back.
const { received } = mediation.measures;
const asked = { measures: [received], periods: [period('2024')], units };
const show = async (): Promise<string> => {
  const totals = await store.rollUp(asked);
  const total = totals.value.find({ measure: received.id, unit: 'VN', period: '2024' });
  const { reported = 0, expected = 0 } = total?.coverage ?? {};
  return `${total?.bound ?? '—'} ${total?.value?.toString() ?? '—'}, of ${reported} of ${expected} communes`;
};
console.log(`mediation cases received in the nation: ${await show()}`);

// 4 A correction of a later day takes the place of what it corrects. Memory says the same.
const corrected = parseRecords([{ unit: 'MAU-1', period: '2024', received: 1000 }], mediation, { units });
await store.loadFigures(tally(corrected, [received]), { id: 'correction of MAU-1', deliveredOn: '2025-02-01' });
console.log(`after a correction: ${await show()}`);
const inMemory = rollUp(await store.readFigures(asked)).value.find({
  measure: received.id,
  unit: 'VN',
  period: '2024',
});
console.log(`in memory: ${inMemory?.value?.toString() ?? '—'}`);
await client.close();
