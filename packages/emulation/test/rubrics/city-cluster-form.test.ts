import { describe, expect, it } from 'vitest';
import { cityClusterRubric as rubric } from '../../src/index.ts';
import { event, expectGolden, judged, rating, total, type Known, type Stated } from './worked-example.ts';

const mark = (marker: string, value: number): Stated => ({ kind: 'mark', fact: 'agency-marks', marker, value });
const district = (marks: readonly Stated[], ...flags: readonly string[]): Known => ({
  period: '2020',
  name: 'Quận Mẫu (dữ liệu mẫu)',
  facts: [...marks, ...flags.map((level, i) => event('flags', `CO-${i + 1}`, level))],
});
const worked = district([mark('Sở Nội vụ', 98), mark('Sở Tư pháp', 97), mark('Sở Tài chính', 96)], 'city');

describe('a worked example of the city cluster form', () => {
  it('gives (98 + 97 + 96) ÷ 3 = 97 and 10 for a flag of the city: 107, above 100', () => {
    expect(total(rubric, worked)).toBe('107');
    expect(rating(rubric, worked)).toBe('no classes');
  });
  it('is explained agency by agency', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  [[], '90'],
  [['city'], '100'],
  [['government'], '105'],
  [['city', 'government'], '105'],
  [['city', 'city'], '100'],
])('a mean of 90 and the flags %j give %s: only the highest flag counts', (flags, points) => {
  expect(total(rubric, district([mark('A', 90)], ...flags))).toBe(points);
});

it('the mean is exact: 95 and 96 and 96 are not rounded', () => {
  expect(judged(rubric, district([mark('A', 95), mark('B', 96), mark('C', 96)])).points?.low).toEqual({
    n: 287n,
    d: 3n,
  });
});

it('no agency gave a mark: no score; a mean above 100 is a mistake', () => {
  expect(total(rubric, district([]))).toBe('emulation/fact-not-stated');
  expect(total(rubric, district([mark('A', 100)]))).toBe('100');
  expect(total(rubric, district([mark('A', 101)]))).toBe('emulation/points-out-of-range');
});
