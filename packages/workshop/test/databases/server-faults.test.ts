// What happens to servers and to those who wait for them: stopped in the middle of a question, limits of time, locks, connections and
// room, a withdrawal beside a load, a connection that is lost with the last word of a load. Nothing half true, and it is said what to do.
import { postgresEngine, SqlCluster, SqlStore, type SqlEngine, type SqlSession } from '@qcdc/adapter-sql';
import { parseRecords } from '@qcdc/core/flow';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hearing } from '../../../adapter-sql/test/random-events.ts';
import { measures, tableOf, units } from '../../../adapter-sql/test/random-figures.ts';
import { startServer, type Server } from './servers.ts';

const many = (n: number, quantity = 1) =>
  tableOf(Array.from({ length: n }, (_, i) => ({ unit: `U${i}`, measure: 'demo.sum', period: '2025-H1', quantity })));
let prefixes = 0;

/** Does something before a statement that says this. */
const before = (engine: SqlEngine, said: RegExp, then: (session: SqlSession) => Promise<unknown>): SqlEngine => ({
  ...engine,
  transaction: (work) =>
    engine.transaction((session) =>
      work({
        ...session,
        query: async (text, values) => {
          if (said.test(text)) await then(session);
          return session.query(text, values);
        },
      }),
    ),
});

