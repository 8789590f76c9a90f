// Several databases, each with some of the units, give the totals of one.
import { defineRule, failed, held, period, practice, undatedRule } from '@qcdc/core';
import { mergeOverTime, parseRecords, rollUp, tally } from '@qcdc/core/flow';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { duckdbEngine, SqlCluster, SqlStore, type SqlEngine } from '../src/index.ts';
import { eventMeasures, hearing } from './random-events.ts';
import { figures, measures, plan, tableOf, timedFigures, timedMeasures, units } from './random-figures.ts';
import { all, told, totals } from './shown.ts';

const shape = {
  title: { vi: 'Họp ở nơi thứ nhất', en: 'At the first place' },
  severity: 'warning',
  entities: [hearing.id],
  law: undatedRule(practice({ vi: 'ví dụ', en: 'an example' })),
  examples: [],
} as const;
const firstPlace = defineRule({
  ...shape,
  id: 'invented/first-place',
  messages: { other: { vi: 'Nơi khác', en: 'Elsewhere' } },
  check: ({ where }: { readonly where: string }) => (where === 'P0' ? held : failed('other')),
});
const together = defineRule({
  ...shape,
  id: 'invented/together',
  scope: 'unitPeriod',
  messages: {},
  check: () => held,
});
const databases = 3;
const sizeOf = (unit: string): number => unit.charCodeAt(0) + unit.length;

describe('a cluster', () => {
  let stores: readonly SqlStore[];
  beforeAll(async () => {
    stores = await Promise.all(
      Array.from({ length: databases }, async () => {
        const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
        const store = new SqlStore(duckdbEngine(await instance.connect()), { areas: [hearing] });
        await store.migrate();
        return store;
      }),
    );
  });

  it('gives the totals, the coverage and the findings of all figures in one memory', async () => {
    await fc.assert(
      fc.asyncProperty(figures, fc.boolean(), async (inputs, withPlan) => {
        for (const [i, store] of stores.entries()) {
          await store.withdraw('d');
          await store.loadFigures(tableOf(inputs.filter(({ unit }) => sizeOf(unit) % databases === i)), { id: 'd' });
        }
        const options = withPlan ? { plan } : {};
        const whole = rollUp(tableOf(inputs), options);
        const pushed = await new SqlCluster(stores).rollUp({ measures, units, ...options });
        expect(totals(pushed.value)).toEqual(totals(whole.value));
        expect(told(pushed.findings)).toEqual(told(whole.findings));
      }),
      { numRuns: 6 },
    );
  });

  it('makes the figures of longer periods of all, and says once which period nobody fills', async () => {
    const targets = ['2025', '2024'].map((id) => period(id));
    await fc.assert(
      fc.asyncProperty(timedFigures, async (inputs) => {
        for (const [i, store] of stores.entries()) {
          await store.withdraw('t');
          await store.loadFigures(tableOf(inputs.filter(({ unit }) => sizeOf(unit) % databases === i), timedMeasures), { id: 't' }); // prettier-ignore
        }
        const { value, findings } = await new SqlCluster(stores).mergeOverTime({
          measures: timedMeasures,
          targets,
          units,
        });
        const inMemory = mergeOverTime(tableOf(inputs, timedMeasures), targets);
        expect(all(value)).toEqual(all(inMemory.value));
        expect(told(findings)).toEqual(told(inMemory.findings));
      }),
      { numRuns: 6 },
    );
    for (const store of stores) await store.withdraw('t');
  });

  const sessions = ['A', 'B', 'C', 'A'].map((unit, i) => ({ unit, date: `2025-0${i + 1}-01`, where: `P${i % 2}` }));
  const load = async (cut: (unit: string, i: number) => number) => {
    for (const [i, store] of stores.entries()) {
      await store.withdraw('e');
      const some = sessions.filter(({ unit }, at) => cut(unit, at) === i);
      await store.loadEvents(parseRecords(some, hearing, { units }), hearing, { id: 'e' });
    }
  };
  it('judges the events of all, adds the counts up, and says once what needs all records', async () => {
    await load((unit) => sizeOf(unit) % databases);
    const asked = { area: hearing, rules: [firstPlace, together], units };
    const done: number[] = [];
    const { value, findings } = await new SqlCluster(stores).validate({ ...asked, onProgress: (n) => done.push(n) });
    const counts = { held: 2, failed: 2, undecided: 0, notConcerned: 0, notAsked: 0 };
    expect(value).toEqual({ events: 4, fetched: 4, judged: [{ rule: firstPlace.id, ...counts }], notPushedDown: [firstPlace.id] }); // prettier-ignore
    expect(findings.map(({ code }) => code).sort()).toEqual([
      firstPlace.id,
      firstPlace.id,
      'validate/needs-all-records',
    ]);
    expect(done.at(-1)).toBe(1);
  });

  const options = { measures: eventMeasures, periods: [period('2025')], units };

  it('counts the events of all; those of one unit stand on one server', async () => {
    await load((unit) => sizeOf(unit) % databases);
    const counted = await new SqlCluster(stores).tally(options);
    const whole = tally(parseRecords(sessions, hearing, { units }), eventMeasures, { periods: options.periods });
    expect(all(counted.value)).toEqual(
      all(whole.value).map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null')),
    );
    await load((_, i) => (i === 3 ? 1 : i % databases));
    await expect(new SqlCluster(stores).tally(options)).rejects.toMatchObject({ code: 'adapter/sql-on-two-servers' });
  });

  it('has no answer where one of them has none', async () => {
    const lost: SqlEngine = {
      dialect: 'duckdb',
      query: () => Promise.reject(new Error('ECONNREFUSED')),
      transaction: () => Promise.reject(new Error('ECONNREFUSED')),
    };
    const broken = new SqlCluster([...stores, new SqlStore(lost, { areas: [hearing] })]);
    await expect(broken.rollUp({ measures, units })).rejects.toThrow('ECONNREFUSED');
    await expect(broken.tally(options)).rejects.toThrow('ECONNREFUSED');
  });

  it('refuses a figure that stands on two of them', async () => {
    const twice = tableOf([{ unit: 'A', measure: 'demo.sum', period: '2025-H1', quantity: 1 }]);
    for (const store of stores.slice(0, 2)) {
      await store.withdraw('d');
      await store.loadFigures(twice, { id: 'd' });
    }
    await expect(new SqlCluster(stores).rollUp({ measures, units })).rejects.toMatchObject({
      code: 'adapter/sql-on-two-servers',
    });
  });

  it('is made of stores', () => {
    expect(() => new SqlCluster([])).toThrow('call/bad-argument');
    expect(() => new SqlCluster([{} as never])).toThrow('call/bad-argument');
  });
});
