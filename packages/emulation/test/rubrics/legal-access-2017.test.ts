import { describe, expect, it } from 'vitest';
import { legalAccess2017 as rubric } from '../../src/index.ts';
import { choice, expectGolden, given, judged, rating, total, yes, type Known, type Stated } from './worked-example.ts';

type Points = Readonly<Record<string, number | string>>;
const full: Points = { enforcement: 15, procedures: 30, education: 25, mediation: 10, democracy: 20 };
const commune = (kind: string | null, points: Points, facts: readonly Stated[] = []): Known => ({
  period: '2019',
  name: 'Xã Mẫu (dữ liệu mẫu)',
  facts: [...given({ ...full, ...points }), ...(kind === null ? [] : [choice('commune-class', kind)]), ...facts],
});
const worked = commune('II', { enforcement: 12, procedures: 26, education: 20, mediation: 7, democracy: 16.5 });

describe('a worked example of the former standard of access to law', () => {
  it('gives 12 + 26 + 20 + 7 + 16,5 = 81,5: enough for a commune of class II, not for one of class I', () => {
    expect(total(rubric, worked)).toBe('81.5');
    expect(rating(rubric, worked)).toBe('recognised');
    const first = commune('I', { enforcement: 12, procedures: 26, education: 20, mediation: 7, democracy: 16.5 });
    expect(rating(rubric, first)).toBe('not-recognised');
  });
  it('is explained with the limit of the class of the commune', () =>
    expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  // 15 + 30 + 15 + 10 + 20 = 90; 15 + 20 + 15 + 10 + 20 = 80; 10 + 15 + 15 + 10 + 20 = 70.
  ['I', 90, { procedures: 30 }, 15],
  ['II', 80, { procedures: 20 }, 15],
  ['III', 70, { procedures: 15, enforcement: 10 }, 15],
] as const)('a commune of class %s is recognised from %d points', (kind, edge, points, education) => {
  const at = (n: number) => commune(kind, { ...points, education: n });
  expect(total(rubric, at(education))).toBe(`${edge}`);
  expect([at(education), at(education + 0.01), at(education - 0.01)].map((k) => rating(rubric, k))).toEqual([
    'recognised',
    'recognised',
    'not-recognised',
  ]);
});

it.each([
  ['enforcement', 7.5],
  ['procedures', 15],
  ['education', 12.5],
  ['mediation', 5],
  ['democracy', 10],
])('%s needs half of its points, %d', (criterion, half) => {
  const at = (n: number) => rating(rubric, commune('III', { [criterion]: n }));
  expect([at(half), at(half + 0.01), at(half - 0.01)]).toEqual(['recognised', 'recognised', 'not-recognised']);
});

it.each(['head-disciplined', 'head-prosecuted'])('100 points are not recognised when %s', (fact) => {
  expect(rating(rubric, commune('I', {}, [yes(fact)]))).toBe('not-recognised');
});

it('without the class of the commune there is no threshold; the thresholds are unconfirmed and refused unless accepted', () => {
  expect(judged(rubric, commune(null, {})).class).toMatchObject({
    state: 'none',
    reasons: [expect.objectContaining({ code: 'emulation/unit-kind-unknown' })],
  });
  expect(judged(rubric, { ...worked, acceptUnconfirmed: false }).state).toBe('notScored');
});
