// Two servers with half of the units each: as a cluster asked by us, and as one table whose partitions lie on both.
import { postgresEngine, SqlCluster, SqlStore } from '@qcdc/adapter-sql';
import { period } from '@qcdc/core';
import { parseRecords, rollUp, tally } from '@qcdc/core/flow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { eventMeasures, events, hearing } from '../../../adapter-sql/test/random-events.ts';
import { figures, measures, tableOf, units } from '../../../adapter-sql/test/random-figures.ts';
import { all, told, totals } from '../../../adapter-sql/test/shown.ts';
import { startServer, type Server } from './servers.ts';

const northern = ['VN', 'P', 'A', 'S', 'A1'];
const southern = ['Q', 'B', 'C', 'D', 'elsewhere'];
const inputs = ['A', 'B', 'C', 'D', 'S'].map((unit, i) => ({
  unit,
  measure: 'demo.sum',
  period: '2025-H2',
  quantity: 10 ** i,
}));
const names = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join();
const sourceless = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null'));

describe('two servers', () => {
  let [north, south]: readonly Server[] = [];
  beforeAll(async () => {
    [north, south] = await Promise.all([startServer(), startServer()]);
  });
  afterAll(() => Promise.all([north?.stop(), south?.stop()]));
  const storesOf = (prefix: string) =>
    [north, south].flatMap((server) => (server === undefined ? [] : [new SqlStore(postgresEngine(server.pool()), { prefix, areas: [hearing] })])); // prettier-ignore

  describe('asked by us', () => {
    let stores: readonly SqlStore[];
    beforeAll(async () => {
      stores = storesOf('ours_');
      for (const store of stores) await store.migrate();
    });

    it('have the national totals of memory, for figures and for events', async () => {
      await fc.assert(
        fc.asyncProperty(figures, events, async (given, told_) => {
          for (const [i, store] of stores.entries()) {
            const ours = (unit: string) => (i === 0 ? northern : southern).includes(unit);
            await store.withdraw('f');
            await store.withdraw('e');
            await store.loadFigures(tableOf(given.filter(({ unit }) => ours(unit))), { id: 'f' });
            await store.loadEvents(parseRecords(told_.filter(({ unit }) => ours(unit)), hearing, { units }), hearing, { id: 'e' }); // prettier-ignore
          }
          const cluster = new SqlCluster(stores);
          const [whole, pushed] = [rollUp(tableOf(given)), await cluster.rollUp({ measures, units })];
          expect(totals(pushed.value)).toEqual(totals(whole.value));
          expect(told(pushed.findings)).toEqual(told(whole.findings));
          const periods = [period('2025')];
          const counted = await cluster.tally({ measures: eventMeasures, periods, units });
          const inMemory = tally(parseRecords(told_, hearing, { units }), eventMeasures, { periods });
          expect(all(counted.value)).toEqual(sourceless(all(inMemory.value)));
        }),
        { numRuns: 10 },
      );
    });
  });

  describe('behind one table', () => {
    let store: SqlStore;
    beforeAll(async () => {
      const [first, second] = storesOf('one_');
      await Promise.all([first?.migrate(), second?.migrate()]);
      if (first === undefined || south === undefined) throw new Error('no servers');
      store = first;
      const { engine } = store;
      for (const statement of [
        'CREATE EXTENSION postgres_fdw',
        `CREATE SERVER south FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${south.port}', dbname 'postgres')`,
        `CREATE USER MAPPING FOR postgres SERVER south OPTIONS (user 'postgres')`,
        ...['figure', 'event_invented_hearing'].flatMap((table) => [
          `ALTER TABLE one_${table} RENAME TO north_${table}`,
          `CREATE TABLE one_${table} (LIKE north_${table}) PARTITION BY LIST (unit)`,
          `ALTER TABLE one_${table} ATTACH PARTITION north_${table} FOR VALUES IN (${names(northern)})`,
          `CREATE FOREIGN TABLE south_${table} PARTITION OF one_${table} FOR VALUES IN (${names(southern)}) SERVER south OPTIONS (table_name 'one_${table}')`,
        ]),
        `ALTER SYSTEM SET enable_partitionwise_aggregate = on`,
        'SELECT pg_reload_conf()',
      ])
        await engine.query(statement, []);
    });
    beforeEach(async () => {
      for (const id of ['f', 'e']) await store.withdraw(id);
    });

    it('have the totals of memory; rows lie where their unit belongs', async () => {
      await store.loadFigures(tableOf(inputs), { id: 'f' });
      const here = await store.engine.query('SELECT count(*) AS n FROM north_figure', []);
      const there = await south?.pool().query('SELECT count(*)::int AS n FROM one_figure');
      expect([here[0]?.['n'], (there?.rows as readonly { n: number }[])[0]?.n]).toEqual(['2', 3]);
      const pushed = await store.rollUp({ measures, units });
      expect(totals(pushed.value)).toEqual(totals(rollUp(tableOf(inputs)).value));
    });

    it('count the events of a unit where they lie: the other server sends sums, not events', async () => {
      const sessions = Array.from({ length: 40 }, (_, i) => ({ unit: ['A', 'B', 'C', 'D'][i % 4], date: `2025-0${(i % 9) + 1}-01`, order: i % 3 === 0 })); // prettier-ignore
      const records = parseRecords(sessions, hearing, { units });
      await store.loadEvents(records, hearing, { id: 'e' });
      const periods = [period('2025')];
      const counted = await store.tally({ measures: eventMeasures, periods, units });
      expect(all(counted.value)).toEqual(sourceless(all(tally(records, eventMeasures, { periods }).value)));
      const plan = await store.engine.query(
        `EXPLAIN (VERBOSE) SELECT unit, count(*) FILTER (WHERE f_order) FROM one_event_invented_hearing WHERE day BETWEEN DATE '2025-01-01' AND DATE '2025-12-31' GROUP BY unit`,
        [],
      );
      expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Remote SQL: SELECT unit, count\(\*\)/);
    });

    it('give no answer at all once one of them stopped in the middle, and no half of one', async () => {
      await store.loadFigures(tableOf(inputs), { id: 'f' });
      let questions = 0;
      const { engine } = store;
      const stopping = new SqlStore(
        {
          ...engine,
          transaction: (work) =>
            engine.transaction((session) =>
              work({
                ...session,
                query: async (text, values) => {
                  if (text.includes('one_') && ++questions === 2) await south?.kill();
                  return session.query(text, values);
                },
              }),
            ),
        },
        { prefix: 'one_', areas: [hearing] },
      );
      await expect(stopping.rollUp({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' });
      expect(questions).toBe(2);
      await expect(store.rollUp({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' });
      await expect(store.loadFigures(tableOf([{ unit: 'C', measure: 'demo.own', period: '2025-H1', quantity: 1 }]), { id: 'g' })).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' }); // prettier-ignore
      await expect(new SqlCluster(storesOf('ours_')).rollUp({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' }); // prettier-ignore
    });
  });
});
