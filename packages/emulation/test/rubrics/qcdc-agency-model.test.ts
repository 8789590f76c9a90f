import { describe, expect, it } from 'vitest';
import { qcdcAgencyModel as rubric } from '../../src/index.ts';
import type { Value } from '../sample.ts';
import { testModelOfRates } from './model-of-rates.ts';
import { expectGolden, judged, rating, total, type Known } from './worked-example.ts';

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

testModelOfRates({
  rubric,
  rates: 3,
  known: (a = null, b = null, c = null) => agency(a, b, c),
  earns: {
    criterion: 'conference',
    place: 0,
    points: [
      [0, '0'],
      [1, '0.4'],
      [99, '39.6'],
      [100, '40'],
      [101, '40'],
    ],
  },
});
