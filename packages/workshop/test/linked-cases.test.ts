import { repairsBetween } from '@qcdc/validators';
import { expect, it } from 'vitest';
import { random } from '../bench/harness.ts';
import { linkedCase, linkedRules, setsInAll } from '../bench/linked-cases.ts';

// The bench of repairs does the same 500 times, and takes the time.
it('between records the smallest sets are those of trying everything', () => {
  const next = random(13);
  const seen = new Set<string>();
  for (let run = 0; run < 50; run++) {
    const { kind, dataset, sets } = linkedCase(next);
    expect(setsInAll(repairsBetween(dataset, linkedRules)), `${kind}, case ${run}`).toEqual(sets);
    seen.add(kind).add(String(sets[0]?.split(', ').length ?? 0));
  }
  for (const kind of ['year and halves', 'parent and children', 'two years', 'report and events', '1', '2'])
    expect(seen).toContain(kind);
});
