import { expect, it } from 'vitest';
import { defineRubric, score } from '../src/index.ts';
import { leaf, rubricOf, source, text } from './sample.ts';

// "Trên 4 mô hình" is five at least: a table from five on gives its points, where the rubric says what is counted.

const criterion = leaf('c', 10, {
  give: 'bands',
  of: { read: 'fact', fact: 'models' },
  closed: 'lower',
  bands: [
    { to: 5, points: 2 },
    { from: 5, points: 10 },
  ],
});

it.each([
  ['model', 'above', 4, [10, 10]],
  ['model', 'above', 3, [2, 10]],
  ['model', 'below', 6, [2, 10]],
  ['model', 'exact', 4, [2, 2]],
  ['point', 'above', 4, [2, 10]],
  [undefined, 'above', 4, [2, 10]],
] as const)('a number of %s, %s %d: from %j points', (measuredIn, bound, number, points) => {
  const kind = 'number';
  const declared = {
    id: 'models',
    kind,
    label: text('Mô hình'),
    ...(measuredIn === undefined ? {} : { measuredIn }),
  } as const;
  const rubric = defineRubric(rubricOf([criterion], { facts: [declared] }));
  const facts = [{ kind, unit: 'u', fact: 'models', value: number, bound }] as const;
  const card = score(source({ u: {} }), rubric, { period: '2024', facts }).value.get('u');
  const got = card?.root.children[0]?.points ?? null;
  expect(got && [got.low, got.high].map(({ n, d }) => Number(n) / Number(d))).toEqual(points);
});
