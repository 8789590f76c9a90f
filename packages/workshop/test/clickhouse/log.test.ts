// Without transactions a log says what counts: nothing is seen half, nothing twice, and whoever was slower is told.
import { SqlCluster, SqlStore, type SqlEngine, type SqlSession } from '@qcdc/adapter-sql';
import { defineEntity, defineMeasure, period, textField } from '@qcdc/core';
import { parseRecords, rollUp, tally, type FigureInput } from '@qcdc/core/flow';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { figures, label, measures, tableOf, units } from '../../../adapter-sql/test/random-figures.ts';
import { all, told, totals } from '../../../adapter-sql/test/shown.ts';
import { inClickHouse } from './in-process.ts';

const figure = (unit: string, quantity = 1): FigureInput => ({
  unit,
  measure: 'demo.sum',
  period: '2025-H1',
  quantity,
});

/** The same engine, with something done before or after a statement that is met the first time. */
function meeting(
  engine: SqlEngine,
  statement: RegExp,
  { before, after }: { readonly before?: () => Promise<unknown>; readonly after?: () => Promise<unknown> },
): SqlEngine {
  let met = false;
  const session: SqlSession = {
    dialect: engine.dialect,
    query: async (text, values) => {
      const isIt = !met && statement.test(text);
      met ||= isIt;
      if (isIt) await before?.();
      const rows = await engine.query(text, values);
      if (isIt) await after?.();
      return rows;
    },
  };
  return { ...session, transaction: (work) => work(session) };
}
const lost = () => Promise.reject(new Error('socket hang up'));
const noted = /INSERT INTO "\w+_delivery"/;
let prefixes = 0;

