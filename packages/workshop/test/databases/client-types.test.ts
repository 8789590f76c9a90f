// Clients of PostgreSQL may have readers of types of their own, set for the whole process or for one pool: numbers as JavaScript
// numbers, days as Dates, flags as 0 and 1. What is stored here comes back as it was all the same.
import { postgresEngine, SqlStore } from '@qcdc/adapter-sql';
import { exactQuantity } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { parseRecords, rollUp, tally } from '@qcdc/core/flow';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventMeasures, hearing } from '../../../adapter-sql/test/random-events.ts';
import { measures, tableOf, units } from '../../../adapter-sql/test/random-figures.ts';
import { all, totals } from '../../../adapter-sql/test/shown.ts';
import { startServer, type Server } from './servers.ts';

const [flag, int8, int2, numeric, day] = [16, 20, 21, 1700, 1082];
const readers: readonly (readonly [oid: number, read: (text: string) => unknown])[] = [
  [flag, (text) => (text === 't' ? 1 : 0)],
  [int8, Number],
  [int2, (text) => `${text}.0`],
  [numeric, Number.parseFloat],
  [day, (text) => new Date(text)],
];
const figures = tableOf(
  ['9007199254740993.000001', '0.1', '12345678901234567890.123456'].map((text, i) => ({
    unit: ['A', 'B', 'C'][i] ?? '',
    measure: 'demo.sum',
    period: '2025-H1',
    quantity: exactQuantity(new Dec(text)),
  })),
);
const events = parseRecords(
  [
    { unit: 'A', date: '2025-03-05', order: true, table: 2, closedOn: '2025-04-01' },
    { unit: 'A', date: '2025-12-31', order: false, table: 'hơn 3' },
  ],
  hearing,
  { units },
);
const without = (lines: readonly string[]) => lines.map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null'));

describe('a client that reads types its own way', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const answersAsStored = async (client: pg.Pool | pg.Client, prefix: string) => {
    const store = new SqlStore(postgresEngine(client), { prefix, areas: [hearing] });
    await store.migrate();
    await store.loadFigures(figures, { id: 'f', deliveredOn: '2025-07-01' });
    await store.loadEvents(events, hearing, { id: 'e' });
    expect(all((await store.readFigures({ measures, units })).value)).toEqual(all(figures.value));
    expect(totals((await store.rollUp({ measures, units })).value)).toEqual(totals(rollUp(figures).value));
    const counted = await store.tally({ measures: eventMeasures, units });
    expect(all(counted.value)).toEqual(without(all(tally(events, eventMeasures).value)));
    expect((await store.readEvents(hearing, units)).value.get(hearing)).toEqual(events.value.get(hearing));
  };

  it('set for the whole process', async () => {
    const before = readers.map(([oid]) => pg.types.getTypeParser(oid) as (text: string) => unknown);
    for (const [oid, read] of readers) pg.types.setTypeParser(oid, read);
    try {
      await answersAsStored(server.pool(), 'process_');
    } finally {
      for (const [i, [oid]] of readers.entries()) pg.types.setTypeParser(oid, before[i] ?? String);
    }
  });

  it('set for one client', async () => {
    const client = new pg.Client({ host: '127.0.0.1', port: server.port, user: 'postgres', database: 'postgres' });
    for (const [oid, read] of readers) client.setTypeParser(oid, read);
    await client.connect();
    await answersAsStored(client, 'client_');
    await client.end();
  });

  it('behind an object of somebody’s own is refused by name, before a digit is lost; one that hands texts on is taken', async () => {
    const pool = server.pool();
    const wrapped = (read: (value: unknown) => unknown) => ({
      query: async (text: string, values?: unknown[]) => {
        const { rows } = await pool.query<Record<string, unknown>>(text, values);
        return { rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, read(value)]))) }; // prettier-ignore
      },
    });
    await pool.query('CREATE TABLE untouched (n int)');
    const asNumbers = wrapped((value) => (typeof value === 'string' && /^\d+([.]\d+)?$/.test(value) ? Number(value) : value)); // prettier-ignore
    const store = new SqlStore(postgresEngine(asNumbers), { prefix: 'wrapped_' });
    await expect(store.migrate()).rejects.toMatchObject({
      code: 'adapter/sql-inexact-client',
      message: expect.stringContaining('9007199254740993') as string,
    });
    const [row] = await postgresEngine(wrapped((value) => value)).query('SELECT 0.1 + 0.2 AS n', []);
    expect(row).toEqual({ n: '0.3' });
  });
});
