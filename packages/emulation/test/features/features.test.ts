import { describe, expect, it } from 'vitest';
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
