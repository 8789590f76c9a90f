import { expect, it } from 'vitest';
import { bands, leaf, rubricOf, source, text } from '../../test/sample.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import { score } from '../score/score.ts';
import { compareScoreboards } from './compare-scoreboards.ts';

const classes = {
  of: 'points',
  closed: 'lower',
  classes: [
    { id: 'good', label: text('Good'), from: 6 },
    { id: 'fair', label: text('Fair'), to: 6 },
  ],
} as const;
const rubric = defineRubric(rubricOf([leaf('c', 10, bands('x'))], { classes }));
const board = (values: Readonly<Record<string, number | null>>) => {
  const told = Object.fromEntries(Object.entries(values).map(([unit, x]) => [unit, { x }]));
  return score(source(told), rubric, { period: '2024' }).value;
};
const moved = (before: Parameters<typeof board>[0], after: Parameters<typeof board>[0]) =>
  compareScoreboards(board(before), board(after)).map(({ unit, from, to, classMoved }) => [
    unit,
    ...[from, to].map((one) => one?.class?.class ?? null),
    classMoved,
  ]);

it('a corrected figure moves the points of its unit, and its class where they pass a limit', () => {
  const before = { a: 60, b: 75, c: 95 };
  expect(moved(before, before)).toEqual([]);
  expect(moved(before, { ...before, b: 80 })).toEqual([]);
  expect(moved(before, { ...before, a: 72, b: 92 })).toEqual([
    ['a', 'fair', 'good', true],
    ['b', 'good', 'good', false],
  ]);
  expect(moved(before, { ...before, a: null }).map(([unit]) => unit)).toEqual(['a']);
});

it('a unit that is scored in one of them only has moved', () => {
  expect(moved({ a: 60, b: 95 }, { a: 60 })).toEqual([['b', 'good', null, true]]);
  expect(moved({ a: 60 }, { a: 60, b: 95 })).toEqual([['b', null, 'good', true]]);
  expect(() => compareScoreboards({} as never, board({ a: 60 }))).toThrow('call/bad-argument');
});
