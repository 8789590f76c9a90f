import { describe, expect, it } from 'vitest';
import { legalAccess, legalAccess2022 as rubric, rubricFor } from '../../src/index.ts';
import { expectGolden, given, judged, rating, total, yes, type Known, type Stated } from './worked-example.ts';

type Points = Readonly<Record<string, number | string>>;
const full: Points = { documents: 10, information: 30, mediation: 15, democracy: 20, reception: 25 };
const commune = (points: Points, facts: readonly Stated[] = []): Known => ({
  period: '2023',
  name: 'Xã Mẫu (dữ liệu mẫu)',
  facts: [...given({ ...full, ...points }), ...facts],
});
const worked = commune({ documents: 9, information: 27.5, mediation: 13, democracy: 9.5, reception: 24 });

describe('a worked example of the standard of access to law', () => {
  it('83 points are enough, but grassroots democracy stays below half: not recognised', () => {
    // 9 + 27,5 + 13 + 9,5 + 24 = 83; democracy 9,5 of 20 = 47,5 %.
    expect(total(rubric, worked)).toBe('83');
    expect(rating(rubric, worked)).toBe('not-recognised');
    expect(judged(rubric, worked).class?.because).toBe('fallThrough');
  });
  it('is explained with the criterion that stayed below half', () =>
    expectGolden(rubric, judged(rubric, worked).board));
});

it('recognised from 80 points: equal, one hundredth more, one hundredth less', () => {
  const at = (reception: number | string) => rating(rubric, commune({ information: 18, mediation: 7.5, reception }));
  // 10 + 18 + 7,5 + 20 = 55,5; 24,5 more make 80.
  expect(total(rubric, commune({ information: 18, mediation: 7.5, reception: 24.5 }))).toBe('80');
  expect([at(24.5), at(24.51), at(24.49)]).toEqual(['recognised', 'recognised', 'not-recognised']);
});

it.each([
  ['documents', 5],
  ['information', 15],
  ['mediation', 7.5],
  ['democracy', 10],
  ['reception', 12.5],
])('%s needs half of its points, %d: exactly half is enough', (criterion, half) => {
  const at = (n: number) => rating(rubric, commune({ [criterion]: n }));
  expect([at(half), at(half + 0.01), at(half - 0.01)]).toEqual(['recognised', 'recognised', 'not-recognised']);
});

it.each(['head-disciplined', 'head-prosecuted'])('100 points are not recognised when %s', (fact) => {
  expect(rating(rubric, commune({}, [yes(fact)]))).toBe('not-recognised');
  expect(judged(rubric, commune({}, [yes(fact)])).class).toMatchObject({ because: 'veto', by: 'head' });
});

it('the split of the points is unconfirmed: the rubric is refused unless that is accepted', () => {
  expect(judged(rubric, { ...worked, acceptUnconfirmed: false })).toMatchObject({ state: 'notScored', points: null });
});

it('a criterion that was not scored leaves no total', () => {
  expect(total(rubric, { period: '2023', facts: given({ documents: 10 }) })).toBe('emulation/fact-not-stated');
});

it('2021 belongs to the former rubric, 2024 is the last year; from 2025 there is no rubric and none is guessed', () => {
  const of = (year: number) => rubricFor(legalAccess, 'legal-access', year)?.id ?? null;
  expect([2016, 2017, 2021, 2022, 2024, 2025, 2026].map(of)).toEqual([
    null,
    'legal-access-2017',
    'legal-access-2017',
    'legal-access-2022',
    'legal-access-2022',
    null,
    null,
  ]);
  expect(judged(rubric, { ...worked, period: '2025' }).codes).toContain('emulation/rubric-of-other-year');
});
