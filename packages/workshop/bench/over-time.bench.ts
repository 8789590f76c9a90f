import { ok, period } from '@qcdc/core';
import { mergeOverTime, rollUp } from '@qcdc/core/flow';
import { check, timeTogether, type Bench } from './harness.ts';
import { country, hasNumber } from './national-data.ts';

// Quarters of a whole country become a year, beside adding the same figures up over the units.
const overTime: Bench = {
  name: 'merge-over-time',
  run: async (report) => {
    const data = country(1_000_000);
    const counts = ok(data.table);
    const year = [period('2024')];
    const { value: merged } = mergeOverTime(counts, year);

    // The slow exact path: whole numbers of any size, one by one.
    const { table } = data;
    const [columns] = table.segments;
    check(columns !== undefined, 'figures');
    const sums = new Map<string, { sum: bigint; numbers: number; plain: boolean }>();
    for (let i = 0; i < columns.length; i++) {
      const key = `${table.units[columns.unit[i] ?? 0] ?? ''} ${table.measures[columns.measure[i] ?? 0]?.id ?? ''}`;
      const known = sums.get(key) ?? { sum: 0n, numbers: 0, plain: true };
      if (hasNumber(table, i)) {
        known.sum += BigInt(columns.value[i] ?? 0);
        known.numbers += 1;
        known.plain &&= columns.state[i] === 0;
      }
      sums.set(key, known);
    }
    for (const [key, { sum, numbers, plain }] of sums) {
      const [unit = '', measure = ''] = key.split(' ');
      const figure = merged.find({ measure, unit, period: '2024' });
      check(figure !== null, key);
      if (numbers === 0) check(figure.state === 'missing', key);
      else if (plain) {
        check(String(figure.value) === String(sum), key);
        check(figure.bound === (numbers === 4 ? 'exact' : 'atLeast'), key);
      } else check(figure.value !== null && figure.bound !== 'exact', key);
    }

    const times = await timeTogether(
      { merge: () => mergeOverTime(counts, year), rollUp: () => rollUp(counts, { units: data.units }) },
      { runs: 9, warmUp: 5 },
    );
    report('merge-over-time.country.figures', table.size, 'figures');
    report('merge-over-time.country.time', times.merge, 'ms');
    report('merge-over-time.country.roll-up.time', times.rollUp, 'ms');
    report('merge-over-time.country.vs-roll-up.ratio', times.merge / times.rollUp, 'ratio');
  },
};

export const benches: readonly Bench[] = [overTime];
