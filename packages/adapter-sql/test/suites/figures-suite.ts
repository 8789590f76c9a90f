// What a database gives is what memory gives: figures read back, and totals, coverage and findings.
import { period } from '@qcdc/core';
import { mergeOverTime, rollUp } from '@qcdc/core/flow';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SqlStore, type SqlEngine } from '../../src/index.ts';
import { figures, measures, plan, tableOf, timedFigures, timedMeasures, units } from '../random-figures.ts';
import { all, told, totals } from '../shown.ts';

/** What every engine has to do with figures. */
export function figuresSuite(make: () => Promise<SqlEngine>, numRuns: number): void {
  describe('figures', () => {
    let store: SqlStore;
    beforeAll(async () => {
      store = new SqlStore(await make(), { prefix: 'totals_' });
      await store.migrate();
    });

    it('gives back the figures it was given, and their totals as `rollUp` makes them', async () => {
      await fc.assert(
        fc.asyncProperty(figures, fc.boolean(), fc.nat(80), async (inputs, withPlan, half) => {
          const deliveries = [inputs.slice(0, half), inputs.slice(half)];
          // A run that failed may have left them.
          for (const i of deliveries.keys()) await store.withdraw(`d${i}`);
          for (const [i, some] of deliveries.entries()) {
            const loaded = await store.loadFigures(tableOf(some), { id: `d${i}` });
            expect(loaded).toEqual({
              value: { stored: some.length, replaced: 0, kept: 0, before: false },
              findings: [],
            });
          }
          const inMemory = tableOf(inputs);
          const read = await store.readFigures({ measures, units });
          expect(all(read.value)).toEqual(all(inMemory.value));
          const options = withPlan ? { plan } : {};
          const rolled = rollUp(inMemory, options);
          const pushed = await store.rollUp({ measures, units, ...options });
          expect(totals(pushed.value)).toEqual(totals(rolled.value));
          expect(told(pushed.findings)).toEqual(told(rolled.findings));
          for (const i of deliveries.keys()) expect(await store.withdraw(`d${i}`)).toBe(true);
          expect((await store.readFigures({ measures, units })).value.size).toBe(0);
        }),
        { numRuns },
      );
    });

    it('gives of some measures and periods what memory makes of their figures alone', async () => {
      await fc.assert(
        fc.asyncProperty(
          figures,
          fc.subarray([...measures], { minLength: 1 }),
          fc.subarray(['2025-H1', '2025-H2', '2024'], { minLength: 1 }),
          fc.boolean(),
          async (inputs, some, when, withPlan) => {
            await store.withdraw('s');
            await store.loadFigures(tableOf(inputs), { id: 's' });
            const meant = inputs.filter(
              (one) => some.some(({ id }) => id === one.measure) && when.includes(one.period),
            );
            const asked = { measures: some, periods: when.map(period), units };
            const alone = tableOf(meant, some);
            expect(all((await store.readFigures(asked)).value)).toEqual(all(alone.value));
            const options = withPlan ? { plan } : {};
            const [pushed, rolled] = [await store.rollUp({ ...asked, ...options }), rollUp(alone, options)];
            expect(totals(pushed.value)).toEqual(totals(rolled.value));
            expect(told(pushed.findings)).toEqual(told(rolled.findings));
            await store.withdraw('s');
          },
        ),
        { numRuns: Math.ceil(numRuns / 2) },
      );
    });

    it('makes the figures of longer periods as `mergeOverTime` makes them, findings included', async () => {
      const targets = ['2025', '2025-H1', '2025-H2', '2025-Q3', '2026', '2024'].map(period);
      await fc.assert(
        fc.asyncProperty(timedFigures, async (inputs) => {
          await store.withdraw('t');
          const loaded = tableOf(inputs, timedMeasures);
          await store.loadFigures(loaded, { id: 't' });
          const inMemory = mergeOverTime(await store.readFigures({ measures: timedMeasures, units }), targets);
          const pushed = await store.mergeOverTime({ measures: timedMeasures, targets, units });
          expect(all(pushed.value)).toEqual(all(inMemory.value));
          expect(told(pushed.findings)).toEqual(told(inMemory.findings));
          expect(totals(rollUp(pushed).value)).toEqual(totals(rollUp(inMemory).value));
          await store.withdraw('t');
        }),
        { numRuns: 5 },
      );
    });
  });
}
