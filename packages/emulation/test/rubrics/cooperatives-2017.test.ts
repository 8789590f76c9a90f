import { describe, expect, it } from 'vitest';
import { cooperatives2017 as rubric } from '../../src/index.ts';
import { ballots, expectGolden, given, judged, pointsOf, rating, total, yes } from './worked-example.ts';
import type { Known, Stated } from './worked-example.ts';

type Points = Readonly<Record<string, number | string>>;
const full: Points = { business: 20, benefit: 20, capital: 15, service: 15, rewards: 10 };
const votes = (satisfied: number, partly: number, not: number, invalid = 0): Stated =>
  ballots('satisfaction', { satisfied, partly, not }, invalid);
const cooperative = (points: Points, survey: Stated = votes(1, 0, 0), facts: readonly Stated[] = []): Known => ({
  period: '2024',
  name: 'Hợp tác xã mẫu (dữ liệu mẫu)',
  facts: [...given({ ...full, ...points }), survey, ...facts],
});
const worked = cooperative({ business: 15, benefit: 14, capital: 10, service: 12, rewards: 0 }, votes(60, 30, 10, 8));

describe('a worked example of the class of a cooperative', () => {
  it('takes the mean of valid ballots only: (60 + 15) ÷ 100 of 20 points', () => {
    expect(pointsOf(rubric, worked, 'satisfaction')).toBe('15');
    // 15 + 14 + 10 + 12 + 0 + 15 = 66.
    expect(total(rubric, worked)).toBe('66');
    expect(rating(rubric, worked)).toBe('fair');
  });
  it('is explained down to the ballots', () => expectGolden(rubric, judged(rubric, worked).board));
  it('is refused while the split of the points is unconfirmed, unless that is accepted', () => {
    expect(judged(rubric, { ...worked, acceptUnconfirmed: false }).state).toBe('notScored');
  });
});

it.each([
  [80, { business: 0 }, 'good', 'fair'],
  [65, { business: 0, capital: 0 }, 'fair', 'average'],
  [50, { business: 0, capital: 0, service: 0 }, 'average', 'weak'],
] as const)('from %d points the class is %3$s, one hundredth less is %4$s', (edge, lost, here, below) => {
  // One hundredth of "business" stands for one taken from "benefit".
  const at = (n: number) => cooperative({ ...lost, business: 0.02, benefit: n });
  expect(total(rubric, at(19.98))).toBe(`${edge}`);
  expect([at(19.98), at(19.99), at(19.97)].map((k) => rating(rubric, k))).toEqual([here, here, below]);
});

it.each([
  [0, 0, 5, '0'],
  [0, 1, 0, '10'],
  [1, 0, 2, '≈ 6.67'],
  [5, 0, 0, '20'],
])('%d satisfied, %d partly, %d not: %s of 20 points', (a, b, c, points) => {
  expect(pointsOf(rubric, cooperative({}, votes(a, b, c)), 'satisfaction')).toBe(points);
});

it('invalid ballots alone are no survey', () => {
  expect(total(rubric, cooperative({}, votes(0, 0, 0, 12)))).toBe('emulation/no-valid-ballot');
  expect(total(rubric, { period: '2024', facts: given(full) })).toBe('emulation/fact-not-stated');
});

it('a fine in the year fixes the lowest class at 100 points; less than 12 months of work is not classed', () => {
  expect(rating(rubric, cooperative({}, votes(1, 0, 0), [yes('fined')]))).toBe('weak');
  const fresh = cooperative({}, votes(1, 0, 0), [yes('fined'), yes('new')]);
  expect(rating(rubric, fresh)).toBe('notAssessed');
  expect(judged(rubric, fresh).points).toBeNull();
});
