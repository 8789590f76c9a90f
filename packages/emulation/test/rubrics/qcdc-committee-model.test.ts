import { describe, expect, it } from 'vitest';
import { qcdcCommitteeModel as rubric } from '../../src/index.ts';
import type { Value } from '../sample.ts';
import { expectGolden, judged, pointsOf, rating, total, yes, type Known } from './worked-example.ts';

const committee = (consolidated: Value, directives: Value, inspection: Value, models: Value): Known => ({
  period: '2024',
  name: 'Ban Chỉ đạo mẫu (dữ liệu mẫu)',
  indicators: {
    'steering-committee.consolidated-share': consolidated,
    'directives.tasks-done-share': directives,
    'inspections.carried-out-share': inspection,
    'emulation.recognised-share': models,
  },
});
const worked = committee(100, 95, 70, 40);

describe('a worked example of the model rubric for steering committees', () => {
  it('gives 20 + 28,5 + 21 + 8 = 77,5', () => {
    expect(total(rubric, worked)).toBe('77.5');
    expect(rating(rubric, worked)).toBe('fair');
  });
  it('is explained down to the rates', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  [0, '0'],
  [10, '3'],
  [90, '27'],
  [100, '30'],
  [110, '30'],
])('%d %% of the tasks of plans done earns %s of 30 points', (rate, points) => {
  expect(pointsOf(rubric, committee(100, rate, 100, 100), 'directives')).toBe(points);
});

it.each([
  [90, 'excellent', 'good'],
  [80, 'good', 'fair'],
  [65, 'fair', 'average'],
  [50, 'average', 'weak'],
])('from %d points on the class is %s, one hundredth less is %s', (edge, here, below) => {
  const at = (x: number) => rating(rubric, committee(x, x, x, x));
  expect([at(edge), at(edge + 0.01), at(edge - 0.01)]).toEqual([here, here, below]);
});

it('a prolonged mass complaint fixes the lowest class; a rate that was not reported leaves no score', () => {
  expect(rating(rubric, { ...committee(100, 100, 100, 100), facts: [yes('mass-complaint')] })).toBe('weak');
  expect(total(rubric, committee(null, 100, 100, 100))).toBe('emulation/indicator-without-value');
});
