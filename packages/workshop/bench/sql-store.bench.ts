// What a database does for us, against the same work in memory: rules over events, and a roll-up in a real PostgreSQL and in
// ClickHouse.
import { DuckDBInstance } from '@duckdb/node-api';
import { duckdbEngine, postgresEngine, SqlStore } from '@qcdc/adapter-sql';
import { addDays, ok, practice } from '@qcdc/core';
import { petition } from '@qcdc/core/entities';
import { parseRecords, rollUp, validate } from '@qcdc/core/flow';
import { loadRules } from '@qcdc/validators';
import { inClickHouse, isInstalled } from '../test/clickhouse/in-process.ts';
import { binaries, startServer } from '../test/databases/servers.ts';
import { check, random, timeTogether, type Bench } from './harness.ts';
import { country } from './national-data.ts';

const events = 200_000;
const figures = 300_000;

export const benches: readonly Bench[] = [
  {
    name: 'rules-sql',
    run: async (report) => {
      const next = random(15);
      const given = Array.from({ length: events }, (_, i) => {
        const date = addDays('2024-01-01', next(360));
        // One in a thousand is late.
        return { unit: `U${i % 3_000}`, date, acceptedOn: addDays(date, i % 1_000 === 0 ? 40 : next(8)) };
      });
      const records = parseRecords(given, petition);
      const instance = await DuckDBInstance.create(':memory:');
      const store = new SqlStore(duckdbEngine(await instance.connect()), { areas: [petition] });
      await store.migrate();
      await store.loadEvents(ok(records.value), petition, { id: 'all' });
      const basis = practice({ vi: 'Yêu cầu (giả định)', en: 'A demand (invented)' });
      const asks = 'acceptedOn <= date + 10 working days';
      const rules = loadRules(
        [{ id: 'bench/soon', area: petition.id, versions: [{ from: '2020-01-01', basis, asks }] }],
        [petition],
      );
      const inMemory = validate(ok((await store.readEvents(petition)).value), rules);
      const inDatabase = await store.validate({ area: petition, rules });
      check(inDatabase.findings.length === events / 1_000, 'every late one is found');
      check(
        JSON.stringify(inDatabase.findings) === JSON.stringify(inMemory.findings),
        'a database finds what memory finds',
      );
      const { database, memory } = await timeTogether(
        {
          database: () => store.validate({ area: petition, rules }),
          memory: async () => validate(ok((await store.readEvents(petition)).value), rules),
        },
        { runs: 3, warmUp: 0 },
      );
      report('sql.rules.200k.time', database, 'ms');
      report('sql.rules.200k.vs-memory.ratio', database / memory, 'ratio');
    },
  },
  {
    name: 'pg-rollup',
    run: async (report) => {
      if (binaries() === null) {
        console.log('pg-rollup: left out, there are no binaries of PostgreSQL here');
        return;
      }
      const server = await startServer();
      try {
        await rollUpIn(new SqlStore(postgresEngine(server.pool())), 'pg', report);
      } finally {
        await server.stop();
      }
    },
  },
  {
    name: 'clickhouse-rollup',
    run: async (report) => {
      if (!isInstalled()) {
        console.log(
          'clickhouse-rollup: left out, ClickHouse is not installed here (pnpm run test:clickhouse installs it)',
        );
        return;
      }
      await rollUpIn(new SqlStore(await inClickHouse()), 'clickhouse', report);
    },
  },
];

async function rollUpIn(store: SqlStore, engine: string, report: Parameters<Bench['run']>[0]): Promise<void> {
  const { table, units } = country(figures);
  await store.migrate();
  await store.loadFigures(ok(table), { id: 'all' });
  const { measures, periods } = table;
  const there = await store.rollUp({ measures, units });
  const here = rollUp(ok(table), { units });
  for (const measure of measures)
    for (const { id: period } of periods) {
      const [ours, theirs] = [here, there].map(({ value }) => value.find({ unit: 'VN', measure: measure.id, period }));
      check(String(ours?.value) === String(theirs?.value), `${measure.id} ${period}: the same total of the nation`);
    }
  const { database, memory, read } = await timeTogether(
    {
      database: () => store.rollUp({ measures, units }),
      memory: () => rollUp(ok(table), { units }),
      read: async () => rollUp(ok((await store.readFigures({ measures, units })).value), { units }),
    },
    { runs: 3, warmUp: 1 },
  );
  report(`sql.${engine}.rollup.time`, database, 'ms');
  report(`sql.${engine}.rollup.vs-memory.ratio`, database / memory, 'ratio');
  report(`sql.${engine}.rollup.vs-read-and-memory.ratio`, database / read, 'ratio');
}
