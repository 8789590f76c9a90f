import { describe, expect, it } from 'vitest';
import { scoreLines } from '../score-lines.ts';
import { outcomes } from './feature.ts';
import { features } from './features.ts';

it('every mechanism from F1 to F76 has a construct, an example and a case', () => {
  expect(features.map((f) => f.id)).toEqual(Array.from({ length: 76 }, (_, i) => `F${i + 1}`));
  for (const feature of features) {
    expect(feature.cases.length, feature.id).toBeGreaterThan(0);
    expect(feature.example, feature.id).toBeDefined();
  }
});

describe.each(features.map((f) => [f.id, f.name, f] as const))('%s %s', (_, __, feature) => {
  it.each(feature.cases.map((c) => [c.given, c] as const))('%s', (___, { gives, run }) => {
    expect(run()).toBe(gives);
  });
});

// A total alone hides a wrong reason, a lost place, a criterion that gives what another lacks.
it('beside its total, all a score says in each case stands as it was judged', async () => {
  const lines = features.flatMap((feature) =>
    feature.cases.flatMap(({ given, run }) => {
      const before = outcomes.length;
      run();
      const said = outcomes.slice(before).flatMap(scoreLines);
      return [`${feature.id} ${given}`, ...said.map((line) => `  ${line}`)];
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/features.txt');
});