describe('a server', () => {
  let server: Server;
  let engine: SqlEngine;
  let prefix: string;
  let store: SqlStore;
  beforeAll(async () => {
    server = await startServer();
    engine = postgresEngine(server.pool());
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    prefix = `fault${prefixes++}_`;
    store = new SqlStore(engine, { prefix, areas: [hearing] });
    await store.migrate();
  });
  const storedIn = async (kept = store) => (await kept.readFigures({ measures, units })).value.size;
  const clientOf = async (options: pg.ClientConfig = {}) => {
    const client = new pg.Client({ host: '127.0.0.1', port: server.port, user: 'postgres', database: 'postgres', ...options }); // prettier-ignore
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };

  it('that ends the connection in the middle of a question gives no answer, and the pool asks it again', async () => {
    await store.loadFigures(many(30), { id: 'x' });
    const cut = before(engine, new RegExp(`${prefix}figure`), async (session) => {
      const [row] = await session.query('SELECT pg_backend_pid() AS pid', []);
      await engine.query('SELECT pg_terminate_backend(CAST($1 AS INTEGER))', [row?.['pid'] ?? '']);
    });
    const asked = new SqlStore(cut, { prefix });
    for (const question of [asked.readFigures({ measures, units }), asked.rollUp({ measures, units })])
      await expect(question).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' });
    expect(await storedIn()).toBe(30);
  });

  it('that is lost with the last word of a load leaves open whether it was kept; repeating it stores it once', async () => {
    const client = await clientOf();
    let cut = false;
    const losing = postgresEngine({
      query: async (text: string, values?: unknown[]) => {
        const answer = await client.query<object>(text, values);
        if (text === 'COMMIT' && cut) throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
        return answer;
      },
    });
    const lost = new SqlStore(losing, { prefix });
    await lost.migrate();
    cut = true;
    const load = lost.loadFigures(many(5), { id: 'x' });
    await expect(load).rejects.toMatchObject({
      code: 'adapter/sql-connection-lost',
      message: expect.stringMatching(/repeat it: .* whole or not at all, and once/) as string,
    });
    expect((await store.loadFigures(many(5), { id: 'x' })).value.before).toBe(true);
    expect(await storedIn()).toBe(5);
    await client.end();
  });

  it.each([
    ['a limit of time for statements', { statement_timeout: 1 }, /statement_timeout/],
    ['a limit of time of the client', { query_timeout: 1 }, /statement_timeout/],
  ])('with %s says so, and nothing is written', async (_, limit, advice) => {
    const client = await clientOf(limit);
    const hurried = new SqlStore(postgresEngine(client), { prefix });
    await expect(hurried.loadFigures(many(9_000), { id: 'x' })).rejects.toMatchObject({
      code: 'adapter/sql-too-slow',
      message: expect.stringMatching(advice) as string,
    });
    await client.end();
    expect(await storedIn()).toBe(0);
    expect((await store.loadFigures(many(9_000), { id: 'x' })).value.stored).toBe(9_000);
  });

  it('on which somebody holds the tables is busy: a loader that may not wait is told, a reader goes on', async () => {
    await store.loadFigures(many(3), { id: 'x' });
    const [holder, client] = [await clientOf(), await clientOf({ lock_timeout: 100 })];
    await holder.query('BEGIN');
    await holder.query(`LOCK TABLE ${prefix}delivery IN SHARE ROW EXCLUSIVE MODE`);
    const waiting = new SqlStore(postgresEngine(client), { prefix });
    for (const work of [() => waiting.loadFigures(many(4), { id: 'y' }), () => waiting.withdraw('x')])
      await expect(work()).rejects.toMatchObject({ code: 'adapter/sql-busy' });
    expect(await storedIn(waiting)).toBe(3);
    await holder.query('ROLLBACK');
    expect(await waiting.withdraw('x')).toBe(true);
    await Promise.all([holder.end(), client.end()]);
  });

  it('that lends no more connections is busy', async () => {
    await engine.query(`CREATE ROLE ${prefix}one LOGIN CONNECTION LIMIT 1`, []);
    const only = await clientOf({ user: `${prefix}one` });
    const refused = new SqlStore(postgresEngine(server.pool(`${prefix}one`)), { prefix });
    await expect(refused.readFigures({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-busy' });
    const pool = new pg.Pool({ host: '127.0.0.1', port: server.port, user: 'postgres', database: 'postgres', max: 1, connectionTimeoutMillis: 100 }); // prettier-ignore
    const lent = await pool.connect();
    const unlent = new SqlStore(postgresEngine(pool), { prefix });
    await expect(unlent.readFigures({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-busy' });
    lent.release();
    await Promise.all([only.end(), pool.end()]);
  });

  it.each([
    ['53100', 'adapter/sql-no-room'],
    ['53200', 'adapter/sql-no-room'],
    ['40001', 'adapter/sql-busy'],
    ['57P01', 'adapter/sql-connection-lost'],
    ['58030', 'adapter/sql-failed'],
  ])('that fails in the middle of a load with %s keeps nothing of it', async (code, known) => {
    await engine.query(
      `CREATE FUNCTION ${prefix}fail() RETURNS trigger LANGUAGE plpgsql AS
       $$BEGIN IF NEW.unit = 'U11000' THEN RAISE EXCEPTION 'as told' USING ERRCODE = '${code}'; END IF; RETURN NEW; END$$`,
      [],
    );
    await engine.query(`CREATE TRIGGER failing BEFORE INSERT ON ${prefix}figure FOR EACH ROW EXECUTE FUNCTION ${prefix}fail()`, []); // prettier-ignore
    await expect(store.loadFigures(many(12_000), { id: 'x' })).rejects.toMatchObject({ code: known });
    expect(await storedIn()).toBe(0);
    expect((await store.loadFigures(many(10), { id: 'x' })).value.stored).toBe(10);
  });

  it('on which a delivery is withdrawn while others come in stores each whole or not at all', async () => {
    await store.loadFigures(many(2000), { id: 'old', deliveredOn: '2025-07-01' });
    const others = [server.pool(), server.pool()].map((pool) => new SqlStore(postgresEngine(pool), { prefix }));
    const [withdrawn, later, same] = await Promise.all([
      store.withdraw('old'),
      others[0]?.loadFigures(many(3000, 2), { id: 'new', deliveredOn: '2025-07-02' }),
      others[1]?.loadFigures(many(2000), { id: 'old', deliveredOn: '2025-07-01' }),
    ]);
    expect(withdrawn).toBe(true);
    // Whoever came first: each delivery was taken on what was there, and its numbers are those of its rows.
    expect((later?.value.stored ?? 0) + (later?.value.kept ?? 0)).toBe(3000);
    const rows = await engine.query(`SELECT delivery, count(*) AS n FROM ${prefix}figure GROUP BY 1`, []);
    const counted = Object.fromEntries(rows.map((row) => [row['delivery'] ?? '', Number(row['n'])]));
    expect(counted).toEqual({ new: 3000 });
    const known = (await engine.query(`SELECT id FROM ${prefix}delivery`, [])).map((row) => row['id']);
    expect(known.includes('old')).toBe(same?.value.before === false);
  });

  it('that hides rows from a reader refuses to add the others up', async () => {
    await store.loadFigures(many(4), { id: 'x' });
    await engine.query(`CREATE ROLE ${prefix}some LOGIN`, []);
    await engine.query(`GRANT SELECT ON ${prefix}figure, ${prefix}schema TO ${prefix}some`, []);
    await engine.query(`ALTER TABLE ${prefix}figure ENABLE ROW LEVEL SECURITY`, []);
    await engine.query(`CREATE POLICY half ON ${prefix}figure USING (unit IN ('U0', 'U1'))`, []);
    const half = new SqlStore(postgresEngine(server.pool(`${prefix}some`)), { prefix });
    await expect(half.readFigures({ measures, units })).rejects.toMatchObject({
      code: 'adapter/sql-no-rights',
      message: expect.stringContaining('row-level security') as string,
    });
    expect(await storedIn()).toBe(4);
  });

  it('at which programs start at once has its tables made once', async () => {
    const fresh = Array.from({ length: 6 }, () => new SqlStore(postgresEngine(server.pool()), { prefix: `${prefix}x`, areas: [hearing] })); // prettier-ignore
    const done = await Promise.all(fresh.map((one) => one.migrate()));
    expect(done.map(({ length }) => length).sort()).toEqual([0, 0, 0, 0, 0, 2]);
  });

  it('without one of the tables says which, and makes no empty one in its place', async () => {
    const records = parseRecords([{ unit: 'A', date: '2025-01-01' }], hearing, { units });
    await store.loadEvents(records, hearing, { id: 'e' });
    for (const table of [`${prefix}event_invented_hearing`, `${prefix}figure`]) {
      await engine.query(`DROP TABLE ${table}`, []);
      await expect(store.migrate()).rejects.toMatchObject({
        code: 'adapter/sql-other-tables',
        message: expect.stringContaining(table) as string,
      });
    }
  });

  it.each(['no such user', 'no such database'])('that knows %s says whom to ask, not to make tables', async (wrong) => {
    const odd = wrong.endsWith('user') ? { user: 'nobody_here' } : { database: 'nothing_here' };
    const pool = new pg.Pool({ host: '127.0.0.1', port: server.port, user: 'postgres', database: 'postgres', ...odd });
    await expect(new SqlStore(postgresEngine(pool)).migrate()).rejects.toMatchObject({ code: 'adapter/sql-no-rights' });
    await pool.end();
  });
});

it('two servers, one of them stopped before the question: no answer, and who asked the other one alone gets it', async () => {
  const [north, south] = await Promise.all([startServer(), startServer()]);
  const stores = [north, south].map((server) => new SqlStore(postgresEngine(server.pool())));
  for (const [i, one] of stores.entries()) {
    await one.migrate();
    await one.loadFigures(tableOf([{ unit: i === 0 ? 'A' : 'C', measure: 'demo.sum', period: '2025-H1', quantity: 1 }]), { id: 'x' }); // prettier-ignore
  }
  await south.kill();
  await expect(new SqlCluster(stores).rollUp({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' }); // prettier-ignore
  expect((await stores[0]?.readFigures({ measures, units }))?.value.size).toBe(1);
  await Promise.all([north.stop(), south.stop()]);
});
