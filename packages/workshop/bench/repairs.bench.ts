import { performance } from 'node:perf_hooks';
import { mediation } from '@qcdc/core/entities';
import { consistencyRules, exampleOf, repairsBetween, repairsFor } from '@qcdc/validators';
import { check, random, type Bench, type Report } from './harness.ts';
import { linkedCase, linkedRules, setsInAll } from './linked-cases.ts';

const cases = 500;
const limit = 100;

/** Times single calls: what counts is how many of them somebody would wait for. */
function timesOf(works: readonly (() => void)[]): readonly number[] {
  return works.map((work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function tell(report: Report, id: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  report(`${id}.within-100-ms`, (100 * times.filter((ms) => ms <= limit).length) / times.length, 'percent');
  report(`${id}.p95`, sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN, 'ms');
  report(`${id}.slowest`, sorted.at(-1) ?? Number.NaN, 'ms');
}

/** Records with one to three planted faults: the smallest sets of fields to change, with proposals. */
export const benches: readonly Bench[] = [
  {
    name: 'repairs',
    run: (report) => {
      const next = random(13);
      const rules = consistencyRules(mediation);
      const records = Array.from({ length: cases }, () => {
        const [carriedOver, received] = [next(500), 500 + next(5000)];
        const settled = next(received);
        const right = { carriedOver, received, settled, unsettled: 0, pending: carriedOver + received - settled };
        const names = Object.keys(right) as (keyof typeof right)[];
        for (let faults = 1 + next(3); faults > 0; faults--) right[names[next(names.length)] as 'settled'] = next(9000);
        return exampleOf(mediation, right);
      });
      tell(report, 'repairs.one-record', timesOf(records.map((record) => () => repairsFor(mediation, record, rules))));
      const linked = Array.from({ length: cases }, () => linkedCase(next));
      const wrong: string[] = [];
      const work = linked.map(({ kind, dataset, sets }, i) => () => {
        if (setsInAll(repairsBetween(dataset, linkedRules)).join('; ') !== sets.join('; ')) wrong.push(`${kind} ${i}`);
      });
      const times = timesOf(work);
      check(wrong.length === 0, `smallest sets between records against trying everything: ${wrong.join(', ')}`);
      tell(report, 'repairs.between-records', times);
    },
  },
];
