// What is stored leaves as files, every digit of it, and comes back.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { period, quantitySchema } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { parseRecords, tally } from '@qcdc/core/flow';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SqlStore, tallyFiles, type SqlEngine } from '../src/index.ts';
import { inDuckDb } from './duckdb.ts';
import { eventMeasures, hearing } from './random-events.ts';
import { measures, tableOf, units } from './random-figures.ts';
import { all } from './shown.ts';

const folder = mkdtempSync(join(tmpdir(), "files of 'ours' "));
let engine: SqlEngine;
let store: SqlStore;
beforeAll(async () => {
  engine = await inDuckDb();
  store = new SqlStore(engine, { prefix: 'files_', areas: [hearing] });
  await store.migrate();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sessions = [
  { unit: 'A', date: '2025-05-05', select: 'urgent', partners: ['people', 'firms'], order: true, table: 3, round: 2 },
  { unit: 'B', date: '2025-08-06', select: 'usual', closedOn: '2025-08-08', closed: false, where: 'P1' },
];
const counted = (measures = eventMeasures) => ({ measures, periods: [period('2025')], units });

it.each(['parquet', 'csv'] as const)('counts from the %s file what it counts in memory', async (kind) => {
  const path = join(folder, `sessions.${kind}`);
  const target = kind === 'parquet' ? { parquet: path } : { csv: path };
  const records = parseRecords(sessions, hearing, { units });
  await store.withdraw('one');
  await store.loadEvents(records, hearing, { id: 'one' });
  expect(await store.writeEvents(target, hearing)).toEqual({ value: { rows: 2 }, findings: [] });
  const plain = eventMeasures.filter(({ fromEvents }) => !JSON.stringify(fromEvents).includes('round'));
  const there = await tallyFiles(engine, { area: hearing, ...target }, counted(plain));
  const here = tally(records, plain, { periods: [period('2025')] });
  const withoutPlace = (line: string) => line.replace(/"source":\{[^}]*\}/, '"source":null');
  expect(all(there.value).map(withoutPlace)).toEqual(all(here.value).map(withoutPlace));
});

it('puts what is no plain number beside, and says how many there are', async () => {
  const path = join(folder, 'stated.csv');
  await store.withdraw('one');
  const given = [
    { unit: 'A', date: '2025-05-05', table: 'hơn 2' },
    { unit: 'A', date: '2025-05-06', table: 2 },
  ];
  await store.loadEvents(parseRecords(given, hearing, { units }), hearing, { id: 'one' });
  const { value, findings } = await store.writeEvents({ csv: path }, hearing);
  expect([value.rows, findings.map(({ code, message }) => [code, message.en.slice(0, 2)])]).toEqual([2, [['sql/stated-beside', '1 ']]]); // prettier-ignore
  expect(readFileSync(path, 'utf8')).toContain('""bound"":""above""');
});

it('writes figures with every digit, state, bound and end', async () => {
  const path = join(folder, 'figures.parquet');
  const of = { measure: 'demo.sum', period: '2025-H1' };
  const table = tableOf([
    { ...of, unit: 'A', quantity: new Dec('12345678901234567890.123456') },
    { ...of, unit: 'B', quantity: quantitySchema('case').parse('từ 5 đến 10') },
  ]);
  await store.loadFigures(table, { id: 'figures' });
  expect((await store.writeFigures({ parquet: path }, { measures })).value).toEqual({ rows: 2 });
  const rows = await engine.query('SELECT unit, state, bound, CAST(value AS VARCHAR) AS value, CAST(upper AS VARCHAR) AS upper FROM read_parquet($1) ORDER BY 1', [path]); // prettier-ignore
  expect(rows).toEqual([
    { unit: 'A', state: 'reported', bound: 'exact', value: '12345678901234567890.123456', upper: null },
    { unit: 'B', state: 'reported', bound: 'between', value: '5.000000', upper: '10.000000' },
  ]);
});

it('refuses other engines, other files, and folders that are not there', async () => {
  const elsewhere = new SqlStore({ ...engine, dialect: 'postgres', transaction: (work) => work({ dialect: 'postgres', query: () => Promise.resolve([]) }) }, { prefix: 'files_', areas: [hearing] }); // prettier-ignore
  await expect(elsewhere.writeEvents({ parquet: 'x' }, hearing)).rejects.toThrow('sql/only-duckdb');
  await expect(store.writeEvents({ xml: 'x' } as never, hearing)).rejects.toThrow('call/bad-argument');
  await expect(store.writeEvents({ csv: join(folder, 'no', 'where.csv') }, hearing)).rejects.toThrow('adapter/sql-');
});
