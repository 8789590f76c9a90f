// Events counted in a database give the figures they give in memory, and come back as they were.
import { parseRecords, tally } from '@qcdc/core/flow';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { period } from '@qcdc/core';
import { recordsToJson } from '@qcdc/core/stored';
import { SqlStore, type SqlEngine } from '../../src/index.ts';
import { eventMeasures, events, hearing } from '../random-events.ts';
import { units } from '../random-figures.ts';
import { all } from '../shown.ts';

const periods = ['2025-H1', '2025', '2024'].map(period);

/** What every engine has to do with events. */
export function eventsSuite(make: () => Promise<SqlEngine>, numRuns: number): void {
  describe('events', () => {
    let store: SqlStore;
    beforeAll(async () => {
      store = new SqlStore(await make(), { prefix: 'counted_', areas: [hearing] });
      await store.migrate();
    });

    it('gives back the events, and their figures as `tally` counts them', async () => {
      await fc.assert(
        fc.asyncProperty(events, fc.boolean(), async (given, years) => {
          const records = parseRecords(given, hearing, { units });
          await store.withdraw('file 1');
          await store.loadEvents(records, hearing, { id: 'file 1' });
          const back = await store.readEvents(hearing, units);
          expect(recordsToJson(back.value)).toEqual(recordsToJson(records.value));
          const options = years ? {} : { periods };
          const counted = await store.tally({ measures: eventMeasures, units, ...options });
          const inMemory = tally(records, eventMeasures, options);
          expect(all(counted.value)).toEqual(all(inMemory.value).map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null'))); // prettier-ignore
        }),
        { numRuns },
      );
    });

    it('counts them in periods of every kind, and in several that overlap', async () => {
      const kinds = [
        '2025-M01',
        '2025-M12',
        '2025-W15',
        '2025-Q2',
        '2025-H1',
        '2025-H2',
        '2025-9M',
        '2025',
        '2024-12-15..2025-12-14',
        'SY2024-2025',
        '2026-Q1',
      ];
      await fc.assert(
        fc.asyncProperty(events, fc.subarray(kinds, { minLength: 1 }), async (given, some) => {
          const records = parseRecords(given, hearing, { units });
          for (const id of ['file 1', 'file 2']) await store.withdraw(id);
          await store.loadEvents(records, hearing, { id: 'file 2' });
          const options = { periods: some.map(period) };
          const counted = await store.tally({ measures: eventMeasures, units, ...options });
          const inMemory = tally(records, eventMeasures, options);
          expect(all(counted.value)).toEqual(all(inMemory.value).map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null'))); // prettier-ignore
          await store.withdraw('file 2');
        }),
        { numRuns: Math.ceil(numRuns / 3) },
      );
    });
  });
}
