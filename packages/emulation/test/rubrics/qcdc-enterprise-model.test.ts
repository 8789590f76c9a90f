import { describe, expect, it } from 'vitest';
import { qcdcEnterpriseModel as rubric } from '../../src/index.ts';
import { atLeast, type Value } from '../sample.ts';
import { expectGolden, judged, pointsOf, rating, total, yes, type Known } from './worked-example.ts';

const enterprises = (regulation: Value, conference: Value, dialogue: Value, answers: Value): Known => ({
  period: '2024',
  name: 'Doanh nghiệp mẫu (dữ liệu mẫu)',
  indicators: {
    'workplace-democracy.regulation-share': regulation,
    'employee-conferences.held-share': conference,
    'workplace-dialogues.held-share': dialogue,
    'workplace-dialogues.answered-share': answers,
  },
});
const worked = enterprises(100, 80, 50, 68);

describe('a worked example of the model rubric for enterprises', () => {
  it('gives 25 + 20 + 12,5 + 17 = 74,5', () => {
    expect(total(rubric, worked)).toBe('74.5');
    expect(rating(rubric, worked)).toBe('fair');
  });
  it('is explained down to the rates', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  [0, '0'],
  [4, '1'],
  [96, '24'],
  [100, '25'],
  [104, '25'],
])('a rate of %d %% earns %s of 25 points', (rate, points) => {
  expect(pointsOf(rubric, enterprises(rate, 100, 100, 100), 'regulation')).toBe(points);
});

it.each([
  [90, 'excellent', 'good'],
  [80, 'good', 'fair'],
  [65, 'fair', 'average'],
  [50, 'average', 'weak'],
])('from %d points on the class is %s, one hundredth less is %s', (edge, here, below) => {
  const at = (x: number) => rating(rubric, enterprises(x, x, x, x));
  expect([at(edge), at(edge + 0.01), at(edge - 0.01)]).toEqual([here, here, below]);
});

it('"at least 60 %" of dialogues held leaves a range of points and the classes it allows', () => {
  // 25 × 3 = 75 for the other three, 15 to 25 for the dialogues: 90 to 100 in all.
  expect(total(rubric, enterprises(100, 100, atLeast(60), 100))).toBe('90 – 100');
  expect(rating(rubric, enterprises(100, 100, atLeast(60), 100))).toBe('excellent');
  expect(rating(rubric, enterprises(100, 100, atLeast(59), 100))).toBe('undecided: excellent or good');
});

it('a prolonged mass complaint fixes the lowest class; a rate that was not reported leaves no score', () => {
  expect(rating(rubric, { ...enterprises(100, 100, 100, 100), facts: [yes('mass-complaint')] })).toBe('weak');
  expect(total(rubric, enterprises(100, 100, 100, null))).toBe('emulation/indicator-without-value');
});
