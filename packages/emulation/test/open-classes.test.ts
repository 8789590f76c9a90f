import { describe, expect, it } from 'vitest';
import { defineRubric, rank } from '../src/index.ts';
import { boardOf, codes, flag, rubric } from './final-classes-sample.ts';
import { leaf, rubricOf, text } from './sample.ts';

describe('a class that stays open is named by the scores themselves', () => {
  const table = (otherwise: 'authority' | 'noClass') =>
    defineRubric(
      rubricOf([leaf('c', 100, { give: 'points', of: { read: 'indicator', indicator: 'p' } })], {
        facts: [{ id: 'plan', kind: 'flag', label: text('plan'), whenAbsent: 'none' }],
        classes: {
          of: 'points',
          closed: 'lower',
          classes: [
            { id: 'top', label: text('top'), from: 90, conditions: [{ if: 'flag', fact: 'plan' }], otherwise },
            { id: 'rest', label: text('rest'), to: 90 },
          ],
        },
      }),
    );
  it.each(['authority', 'noClass'] as const)('%s', (otherwise) => {
    expect(codes(boardOf({ a: 95, b: 50 }, [], table(otherwise)))).toEqual(['class-open a']);
  });
  it('by a veto nobody can tell of, also before one that strikes', () => {
    const open = boardOf({ a: 95 }, [flag('a', 'new', '?'), flag('a', 'violation')]);
    expect(open.value.get('a')?.class).toMatchObject({ state: 'undecided', possible: ['poor'] });
    expect(codes(open)).toContain('class-open a');
  });
});

it('decisions on ties name exactly the tied units, each once, with a reason', () => {
  const decided = defineRubric({
    ...rubric,
    id: 'd',
    classCaps: [],
    ranking: { by: 'points', remainingTies: 'decided' },
  });
  const board = boardOf({ a: 80, b: 80, c: 60 }, [], decided);
  const by = { by: text('the chair'), reason: 'r' };
  const ranks = (decision: { order: readonly string[]; reason?: string }) =>
    codes(rank(board, { decisions: [{ ...by, ...decision }] }));
  expect(ranks({ order: ['b', 'a'] })).toEqual([]);
  for (const wrong of [
    { order: ['a', 'a'] },
    { order: ['a'] },
    { order: ['a', 'b', 'c'] },
    { order: ['a', 'b'], reason: ' ' },
  ])
    expect(ranks(wrong)).toEqual(['tie-unresolved a', 'tie-decision-unused a']);
  expect(rank(board, { decisions: [{ ...by, order: ['a', 'a'] }] }).value.clusters[0]?.rows).toHaveLength(3);
});
