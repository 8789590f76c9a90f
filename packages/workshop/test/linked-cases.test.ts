import { repairsBetween } from '@qcdc/validators';
import { expect, it } from 'vitest';
import { random } from '../bench/harness.ts';
import { linkedCase, linkedRules } from '../bench/linked-cases.ts';

it('x', () => {
  const next = random(7);
  const times: number[] = [];
  const seen: Record<string, number> = {};
  for (let run = 0; run < Number(process.env['N'] ?? 60); run++) {
    const { dataset, sets, kind } = linkedCase(next);
    const t = performance.now();
    const groups = repairsBetween(dataset, linkedRules);
    times.push(performance.now() - t);
    const found = groups.map((g) => g.sets.map((set) => set.map(({ record, field }) => {
      const { place } = g.records[record]!.record;
      return `${place.unit} ${place.period?.id ?? Number(place.day.slice(5, 7)) - 1} ${field}`;
    }).sort().join()).sort());
    seen[`${kind} ${sets[0]?.length ?? 0} ${groups.length} ${groups.map(g=>g.state)}`] = (seen[`${kind} ${sets[0]?.length ?? 0} ${groups.length} ${groups.map(g=>g.state)}`] ?? 0) + 1;
    // several groups: products
    const all = found.length === 0 ? [] : found.reduce((a, b) => a.flatMap((x) => b.map((y) => [...x.split(','), ...y.split(',')].sort().join())));
    const want = sets.map((s) => [...s].sort().join()).sort();
    if (JSON.stringify([...all].sort()) !== JSON.stringify(want)) console.log(run, kind, JSON.stringify(all), JSON.stringify(want), JSON.stringify(groups.map((g) => [g.state, g.broken, g.conflicts.length])));
  }
  times.sort((a, b) => a - b);
  console.log(seen, 'median', times[times.length >> 1], 'p95', times[Math.floor(times.length * 0.95)], 'max', times.at(-1));
});
