import { describe, expect, it } from 'vitest';
import { corruptionDamage2014 as rubric } from '../../src/index.ts';
import { ballots, expectGolden, judged, num, pointsOf, rating, total, type Known } from './worked-example.ts';

const mode = (level: string) => ballots('survey', { highest: 1, second: 1, third: 1, fourth: 1, none: 1, [level]: 2 });
const province = (rate: number, level: string): Known => ({
  period: '2016',
  name: 'Tỉnh Mẫu (dữ liệu mẫu)',
  facts: [num('damage-rate', rate), mode(level)],
});
const worked: Known = {
  ...province(0.4, 'none'),
  facts: [num('damage-rate', 0.4), ballots('survey', { highest: 5, second: 20, third: 40, fourth: 90, none: 45 }, 3)],
};

describe('a worked example of the economic damage of corruption', () => {
  it('gives 2 × 5 for a rate of 0,4 % and 10 for the survey: 20, the upper end of its class', () => {
    expect(total(rubric, worked)).toBe('20');
    expect(rating(rubric, worked)).toBe('level-2');
  });
  it('is explained down to the rate and the ballots', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  [0, '0'],
  [0.01, '5'],
  [0.99, '5'],
  [1, '10'],
  [1.01, '10'],
  [4.99, '10'],
  [5, '20'],
  [5.01, '20'],
  [9.99, '20'],
  [10, '30'],
  [10.01, '30'],
])('a rate of %d %% gives %s points', (rate, points) => {
  expect(pointsOf(rubric, province(rate, 'none'), 'statistics')).toBe(points);
});

it.each([
  [10, 'third', '80', 'level-5'],
  [5, 'second', '70', 'level-4'],
  [10, 'none', '60', 'level-4'],
  [1, 'second', '50', 'level-4'],
  [1, 'third', '40', 'level-3'],
  [0, 'second', '30', 'level-3'],
  [0.5, 'fourth', '20', 'level-2'],
  [0.5, 'none', '10', 'level-2'],
  [0, 'none', '0', 'level-1'],
])('a rate of %d %% and the survey at "%s" give %s, class %s', (rate, level, points, expected) => {
  expect(total(rubric, province(rate, level))).toBe(points);
  expect(rating(rubric, province(rate, level))).toBe(expected);
});

it('a rate that was not stated leaves no score', () => {
  expect(total(rubric, { period: '2016', facts: [mode('none')] })).toBe('emulation/fact-not-stated');
});
