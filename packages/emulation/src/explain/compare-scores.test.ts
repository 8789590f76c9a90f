import { expect, it } from 'vitest';
import { bands, leaf, rubricOf, source } from '../../test/sample.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import { score } from '../score/score.ts';
import { compareScores } from './compare-scores.ts';

const year = (period: string, maximum: number, value: number) => ({
  board: score(source({ a: { x: value } }), defineRubric(rubricOf([leaf('c', maximum, bands('x'))])), { period }).value,
  unit: 'a',
});

it('points of one maximum are subtracted', () => {
  expect(compareScores(year('2023', 10, 75), year('2024', 10, 95))).toMatchObject([
    { criterion: 'c', difference: { n: 4n, d: 1n } },
  ]);
});

it('points of 60 and of 80 are not', () => {
  expect(compareScores(year('2023', 60, 75), year('2024', 80, 95))).toMatchObject([
    {
      criterion: 'c',
      difference: null,
      text: {
        vi: 'không so sánh được, điểm tối đa 60 và 80: c',
        en: 'cannot be compared, maximum 60 and 80: c',
      },
    },
  ]);
});
