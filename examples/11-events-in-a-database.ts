// A Parquet file of invented sessions, counted where it lies by DuckDB: no event comes into memory, the totals and indicators do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { duckdbEngine, tallyFiles } from '@qcdc/adapter-sql';
import { defineMeasure, period, type EventSource } from '@qcdc/core';
import { receptionSession } from '@qcdc/core/entities';
import { defineUnits, rollUp } from '@qcdc/core/flow';
import { computeIndicators, defineShare, printIndicatorValue } from '@qcdc/indicators';

const howMany = Number(process.argv[2] ?? 100_000);
const communes = Array.from({ length: 30 }, (_, i) => String(i).padStart(5, '0'));
const units = defineUnits([
  { code: 'TM', kind: 'province', name: 'Tỉnh Mẫu (dữ liệu mẫu)' },
  ...communes.map((code) => ({ code, kind: 'commune' as const, parent: 'TM' })),
]);
const counted = (id: string, vi: string, en: string, source: Omit<EventSource, 'entity'>) =>
  defineMeasure({
    id: `reception-session.${id}`,
    label: { vi, en },
    measuredIn: 'session',
    nonNegative: true,
    fromEvents: { entity: 'reception-session', ...source },
  });
const sessions = counted('all', 'Số buổi tiếp', 'Sessions', {});
const byHead = counted('by-head', 'Số buổi người đứng đầu tiếp', 'Sessions held by the head', {
  when: [{ field: 'heldBy', is: ['head'] }],
});
const headShare = defineShare(() => ({
  id: 'reception-session.head-share',
  label: { vi: 'Tỷ lệ buổi do người đứng đầu tiếp', en: 'Share of sessions held by the head' },
  definition: { vi: 'Số buổi người đứng đầu tiếp trên số buổi.', en: 'Sessions held by the head out of all.' },
  step: 'supervise',
  part: byHead,
  of: sessions,
  examples: [{ given: { 'by-head': 1, all: 4 }, shows: '25,00%' }],
}));

const folder = mkdtempSync(join(tmpdir(), 'sessions-'));
const instance = await DuckDBInstance.create(':memory:');
const engine = duckdbEngine(await instance.connect());
await engine.query(
  `COPY (SELECT lpad(CAST(i % 30 AS VARCHAR), 5, '0') AS unit, DATE '2024-01-01' + CAST(i % 366 AS INTEGER) AS date,
     CASE WHEN i % 97 = 0 THEN NULL WHEN i % 4 = 0 THEN 'head' ELSE 'officer' END AS "heldBy"
   FROM range(${howMany}) AS r(i)) TO '${join(folder, 'sessions.parquet')}' (FORMAT parquet)`,
  [],
);
const figures = await tallyFiles(
  engine,
  { area: receptionSession, parquet: join(folder, 'sessions*.parquet') },
  {
    measures: [sessions, byHead],
    periods: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024'].map(period),
    units,
    onProgress: (done) => process.stderr.write(`\r${'█'.repeat(Math.round(done * 20)).padEnd(20, '░')}`),
  },
);
process.stderr.write('\n');
rmSync(folder, { recursive: true });

const totals = rollUp(figures);
const table = computeIndicators(totals, [headShare]);
for (const when of ['2024-Q1', '2024']) {
  const all = totals.value.find({ measure: sessions.id, unit: 'TM', period: when });
  const share = table.value.get({ indicator: headShare.id, unit: 'TM', period: when });
  console.log(
    `${when}: ${all?.value?.toString() ?? '—'} buổi, người đứng đầu ${share === null ? '—' : printIndicatorValue(share, 'vi')}`,
  );
}
instance.closeSync();
