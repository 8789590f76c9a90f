// Counts ten million events, times it, and prints a result a line. See sql.bench.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { duckdbEngine, SqlStore, tallyFiles } from '@qcdc/adapter-sql';
import { defineMeasure, period, type Measure } from '@qcdc/core';
import { receptionSession } from '@qcdc/core/entities';
import { FigureBuilder, rollUp } from '@qcdc/core/flow';
import { computeIndicators, defineMean, defineShare } from '@qcdc/indicators';
import { check, time, timeTogether } from './harness.ts';
import { bareSums, writeSessions } from './session-file.ts';
import { sessionMeasures, sessionUnits } from './session-measures.ts';

const events = Number(process.argv[2] ?? 10_000_000);
const label = (text: string) => ({ vi: text, en: text });
const units = sessionUnits();
const measures = sessionMeasures;
const share = (id: string, part: Measure, of: Measure) =>
  defineShare(() => ({ id: `bench.${id}-share`, label: label(id), definition: label(id), step: 'supervise', part, of, examples: [] })); // prettier-ignore
const mean = (id: string, part: Measure, of: Measure) =>
  defineMean(() => ({ id: `bench.${id}-mean`, label: label(id), definition: label(id), better: 'neither', step: 'supervise', measuredIn: `${part.measuredIn}/${of.measuredIn}`, scale: 2, part, of, examples: [] })); // prettier-ignore
const { all, head, deputy, officer, leaders, periodic, unscheduled, turns, persons, matters } = measures;
const indicators = [
  ...Object.entries({ head, deputy, officer, leaders, periodic, unscheduled }).map(([id, part]) =>
    share(id, part, all),
  ),
  ...Object.entries({ turns, persons, matters }).map(([id, part]) => mean(id, part, all)),
  mean('persons-turn', persons, turns),
];

const folder = mkdtempSync(join(tmpdir(), 'events-'));
const file = join(folder, 'sessions.parquet');
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await writeSessions(connection, file, events);
const engine = duckdbEngine(connection);
const when = period('2024');
const ours = async () => {
  const figures = await tallyFiles(engine, { area: receptionSession, parquet: file }, { measures: Object.values(measures), periods: [when], units }); // prettier-ignore
  const totals = rollUp(figures);
  return { totals, table: computeIndicators(totals, indicators) };
};
const bare = bareSums(file);
const byHand = `SELECT unit, ${bare.slice('SELECT '.length)} GROUP BY unit`;
const sums = () => connection.runAndReadAll(bare);

const { totals, table } = await ours();
const [row] = (await sums()).getRowObjects();
for (const [column, measure] of Object.entries({ ...measures, n: all })) {
  if (column === 'all') continue;
  const figure = totals.value.find({ measure: measure.id, unit: 'VN', period: when.id });
  check(
    String(figure?.value) === String(row?.[column]),
    `${column}: ${String(figure?.value)}, by hand ${String(row?.[column])}`,
  );
}
check(
  indicators.every(({ id }) => table.value.get({ indicator: id, unit: 'VN', period: when.id })?.gap === null),
  'an indicator has no value',
);
const both = await timeTogether({ ours, sums, byUnit: () => connection.runAndReadAll(byHand) }, { runs: 7, warmUp: 2 });
const print = (id: string, value: number, measuredIn: string) => {
  console.log(id, value, measuredIn);
};
print('events.10m.duckdb.time', both.ours, 'ms');
print('events.10m.duckdb.vs-bare-sql.ratio', both.ours / both.sums, 'ratio');
print('events.10m.duckdb.vs-sql-by-unit.ratio', both.ours / both.byUnit, 'ratio');
const { heapUsed, external, arrayBuffers } = process.memoryUsage();
print('events.10m.duckdb.node-heap', (heapUsed + external + arrayBuffers) / 1e6, 'MB');
print('events.10m.duckdb.process-peak', process.resourceUsage().maxRSS / 1000, 'MB');
rmSync(folder, { recursive: true });

// Figures: a nation's million rolled up in the database, and in memory once they are there.
const million = Array.from({ length: 30 }, (_, m) => defineMeasure({ id: `bench.m${m}`, label: label(`m${m}`), measuredIn: 'case', nonNegative: true })); // prettier-ignore
const builder = new FigureBuilder(million, { units });
for (const { id: unit, kind } of units.units)
  if (kind === 'commune')
    for (const [m, { id: measure }] of million.entries())
      for (const p of ['2024-H1', '2024-H2'])
        builder.add({ measure, unit, period: p, quantity: (unit.charCodeAt(4) * (m + 1)) % 97 });
const figures = builder.build();
const store = new SqlStore(engine);
await store.migrate();
await store.loadFigures(figures, { id: 'bench' });
const options = { measures: million, units };
const inMemory = await time(() => rollUp(figures));
const pushed = await time(() => store.rollUp(options));
const readFirst = await time(async () => rollUp(await store.readFigures(options)));
print('sql.duckdb.rollup.200k.time', pushed, 'ms');
print('sql.duckdb.rollup.vs-memory', pushed / inMemory, 'ratio');
print('sql.duckdb.rollup.vs-read-and-roll-up', pushed / readFirst, 'ratio');
