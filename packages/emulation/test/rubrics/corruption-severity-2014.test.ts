import { describe, expect, it } from 'vitest';
import { corruptionSeverity2014 as rubric } from '../../src/index.ts';
import { ballots, event, expectGolden, judged, pointsOf, rating, total } from './worked-example.ts';
import type { Known, Stated } from './worked-example.ts';

const mode = (level: string) => ballots('survey', { highest: 1, second: 1, third: 1, fourth: 1, none: 1, [level]: 2 });
const province = (handled: readonly Stated[], level: string): Known => ({
  period: '2016',
  name: 'Tỉnh Mẫu (dữ liệu mẫu)',
  facts: [...handled, mode(level)],
});
const sentence = (id: string, level: string): Stated => event('handled', id, level);
const nobody: Stated = { kind: 'none', fact: 'handled' };
const worked = province(
  [sentence('BA-01', 'serious'), sentence('BA-02', 'very-serious'), sentence('KL-03', 'lesser')],
  'second',
);

describe('a worked example of the gravity of corruption', () => {
  it('takes the gravest of three: 2 × 20 + 30 = 70, which is not yet above 70', () => {
    expect(total(rubric, worked)).toBe('70');
    expect(rating(rubric, worked)).toBe('level-4');
  });
  it('is explained down to the sentences', () => expectGolden(rubric, judged(rubric, worked).board));
  it('is refused while the names of two levels are unconfirmed, unless that is accepted', () => {
    expect(judged(rubric, { ...worked, acceptUnconfirmed: false }).state).toBe('notScored');
  });
});

it.each([
  [[sentence('1', 'exceptional'), sentence('2', 'lesser')], '30'],
  [[sentence('1', 'very-serious'), sentence('2', 'very-serious')], '20'],
  [[sentence('1', 'serious')], '10'],
  [[sentence('1', 'lesser')], '5'],
  [[nobody], '0'],
  [[{ ...sentence('1', 'exceptional'), unfounded: true } as Stated, sentence('2', 'serious')], '10'],
])('%j gives %s points', (handled, points) => {
  expect(pointsOf(rubric, province(handled, 'none'), 'statistics')).toBe(points);
});

it.each([
  ['exceptional', 'third', '80', 'level-5'],
  ['very-serious', 'second', '70', 'level-4'],
  ['exceptional', 'none', '60', 'level-4'],
  ['serious', 'second', '50', 'level-4'],
  ['serious', 'third', '40', 'level-3'],
  ['serious', 'fourth', '30', 'level-3'],
  ['lesser', 'fourth', '20', 'level-2'],
  ['lesser', 'none', '10', 'level-2'],
])('%s and the survey at "%s" give %s, class %s', (level, survey, points, expected) => {
  expect(total(rubric, province([sentence('1', level)], survey))).toBe(points);
  expect(rating(rubric, province([sentence('1', level)], survey))).toBe(expected);
});

it('0 has a class of its own; what was not reported is not 0', () => {
  expect(rating(rubric, province([nobody], 'none'))).toBe('level-1');
  expect(total(rubric, province([], 'none'))).toBe('emulation/fact-not-stated');
});
