import { describe, expect, it } from 'vitest';
import { qcdcAgencyModel as rubric } from '../../src/index.ts';
import type { Value } from '../sample.ts';
import { expectGolden, judged, pointsOf, rating, total, yes, type Known } from './worked-example.ts';

const agency = (conference: Value, opinions: Value, inspection: Value): Known => ({
  period: '2024',
  name: 'Sở Mẫu (dữ liệu mẫu)',
  indicators: {
    'staff-conferences.held-share': conference,
    'staff-conferences.answered-share': opinions,
    'inspections.carried-out-share': inspection,
  },
});
// Each rate is exact: 23 of 24 conferences, 45 of 60 opinions, 9 of 10 recommendations.
const worked = agency([2300, 24], 75, 90);

describe('a worked example of the model rubric for agencies', () => {
  it('gives 40 × 23/24 + 30 × 75 % + 30 × 90 % = 38,33… + 22,5 + 27 = 87,83…, not rounded', () => {
    expect(judged(rubric, worked).points?.low).toEqual({ n: 527n, d: 6n });
    expect(total(rubric, worked)).toBe('≈ 87.83');
    expect(rating(rubric, worked)).toBe('good');
  });
  it('is explained down to the rates', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  [0, '0'],
  [1, '0.4'],
  [99, '39.6'],
  [100, '40'],
  [101, '40'],
])('a rate of %d %% earns %s of 40 points, never more than the maximum', (rate, points) => {
  expect(pointsOf(rubric, agency(rate, 100, 100), 'conference')).toBe(points);
});

// All rates alike give a total of just that rate.
it.each([
  [90, 'excellent', 'good'],
  [80, 'good', 'fair'],
  [65, 'fair', 'average'],
  [50, 'average', 'weak'],
])('from %d points on the class is %s, one hundredth less is %s', (edge, here, below) => {
  const at = (x: number) => rating(rubric, agency(x, x, x));
  expect([at(edge), at(edge + 0.01), at(edge - 0.01)]).toEqual([here, here, below]);
});

it('a prolonged mass complaint fixes the lowest class; a rate that was not reported leaves no score', () => {
  expect(rating(rubric, { ...agency(100, 100, 100), facts: [yes('mass-complaint')] })).toBe('weak');
  expect(total(rubric, agency(100, null, 100))).toBe('emulation/indicator-without-value');
});
