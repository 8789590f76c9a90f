// Counts some events one way or the other, once, as a program does that was just started. See crossing.bench.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DuckDBInstance } from '@duckdb/node-api';
import { duckdbEngine, tallyFiles } from '@qcdc/adapter-sql';
import { period } from '@qcdc/core';
import { receptionSession } from '@qcdc/core/entities';
import { parseRecords, rollUp, tally } from '@qcdc/core/flow';
import { writeSessions } from './session-file.ts';
import { sessionMeasures, sessionUnits } from './session-measures.ts';

const [way, size] = [process.argv[2], Number(process.argv[3])];
const units = sessionUnits();
const measures = Object.values(sessionMeasures);
const periods = [period('2024')];

async function inFile() {
  const folder = mkdtempSync(join(tmpdir(), 'events-'));
  const parquet = join(folder, 'sessions.parquet');
  await writeSessions(await (await DuckDBInstance.create(':memory:')).connect(), parquet, size);
  const start = performance.now();
  const engine = duckdbEngine(await (await DuckDBInstance.create(':memory:')).connect());
  const totals = rollUp(await tallyFiles(engine, { area: receptionSession, parquet }, { measures, periods, units }));
  const time = performance.now() - start;
  rmSync(folder, { recursive: true });
  return { totals, time };
}

function inMemory() {
  const dayOf = (i: number) => new Date(Date.UTC(2024, 0, 1 + (i % 366))).toISOString().slice(0, 10);
  const given = Array.from({ length: size }, (_, i) => ({
    unit: String((i * 7919) % 3321).padStart(5, '0'),
    date: dayOf(i),
    kind: i % 3 === 0 ? 'periodic' : 'unscheduled',
    heldBy: ['head', 'deputy', 'officer', 'officer', 'officer'][i % 5],
    turns: i % 9,
    persons: i % 13,
    matters: i % 4,
  }));
  const start = performance.now();
  const totals = rollUp(tally(parseRecords(given, receptionSession, { units }), measures, { periods }));
  return { totals, time: performance.now() - start };
}

const { totals, time } = way === 'file' ? await inFile() : inMemory();
const of = (measure: string) => totals.value.find({ measure, unit: 'VN', period: '2024' })?.value;
const total = measures.map(({ id }) => String(of(id))).join(' ');
console.log(JSON.stringify({ total, time, peak: process.resourceUsage().maxRSS / 1000 }));
