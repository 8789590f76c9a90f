import { describe, expect, it } from 'vitest';
import { legalAidQuality2018 as rubric } from '../../src/index.ts';
import {
  expectGolden,
  given,
  judged,
  pointsOf,
  rating,
  total,
  yes,
  type Known,
  type Stated,
} from './worked-example.ts';

type Points = Readonly<Record<string, number | string>>;
const full: Points = {
  'responsibility-1': 10,
  'responsibility-2': 10,
  'responsibility-3': 10,
  'performance-1': 5,
  'performance-2': 10,
  'performance-3': 20,
  'performance-4': 20,
  'performance-5': 5,
  satisfaction: 10,
};
const legalCase = (points: Points, facts: readonly Stated[] = []): Known => ({
  period: '2024',
  name: 'Vụ việc mẫu (dữ liệu mẫu)',
  facts: [...given({ ...full, ...points }), ...facts],
});
const worked = legalCase({ 'responsibility-2': 8.5, 'performance-3': 12, 'performance-4': 15.5, satisfaction: 6 });

describe('a worked example of the quality of a legal-aid case', () => {
  it('adds up the three groups: 28,5 + 47,5 + 6 = 82', () => {
    // 10 + 8,5 + 10; 5 + 10 + 12 + 15,5 + 5.
    expect(['responsibility', 'performance', 'satisfaction'].map((id) => pointsOf(rubric, worked, id))).toEqual([
      '28.5',
      '47.5',
      '6',
    ]);
    expect(total(rubric, worked)).toBe('82');
    expect(rating(rubric, worked)).toBe('fair');
  });
  it('is explained item by item', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  [90, { satisfaction: 0 }, 'good', 'fair'],
  [70, { 'performance-3': 0, satisfaction: 0 }, 'fair', 'passed'],
  [50, { 'performance-3': 0, 'performance-4': 0, satisfaction: 0 }, 'passed', 'failed'],
] as const)('from %d points the class is %3$s, one hundredth less is %4$s', (edge, lost, here, below) => {
  const at = (n: number) => legalCase({ ...lost, 'responsibility-1': n, satisfaction: 0.02 });
  expect(total(rubric, at(9.98))).toBe(`${edge}`);
  expect([at(9.98), at(9.99), at(9.97)].map((k) => rating(rubric, k))).toEqual([here, here, below]);
});

it('a forbidden act: not passed at 100 points', () => {
  expect(total(rubric, legalCase({}, [yes('forbidden-act')]))).toBe('100');
  expect(judged(rubric, legalCase({}, [yes('forbidden-act')])).class).toMatchObject({
    class: 'failed',
    because: 'veto',
  });
});

it('an item that was not scored leaves no total; 0 is a score; more than the maximum is a mistake', () => {
  const rest = Object.fromEntries(Object.entries(full).filter(([id]) => id !== 'satisfaction'));
  expect(total(rubric, { period: '2024', facts: given(rest) })).toBe('emulation/fact-not-stated');
  expect(total(rubric, legalCase({ satisfaction: 0 }))).toBe('90');
  expect(total(rubric, legalCase({ satisfaction: 10.01 }))).toBe('emulation/points-out-of-range');
});