describe('the log', () => {
  let engine: SqlEngine;
  let prefix: string;
  let store: SqlStore;
  beforeEach(async () => {
    engine = await inClickHouse();
    prefix = `log${prefixes++}_`;
    store = new SqlStore(engine, { prefix });
    await store.migrate();
  });
  const through = (other: SqlEngine) => new SqlStore(other, { prefix });
  const sum = async (from = store) => {
    const { value } = await from.rollUp({ measures, units });
    return Number(value.find({ measure: 'demo.sum', unit: 'P', period: '2025-H1' })?.value ?? Number.NaN);
  };
  const rowsOf = async (table: string) => Number((await engine.query(`SELECT count(*) AS n FROM ${prefix}${table}`, []))[0]?.['n']); // prettier-ignore

  it('takes one of two loaders of the same delivery; the other learns that it is there', async () => {
    const table = tableOf([figure('A', 40), figure('B', 2)]);
    const loaded = await Promise.all([1, 2, 3].map(() => store.loadFigures(table, { id: 'report 17' })));
    expect(loaded.map(({ value }) => value.stored).sort()).toEqual([0, 0, 2]);
    expect(loaded.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['sql/already-loaded', 'sql/already-loaded']); // prettier-ignore
    expect([await sum(), await rowsOf('figure')]).toEqual([42, 2]);
  });

  it('never says that a delivery was stored where another of its name counts', async () => {
    const loaded = await Promise.all([7, 9].map((n) => store.loadFigures(tableOf([figure('A', n)]), { id: 'x' })));
    const [winner, ...others] = [7, 9].filter((_, i) => loaded[i]?.value.stored === 1);
    expect(others).toEqual([]);
    expect(await sum()).toBe(winner);
    expect(loaded.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['sql/delivery-differs']);
  });

  it('lets the latest day win among loaders at once, as if one had come after another', async () => {
    const days = ['2025-07-03', '2025-07-01', '2025-07-04', '2025-07-02'] as const;
    await Promise.all(
      days.map((deliveredOn, i) => store.loadFigures(tableOf([figure('A', i)]), { id: deliveredOn, deliveredOn })),
    );
    expect(await sum()).toBe(2);
    await store.withdraw('2025-07-04');
    expect(await sum()).toBeNaN();
    expect((await store.readFigures({ measures, units })).value.size).toBe(0);
  });

  it('chooses rows anew where another delivery came between', async () => {
    const between = { before: () => store.loadFigures(tableOf([figure('A', 5)]), { id: 'late', deliveredOn: '2025-08-01' }) }; // prettier-ignore
    const slow = through(meeting(engine, noted, between));
    const { value, findings } = await slow.loadFigures(tableOf([figure('A', 1), figure('B', 2)]), { id: 'early', deliveredOn: '2025-07-01' }); // prettier-ignore
    expect(value).toEqual({ stored: 1, replaced: 0, kept: 1, before: false });
    expect(findings.map(({ code }) => code)).toEqual(['sql/older-figures']);
    expect([await rowsOf('figure'), await sum()]).toEqual([2, 7]);
  });

  it('keeps a delivery whose answer was lost, and says so when it comes again', async () => {
    const table = tableOf([figure('A', 40)]);
    await expect(through(meeting(engine, noted, { after: lost })).loadFigures(table, { id: 'x' })).rejects.toThrow('socket hang up'); // prettier-ignore
    expect(await sum()).toBe(40);
    expect((await store.loadFigures(table, { id: 'x' })).findings).toMatchObject([{ code: 'sql/already-loaded' }]);
  });

  it('shows nothing of a delivery before it is noted, and all of it after', async () => {
    const seen: number[] = [];
    const looking = meeting(engine, noted, { before: async () => seen.push(await sum()), after: async () => seen.push(await sum()) }); // prettier-ignore
    await store.loadFigures(tableOf([figure('A', 1)]), { id: 'before' });
    await through(looking).loadFigures(tableOf([figure('S', 2), figure('A1', 4)]), { id: 'x' });
    expect(seen).toEqual([1, await sum()]);
    expect(seen[1]).toBeGreaterThan(1);
  });

  it('answers all questions about one state, whatever is stored meanwhile', async () => {
    await store.loadFigures(tableOf([figure('A', 1)]), { id: 'x' });
    const load = () => store.loadFigures(tableOf([figure('A', 9), figure('S', 5)]), { id: 'y', deliveredOn: '2025-08-01' }); // prettier-ignore
    const before = totals((await store.rollUp({ measures, units })).value);
    const during = await through(meeting(engine, /GROUPING SETS/, { after: load })).rollUp({ measures, units });
    expect(totals(during.value)).toEqual(before);
    expect(totals((await store.rollUp({ measures, units })).value)).not.toEqual(before);
  });

  it('has no answer where a delivery was withdrawn between two questions', async () => {
    await store.loadFigures(tableOf([figure('A', 1)]), { id: 'x' });
    const reading = meeting(engine, /GROUPING SETS/, { after: () => store.withdraw('x') });
    await expect(through(reading).rollUp({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-busy' });
  });

  it('lets figures that were replaced never return, not even when a withdrawal breaks off', async () => {
    await store.loadFigures(tableOf([figure('A', 1), figure('S', 8)]), { id: 'first', deliveredOn: '2025-07-01' });
    await store.loadFigures(tableOf([figure('A', 2)]), { id: 'second', deliveredOn: '2025-08-01' });
    const whole = await sum();
    for (const statement of [/DELETE FROM "\w+_figure"/, noted])
      await expect(through(meeting(engine, statement, { after: lost })).withdraw('second')).rejects.toThrow('socket hang up'); // prettier-ignore
    expect(await sum()).toBe(whole);
    expect(await store.withdraw('second')).toBe(true);
    expect((await store.readFigures({ measures, units })).value.find({ measure: 'demo.sum', unit: 'A', period: '2025-H1' })).toBeNull(); // prettier-ignore
    expect(await store.withdraw('second')).toBe(false);
    expect(await rowsOf('figure')).toBe(1);
  });

  it('deletes rows of an attempt that broke off a day ago, and leaves those of one under way', async () => {
    const leave = (attempt: string) =>
      engine.query(
        `INSERT INTO ${prefix}figure (unit, measure, period, delivery, state, bound, attempt) SELECT 'A', 'demo.sum', '2025-H1', 'x', 0, 0, $1`,
        [attempt],
      );
    await leave('2025-01-01 00:00:00 broken');
    await leave('2999-01-01 00:00:00 under way');
    expect((await store.readFigures({ measures, units })).value.size).toBe(0);
    expect((await store.loadFigures(tableOf([figure('A', 3)]), { id: 'x' })).value.stored).toBe(1);
    expect([await rowsOf('figure'), await sum()]).toEqual([2, 3]);
  });

  it('refuses to answer by a log with a gap', async () => {
    await engine.query(`INSERT INTO ${prefix}delivery (number, says, attempt, id) SELECT 5, 0, 'a', 'b'`, []);
    await expect(store.readFigures({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-log-broken' });
    await expect(store.loadFigures(tableOf([figure('A')]), { id: 'x' })).rejects.toMatchObject({ code: 'adapter/sql-log-broken' }); // prettier-ignore
  });
});

describe('what ClickHouse would do in silence', () => {
  const note = defineEntity({
    id: 'invented-note',
    form: 'event',
    label,
    fields: { words: textField({ label }) },
  });
  const days = defineMeasure({ id: 'note.days', label, measuredIn: 'session', fromEvents: { entity: note.id, distinct: 'date' } }); // prettier-ignore
  let store: SqlStore;
  beforeAll(async () => {
    store = new SqlStore(await inClickHouse(), { prefix: 'silent_', areas: [note] });
    await store.migrate();
  });
  const asked = async (given: readonly object[], id: string) => {
    const records = parseRecords(given, note, { units });
    await store.loadEvents(records, note, { id });
    return records;
  };

  it('counts days before 1900 and after 2299, where its own type of days would put them at its ends', async () => {
    const records = await asked(['1850-03-01', '1850-03-02', '2400-01-01'].map((date) => ({ unit: 'A', date })), 'days'); // prettier-ignore
    const periods = ['1850', '1900', '2299', '2400'].map((id) => period(id));
    const counted = await store.tally({ measures: [days], periods, units });
    expect(all(counted.value)).toEqual(all(tally(records, [days], { periods }).value).map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null'))); // prettier-ignore
    await store.withdraw('days');
  });

  it('stores events once where other deliveries come between, and leaves no rows where the same one was faster', async () => {
    const engine = await inClickHouse();
    const given = (n: number) => parseRecords([{ unit: 'A', date: `2025-01-0${n}` }], note, { units });
    const another = (id: string, n: number) => ({ before: () => store.loadEvents(given(n), note, { id }) });
    const slow = (id: string, n: number) => new SqlStore(meeting(engine, noted, another(id, n)), { prefix: 'silent_', areas: [note] }); // prettier-ignore
    expect((await slow('other', 1).loadEvents(given(2), note, { id: 'mine' })).value.stored).toBe(1);
    expect((await slow('twice', 3).loadEvents(given(3), note, { id: 'twice' })).findings).toMatchObject([{ code: 'sql/already-loaded' }]); // prettier-ignore
    const [counted] = await engine.query('SELECT count(*) AS n FROM silent_event_invented_note', []);
    expect([counted?.['n'], (await store.readEvents(note)).value.size]).toEqual(['3', 3]);
    for (const id of ['other', 'mine', 'twice']) await store.withdraw(id);
  });

  it('keeps every character of rows that are longer than a server takes in one piece', async () => {
    const words = String.raw`ế🙂\N' "\t`.repeat(40);
    const records = await asked(Array.from({ length: 300 }, (_, i) => ({ unit: 'A', date: '2025-01-01', words: `${i} ${words}` })), 'long'); // prettier-ignore
    const textsOf = (data: typeof records.value) => data.get(note).map((one) => one.data.words);
    expect(textsOf(records.value).join('').length).toBeGreaterThan(100_000);
    expect(textsOf((await store.readEvents(note, units)).value)).toEqual(textsOf(records.value));
    await store.withdraw('long');
  });
});

describe('a cluster of ClickHouse', () => {
  it('gives the totals of memory: each adds up its own units', async () => {
    const engine = await inClickHouse();
    const stores = ['north_', 'south_'].map((prefix) => new SqlStore(engine, { prefix }));
    for (const store of stores) await store.migrate();
    await fc.assert(
      fc.asyncProperty(figures, async (inputs) => {
        for (const [i, store] of stores.entries()) {
          await store.withdraw('d');
          await store.loadFigures(tableOf(inputs.filter(({ unit }) => unit.charCodeAt(0) % 2 === i)), { id: 'd' });
        }
        const whole = rollUp(tableOf(inputs));
        const pushed = await new SqlCluster(stores).rollUp({ measures, units });
        expect(totals(pushed.value)).toEqual(totals(whole.value));
        expect(told(pushed.findings)).toEqual(told(whole.findings));
      }),
      { numRuns: 3 },
    );
  });
});
