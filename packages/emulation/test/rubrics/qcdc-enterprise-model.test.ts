import { describe, expect, it } from 'vitest';
import { qcdcEnterpriseModel as rubric } from '../../src/index.ts';
import { atLeast, type Value } from '../sample.ts';
import { testModelOfRates } from './model-of-rates.ts';
import { expectGolden, judged, rating, total, type Known } from './worked-example.ts';

const enterprises = (regulation: Value, conference: Value, dialogue: Value, answers: Value): Known => ({
  period: '2024',
  name: 'Doanh nghiệp mẫu (dữ liệu mẫu)',
  indicators: {
    'workplace-democracy.regulation-share': regulation,
    'employee-conferences.held-share': conference,
    'workplace-dialogues.held-share': dialogue,
    'workplace-dialogues.answered-share': answers,
  },
});
const worked = enterprises(100, 80, 50, 68);

describe('a worked example of the model rubric for enterprises', () => {
  it('gives 25 + 20 + 12,5 + 17 = 74,5', () => {
    expect(total(rubric, worked)).toBe('74.5');
    expect(rating(rubric, worked)).toBe('fair');
  });
  it('is explained down to the rates', () => expectGolden(rubric, judged(rubric, worked).board));
});

testModelOfRates({
  rubric,
  rates: 4,
  known: (a = null, b = null, c = null, d = null) => enterprises(a, b, c, d),
  earns: {
    criterion: 'regulation',
    place: 0,
    points: [
      [0, '0'],
      [4, '1'],
      [96, '24'],
      [100, '25'],
      [104, '25'],
    ],
  },
});

it('"at least 60 %" of dialogues held leaves a range of points and the classes it allows', () => {
  // 25 × 3 = 75 for the other three, 15 to 25 for the dialogues: 90 to 100 in all.
  expect(total(rubric, enterprises(100, 100, atLeast(60), 100))).toBe('90 – 100');
  expect(rating(rubric, enterprises(100, 100, atLeast(60), 100))).toBe('excellent');
  expect(rating(rubric, enterprises(100, 100, atLeast(59), 100))).toBe('undecided: excellent or good');
});
