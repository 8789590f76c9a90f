import { fraction } from '@qcdc/core/exact';
import { expect, it } from 'vitest';
import { bands, leaf, rubricOf, source, text } from '../../test/sample.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { fastClass } from './fast-class.ts';
import { score } from './score.ts';
import type { IndicatorSource } from './indicator-source.ts';

const rubric: Rubric = rubricOf(
  [
    leaf('a', 10, bands('x'), {
      zeroWhen: { if: 'all', of: [{ if: 'flag', fact: 'f' }] },
      notApplicable: { when: { if: 'choice', fact: 'k', in: ['none'] }, then: 'rescale' },
      adjustments: [
        {
          id: 'minus',
          label: text('minus'),
          scale: { give: 'changes', changes: [{ count: { read: 'events', fact: 'e' }, each: -1 }] },
        },
      ],
    }),
  ],
  {
    facts: [
      { id: 'f', kind: 'flag', label: text('f'), whenAbsent: 'none' },
      { id: 'k', kind: 'choice', label: text('k'), whenAbsent: 'none', levels: [{ id: 'none', label: text('none') }] },
      { id: 'e', kind: 'events', label: text('e'), whenAbsent: 'none', levels: [{ id: 'any', label: text('any') }] },
    ],
    vetoes: [{ id: 'v', label: text('v'), when: { if: 'any', of: [{ if: 'flag', fact: 'f' }] }, then: 'poor' }],
    classes: {
      of: 'points',
      closed: 'lower',
      classes: [
        { id: 'good', label: text('good'), from: 8 },
        { id: 'poor', label: text('poor'), to: 8 },
      ],
    },
  },
);

const values = source({ u: { x: 95 } });
const withColumns: IndicatorSource = {
  ...values.value,
  column: () => ({
    numerators: Float64Array.of(95),
    numeratorScale: 0,
    denominators: null,
    denominatorScale: 0,
    factor: fraction(1n),
    status: new Uint8Array(1),
  }),
};
const boardOf = (one: Rubric) => score({ value: withColumns, findings: [] }, one, { period: '2024' }).value;

// Every object below a path, with the path, so that a stray field can be put into each of them.
function objectsIn(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, part]) => objectsIn(part, [...path, key]));
  return Array.isArray(value) ? below : [path, ...below];
}

function withStray(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return { ...(value as object), heardOfLater: true };
  if (Array.isArray(value)) return value.map((part: unknown, i) => (String(i) === key ? withStray(part, rest) : part));
  return { ...(value as object), [key]: withStray((value as Record<string, unknown>)[key], rest) };
}

it('takes the fast way where the rubric is sums of bands for a unit without facts', () => {
  expect(boardOf(rubric).totals).not.toBeNull();
});

const judged = objectsIn({ root: rubric.root, vetoes: rubric.vetoes }, []).filter(
  (path) => !path.includes('label') && path.length > 0,
);

it.each(judged.map((path) => path.join('.')))('steps aside for a field it has never heard of in %s', (path) => {
  const later = withStray(rubric, path.split('.')) as Rubric;
  expect(boardOf(later).totals).toBeNull();
  expect(boardOf(later).get('u')?.points).toEqual(boardOf(rubric).get('u')?.points);
});

it('steps aside for a rubric with a field it has never heard of', () => {
  expect(boardOf({ ...rubric, ...{ heardOfLater: true } }).totals).toBeNull();
});

it.each(['classes', 'classes.classes.0'])('asks the full engine for the class when %s has such a field', (path) => {
  const ten = fraction(10n);
  expect(fastClass(boardOf(rubric).session)(10, ten)).toBe('good');
  expect(fastClass(boardOf(withStray(rubric, path.split('.')) as Rubric).session)(10, ten)).toBeNull();
});
