import { describe, expect, it } from 'vitest';
import { qcdcCommuneModel as rubric } from '../../src/index.ts';
import { expectGolden, judged, pointsOf, rating, total, yes, type Known, type Stated } from './worked-example.ts';

const perfect: Readonly<Record<string, number>> = {
  'inspections.carried-out-share': 100,
  'staff-conferences.held-share': 100,
  'disclosures.items-disclosed-share': 100,
  'disclosures.on-time-share': 100,
  'direct-decisions.passed-share': 100,
  'consultations.answered-share': 100,
  'community-meetings.met-share': 100,
  'peoples-inspection.examined-share': 100,
  'front-supervision.answered-share': 100,
  'mediation.settled-share': 100,
  'dialogues.duty-met-share': 100,
  'petitions.resolved-share': 100,
  'one-stop.on-time-share': 100,
};
const sent = (value: `${number}-${number}-${number}`): Stated => ({ kind: 'day', fact: 'report-sent-on', value });
const commune = (
  rates: Readonly<Record<string, number | null>>,
  facts: readonly Stated[] = [],
  models: number | null = 0,
): Known => ({
  period: '2024',
  name: 'Xã Mẫu (dữ liệu mẫu)',
  indicators: { ...perfect, ...rates },
  figures: { 'direct-decisions.annulled': 0, 'emulation.modelsRecognised': models },
  facts,
});

// 10 + 10 | 7,5 + 7,5 | 5 + 2,5 + 1,25 | 1,25 + 0 + 5 | 8 + 7 (no petition arose) | 10 = 75; two models: 77; three days late: 74
const worked = commune(
  {
    'staff-conferences.held-share': 95,
    'disclosures.items-disclosed-share': 94.99,
    'disclosures.on-time-share': 85,
    'direct-decisions.passed-share': 84.99,
    'consultations.answered-share': 70,
    'community-meetings.met-share': 69.99,
    'peoples-inspection.examined-share': 50,
    'front-supervision.answered-share': 49.99,
    'petitions.resolved-share': null,
  },
  [yes('no-petition'), sent('2024-12-18')],
  2,
);

describe('a worked example of the model rubric for communes', () => {
  it('adds up the bands, two models "Dân vận khéo" and three days of delay', () => {
    expect(total(rubric, worked)).toBe('74');
    expect(rating(rubric, worked)).toBe('fair');
  });
  it('is explained down to the cells', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  [101, '10'],
  [100, '10'],
  [95.01, '10'],
  [95, '10'],
  [94.99, '7.5'],
  [85.01, '7.5'],
  [85, '7.5'],
  [84.99, '5'],
  [70.01, '5'],
  [70, '5'],
  [69.99, '2.5'],
  [50.01, '2.5'],
  [50, '2.5'],
  [49.99, '0'],
  [0, '0'],
])('a rate of %d %% of one-stop dossiers on time earns %s of 10 points', (rate, points) => {
  expect(pointsOf(rubric, commune({ 'one-stop.on-time-share': rate }), 'service.one-stop')).toBe(points);
});

// A criterion of 10 points at 0 takes 10 away, one of 5 takes 5; a model adds 1, a day of delay takes 1.
const without = (...ids: readonly string[]): Record<string, number> => Object.fromEntries(ids.map((id) => [id, 0]));
const ten = ['direct-decisions.passed-share', 'disclosures.items-disclosed-share', 'inspections.carried-out-share'];
const late = [sent('2024-12-16')];
describe('each class edge, from figures', () => {
  it.each([
    ['excellent from 90', ten.slice(0, 1), ['excellent', 'good', 'excellent']],
    ['good from 80', ten.slice(0, 2), ['good', 'fair', 'good']],
    ['fair from 65', [...ten, 'mediation.settled-share'], ['fair', 'average', 'fair']],
    [
      'average from 50',
      [...ten, 'mediation.settled-share', 'front-supervision.answered-share', 'one-stop.on-time-share'],
      ['average', 'weak', 'average'],
    ],
  ] as const)('%s: equal, one less, one more', (_, lost, expected) => {
    const rates = without(...lost);
    expect([
      rating(rubric, commune(rates)),
      rating(rubric, commune(rates, late)),
      rating(rubric, commune(rates, [], 1)),
    ]).toEqual(expected);
  });

  it('excellent asks for half of the points in every group: exactly half is enough, less falls to good', () => {
    // Dialogue 4 + 3,5 = 7,5 of 15 is half; 2 + 3,5 = 5,5 is not. 100 − 7,5 = 92,5 and 100 − 9,5 = 90,5.
    const half = commune({ 'dialogues.duty-met-share': 70, 'petitions.resolved-share': 70 });
    const less = commune({ 'dialogues.duty-met-share': 69, 'petitions.resolved-share': 70 });
    expect([total(rubric, half), rating(rubric, half)]).toEqual(['92.5', 'excellent']);
    expect([total(rubric, less), rating(rubric, less)]).toEqual(['90.5', 'good']);
    expect(judged(rubric, less).class?.because).toBe('fallThrough');
  });
});

describe('bonus and penalty', () => {
  it('a model is one point, three at most, and the total never exceeds 100', () => {
    const one = without('mediation.settled-share');
    expect([0, 1, 3, 4].map((n) => total(rubric, commune(one, [], n)))).toEqual(['95', '96', '98', '98']);
    expect([1, 4].map((n) => total(rubric, commune({}, [], n)))).toEqual(['100', '100']);
  });
  it('models that were not reported give nothing, and the score says so', () => {
    const unknown = commune(without('mediation.settled-share'), [], null);
    expect(total(rubric, unknown)).toBe('95');
    expect(judged(rubric, unknown).root.reasons.map((r) => r.code)).toEqual(['emulation/figure-not-reported']);
  });
  it('the last day in time costs nothing, each day after it one point, five at most', () => {
    const on = (day: `${number}-${number}-${number}`) => total(rubric, commune({}, [sent(day)]));
    expect(
      ['2024-12-14', '2024-12-15', '2024-12-16', '2024-12-20', '2024-12-21'].map((d) => on(d as '2024-12-14')),
    ).toEqual(['100', '100', '99', '95', '95']);
  });
});

describe('vetoes and what was not reported', () => {
  it('a prolonged mass complaint and an annulled decision fix the lowest class, whatever the points', () => {
    expect(rating(rubric, commune({}, [yes('mass-complaint')]))).toBe('weak');
    const annulled = (n: number | null): Known => ({
      ...commune({}),
      figures: { 'direct-decisions.annulled': n, 'emulation.modelsRecognised': 0 },
    });
    expect([0, 1, null].map((n) => rating(rubric, annulled(n)))).toEqual([
      'excellent',
      'weak',
      'undecided: excellent or weak',
    ]);
  });
  it('a commune of less than 12 months is not assessed', () => {
    expect(rating(rubric, commune({}, [yes('new-unit')]))).toBe('notAssessed');
  });
  it('a rate that was not reported leaves the commune without a score, never with zero', () => {
    expect(total(rubric, commune({ 'mediation.settled-share': null }))).toBe('emulation/indicator-without-value');
  });
});
