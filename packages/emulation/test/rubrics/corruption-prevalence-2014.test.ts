import { describe, expect, it } from 'vitest';
import { corruptionPrevalence2014 as rubric } from '../../src/index.ts';
import { ballots, expectGolden, judged, num, pointsOf, rating, total, type Known } from './worked-example.ts';

type Votes = Readonly<Record<string, number>>;
const mode = (level: string): Votes => ({ highest: 1, second: 1, third: 1, none: 1, [level]: 2 });
const province = (cases: number, votes: Votes, invalid = 0): Known => ({
  period: '2016',
  name: 'Tỉnh Mẫu (dữ liệu mẫu)',
  facts: [num('cases', cases), ballots('survey', votes, invalid)],
});
const worked = province(7, { highest: 110, second: 240, third: 90, none: 60 }, 12);

describe('a worked example of how common corruption is', () => {
  it('gives 2 × 20 for 7 cases and 30 for the level most valid ballots chose: 70, which is not yet above 70', () => {
    expect(total(rubric, worked)).toBe('70');
    expect(rating(rubric, worked)).toBe('level-3');
  });
  it('is explained down to cases and ballots', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  [0, '0'],
  [1, '10'],
  [4, '10'],
  [5, '20'],
  [6, '20'],
  [9, '20'],
  [10, '30'],
  [11, '30'],
])('%d cases give %s points', (cases, points) => {
  expect(pointsOf(rubric, province(cases, mode('none')), 'statistics')).toBe(points);
});

it.each([
  // 2 × A + B: next to 70, to 40 and to 0 on both sides, as near as the scale comes.
  [10, 'third', '80', 'level-4'],
  [5, 'second', '70', 'level-3'],
  [10, 'none', '60', 'level-3'],
  [1, 'second', '50', 'level-3'],
  [1, 'third', '40', 'level-2'],
  [0, 'second', '30', 'level-2'],
  [1, 'none', '20', 'level-2'],
  [0, 'none', '0', 'level-1'],
  [10, 'highest', '100', 'level-4'],
])('%d cases and the survey at "%s" give %s, class %s', (cases, level, points, expected) => {
  expect(total(rubric, province(cases, mode(level)))).toBe(points);
  expect(rating(rubric, province(cases, mode(level)))).toBe(expected);
});

it('two levels chosen equally often have no mode; a survey that was not held is not zero', () => {
  expect(total(rubric, province(5, { highest: 2, second: 2, third: 0, none: 0 }))).toBe('emulation/no-single-mode');
  expect(total(rubric, { period: '2016', facts: [num('cases', 5)] })).toBe('emulation/fact-not-stated');
  expect(total(rubric, { period: '2016', facts: [ballots('survey', mode('none'))] })).toBe('emulation/fact-not-stated');
});

it('the circular is in force from 2015', () => {
  expect(judged(rubric, { ...worked, period: '2014' }).codes).toContain('emulation/rubric-of-other-year');
});
