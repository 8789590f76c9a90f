// A real PostgreSQL: what the quick tests ask of every engine, and what only a server can do to one.
import { postgresEngine, SqlStore, type SqlEngine, type SqlSession } from '@qcdc/adapter-sql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { measures, tableOf, units } from '../../../adapter-sql/test/random-figures.ts';
import { deliveriesSuite } from '../../../adapter-sql/test/suites/deliveries-suite.ts';
import { eventsSuite } from '../../../adapter-sql/test/suites/events-suite.ts';
import { figuresSuite } from '../../../adapter-sql/test/suites/figures-suite.ts';
import { loadsSuite } from '../../../adapter-sql/test/suites/loads-suite.ts';
import { rulesSuite } from '../../../adapter-sql/test/suites/rules-suite.ts';
import { eventAreas, houseRulesSuite } from './house-rules-suite.ts';
import { startServer, type Server } from './servers.ts';

let server: Server;
let engine: SqlEngine;
beforeAll(async () => {
  server = await startServer();
  engine = postgresEngine(server.pool());
});
afterAll(() => server.stop());
const inServer = () => Promise.resolve(engine);

figuresSuite(inServer, 60);
eventsSuite(inServer, 30);
loadsSuite(inServer);
rulesSuite(inServer, 5_003);
deliveriesSuite(inServer, 40);
houseRulesSuite(inServer, eventAreas);

let prefixes = 0;

describe('a server', () => {
  let prefix: string;
  let store: SqlStore;
  beforeEach(async () => {
    prefix = `server${prefixes++}_`;
    store = new SqlStore(engine, { prefix });
    await store.migrate();
  });
  const many = (n: number, from = 0) =>
    tableOf(
      Array.from({ length: n }, (_, i) => ({
        unit: `U${from + i}`,
        measure: 'demo.sum',
        period: '2025-H1',
        quantity: 1,
      })),
    );
  const stored = async () => (await store.readFigures({ measures, units })).value.size;

  /** Does something once the first rows are in. */
  const whenHalfDone = (of: SqlEngine, then: (session: SqlSession) => Promise<void>): SqlEngine => ({
    ...of,
    transaction: (work) =>
      of.transaction((session) => {
        let inserts = 0;
        return work({
          ...session,
          query: async (text, values) => {
            const rows = await session.query(text, values);
            if (text.includes('INSERT') && ++inserts === 2) await then(session);
            return rows;
          },
        });
      }),
  });

  it('that loses the connection in the middle of a load keeps nothing of it, and the load can be repeated', async () => {
    const cut = whenHalfDone(engine, async (session) => {
      const [row] = await session.query('SELECT pg_backend_pid() AS pid', []);
      await engine.query('SELECT pg_terminate_backend(CAST($1 AS INTEGER))', [row?.['pid'] ?? '']);
    });
    await expect(new SqlStore(cut, { prefix }).loadFigures(many(12_000), { id: 'x' })).rejects.toMatchObject({
      code: 'adapter/sql-connection-lost',
    });
    expect(await stored()).toBe(0);
    expect((await store.loadFigures(many(12_000), { id: 'x' })).value.stored).toBe(12_000);
  });

  it('that two loaders write to at once stores the same delivery once, and different ones whole', async () => {
    const other = new SqlStore(postgresEngine(server.pool()), { prefix });
    const same = await Promise.all([store, other].map((one) => one.loadFigures(many(3000), { id: 'same' })));
    expect(same.map(({ value }) => value.stored).sort()).toEqual([0, 3000]);
    expect(same.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['sql/already-loaded']);
    const different = await Promise.all([
      store.loadFigures(many(3000, 2000), { id: 'one', deliveredOn: '2025-07-01' }),
      other.loadFigures(many(3000, 2500), { id: 'other', deliveredOn: '2025-07-02' }),
    ]);
    expect(different.map(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([[], []]);
    expect(await stored()).toBe(5500);
  });

  it('that lets somebody only read answers them, and refuses what they would write', async () => {
    await store.loadFigures(many(3), { id: 'x' });
    for (const name of ['reader', 'stranger']) await engine.query(`CREATE ROLE ${prefix}${name} LOGIN`, []);
    await engine.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${prefix}reader`, []);
    const [reader, stranger] = ['reader', 'stranger'].map(
      (name) => new SqlStore(postgresEngine(server.pool(`${prefix}${name}`)), { prefix }),
    );
    expect((await reader?.readFigures({ measures, units }))?.value.size).toBe(3);
    expect((await reader?.rollUp({ measures, units }))?.findings).toMatchObject([{}, {}, {}]);
    await expect(reader?.loadFigures(many(3), { id: 'y' })).rejects.toMatchObject({ code: 'adapter/sql-no-rights' });
    await expect(reader?.withdraw('x')).rejects.toMatchObject({ code: 'adapter/sql-no-rights' });
    await expect(stranger?.readFigures({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-no-rights' });
    await expect(new SqlStore(postgresEngine(server.pool(`${prefix}reader`)), { prefix: `${prefix}y` }).migrate()).rejects.toMatchObject({ code: 'adapter/sql-no-rights' }); // prettier-ignore
    expect(await stored()).toBe(3);
  });

  it('that goes on asking after another one failed is the same pool', async () => {
    await expect(engine.query('SELECT 1/0 AS n', [])).rejects.toMatchObject({ code: 'adapter/sql-failed' });
    await expect(store.rollUp({ measures, units })).resolves.toBeDefined();
  });
});

it('a server that is not there is said to be lost', async () => {
  const gone = await startServer();
  const store = new SqlStore(postgresEngine(gone.pool()));
  await store.migrate();
  await gone.kill();
  await expect(store.readFigures({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' });
  await gone.stop();
});
