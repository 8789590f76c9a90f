// Connections as programs have them: with a transaction of their own open, shared by several stores, not connected, lent by a small pool.
import { postgresEngine, SqlCluster, SqlStore } from '@qcdc/adapter-sql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measures, tableOf, units } from '../../../adapter-sql/test/random-figures.ts';
import { startServer, type Server } from './servers.ts';

const one = (unit: string, quantity: number) => tableOf([{ unit, measure: 'demo.sum', period: '2025-H1', quantity }]);
const sumOf = async (asked: SqlStore | SqlCluster) => {
  const { value } = await asked.rollUp({ measures, units });
  return value.find({ measure: 'demo.sum', unit: 'VN', period: '2025-H1' })?.value?.toString() ?? null;
};
let prefixes = 0;

describe('a connection', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const address = () => ({ host: '127.0.0.1', port: server.port, user: 'postgres', database: 'postgres' });
  const withClient = async (work: (client: pg.Client, prefix: string) => Promise<void>) => {
    const client = new pg.Client(address());
    await client.connect();
    try {
      await work(client, `own${prefixes++}_`);
    } finally {
      await client.end();
    }
  };
  const storeOn = async (client: pg.Client | pg.Pool, prefix: string) => {
    const store = new SqlStore(postgresEngine(client), { prefix });
    await store.migrate();
    return store;
  };

  it('on which the caller has begun something is left alone: neither committed nor rolled back', async () => {
    await withClient(async (client, prefix) => {
      const store = await storeOn(client, prefix);
      await client.query(`CREATE TABLE ${prefix}mine (n int)`);
      await client.query('BEGIN');
      await client.query(`INSERT INTO ${prefix}mine VALUES (1)`);
      const open = { code: 'adapter/sql-open-transaction', message: expect.stringContaining('COMMIT') as string };
      await expect(store.loadFigures(one('A', 1), { id: 'x' })).rejects.toMatchObject(open);
      await expect(store.rollUp({ measures, units })).rejects.toMatchObject(open);
      await expect(store.withdraw('x')).rejects.toMatchObject(open);
      await expect(store.migrate()).rejects.toMatchObject(open);
      const seen = await server.pool().query(`SELECT count(*)::int AS n FROM ${prefix}mine`);
      expect(seen.rows).toEqual([{ n: 0 }]);
      await client.query('COMMIT');
      expect((await client.query(`SELECT n FROM ${prefix}mine`)).rows).toEqual([{ n: 1 }]);
      expect((await store.loadFigures(one('A', 1), { id: 'x' })).value.stored).toBe(1);
    });
  });

  it('whose transaction has failed says so', async () => {
    await withClient(async (client, prefix) => {
      const store = await storeOn(client, prefix);
      await client.query('BEGIN');
      await client.query('SELECT 1/0').catch(() => undefined);
      await expect(store.rollUp({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-open-transaction' });
      await client.query('ROLLBACK');
      expect(await sumOf(store)).toBeNull();
    });
  });

  it('that a pool lends with a transaction forgotten in it is closed, and the next one serves', async () => {
    const pool = new pg.Pool({ ...address(), max: 1 });
    const store = await storeOn(pool, `own${prefixes++}_`);
    const forgetful = await pool.connect();
    await forgetful.query('BEGIN');
    forgetful.release();
    await expect(store.loadFigures(one('A', 1), { id: 'x' })).rejects.toMatchObject({ code: 'adapter/sql-open-transaction' }); // prettier-ignore
    expect((await store.loadFigures(one('A', 1), { id: 'x' })).value.stored).toBe(1);
    await pool.end();
  });

  it('shared by stores that know nothing of each other carries one thing after another', async () => {
    await withClient(async (client, prefix) => {
      const [first, second] = [await storeOn(client, prefix), await storeOn(client, prefix)];
      const done = await Promise.all([
        first.loadFigures(one('A', 1), { id: 'x' }),
        second.loadFigures(one('C', 20), { id: 'y' }),
        first.rollUp({ measures, units }),
        second.loadFigures(one('B', 300), { id: 'z' }),
      ]);
      expect(done).toHaveLength(4);
      expect(await sumOf(first)).toBe('321');
    });
  });

  it('behind all stores of a cluster answers, and does not wait for itself', async () => {
    const pool = new pg.Pool({ ...address(), max: 1 });
    await withClient(async (client) => {
      for (const shared of [client, pool]) {
        const stores = [await storeOn(shared, `own${prefixes++}_`), await storeOn(shared, `own${prefixes++}_`)];
        await stores[0]?.loadFigures(one('A', 1), { id: 'x' });
        await stores[1]?.loadFigures(one('C', 20), { id: 'x' });
        expect(await sumOf(new SqlCluster(stores))).toBe('21');
      }
    });
    await pool.end();
  });

  it('that nobody opened is told at once, where pg would wait for ever', async () => {
    const store = new SqlStore(postgresEngine(new pg.Client(address())));
    await expect(store.migrate()).rejects.toMatchObject({
      code: 'adapter/sql-connection-lost',
      message: expect.stringContaining('client.connect()') as string,
    });
  });

  it('that is being opened is waited for', async () => {
    const client = new pg.Client(address());
    const opened = client.connect();
    const store = new SqlStore(postgresEngine(client), { prefix: `own${prefixes++}_` });
    expect(await store.migrate()).toHaveLength(1);
    await opened;
    await client.end();
    await expect(store.migrate()).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' });
  });

  it.each([
    ["SET DateStyle = 'German'"],
    ["SET DateStyle = 'SQL, DMY'; SET TimeZone = 'Pacific/Kiritimati'"],
    ["SET client_encoding = 'LATIN1'"],
    ["SET default_transaction_isolation = 'serializable'"],
    ["SET IntervalStyle = 'sql_standard'; SET extra_float_digits = -15; SET standard_conforming_strings = off"],
  ])('set up with %s stores and answers as any other', async (settings) => {
    await withClient(async (client, prefix) => {
      await client.query(settings);
      const store = await storeOn(client, prefix);
      const id = 'báo cáo số 7';
      await store.loadFigures(one('A', 5), { id, deliveredOn: '2025-07-02' });
      await store.loadFigures(one('A', 6), { id: 'sửa', deliveredOn: '2025-07-10' });
      expect(await sumOf(store)).toBe('6');
      const seen = await server
        .pool()
        .query(`SELECT id, delivered_on::text AS day FROM ${prefix}delivery ORDER BY day`);
      expect(seen.rows).toEqual([
        { id, day: '2025-07-02' },
        { id: 'sửa', day: '2025-07-10' },
      ]);
    });
  });

  it('that looks into other schemas is told what to name, and makes no second store beside the first', async () => {
    const prefix = `own${prefixes++}_`;
    await (await storeOn(server.pool(), prefix)).loadFigures(one('A', 5), { id: 'x' });
    await withClient(async (client) => {
      await client.query(`CREATE SCHEMA ${prefix}a`);
      await client.query(`SET search_path = ${prefix}a`);
      const store = new SqlStore(postgresEngine(client), { prefix });
      await expect(store.rollUp({ measures, units })).rejects.toMatchObject({
        code: 'adapter/sql-no-schema',
        message: expect.stringContaining('`schema`') as string,
      });
      await client.query(`SET search_path = ${prefix}a, public`);
      await expect(store.migrate()).rejects.toMatchObject({
        code: 'adapter/sql-other-tables',
        message: expect.stringContaining('in the schema public') as string,
      });
      expect(await sumOf(new SqlStore(postgresEngine(client), { prefix, schema: 'public' }))).toBe('5');
    });
  });
});
