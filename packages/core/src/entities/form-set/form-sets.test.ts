import { expect, it } from 'vitest';
import { allEntities } from '../all-entities.ts';
import { formSets } from './form-sets.ts';

const sets = Object.entries(formSets);

it('a set has areas of the library, each once, in which figures of a period are asked', () => {
  for (const [id, set] of sets) {
    expect(set.id).toBe(id);
    expect(new Set(set.areas).size).toBe(set.areas.length);
    for (const area of set.areas) {
      expect(allEntities).toContain(area);
      expect(area.form).toBe('period');
    }
  }
});

it('the province adds up every area of figures the library has', () => {
  const ofPeriods = allEntities.filter(({ form }) => form === 'period').map(({ id }) => id);
  expect(
    formSets.province.areas.map(({ id }) => id).sort(),
    'name a new area in packages/core/src/entities/form-set/form-sets.ts: under province, and under whoever reports it',
  ).toEqual([...ofPeriods].sort());
});

it('what a commune, an agency or an enterprise reports the province can add up', () => {
  for (const [, { areas }] of sets) for (const area of areas) expect(formSets.province.areas).toContain(area);
});
