import { describe, expect, it } from 'vitest';
import { qcdcCommitteeModel as rubric } from '../../src/index.ts';
import type { Value } from '../sample.ts';
import { testModelOfRates } from './model-of-rates.ts';
import { expectGolden, judged, rating, total, type Known } from './worked-example.ts';

const committee = (consolidated: Value, directives: Value, inspection: Value, models: Value): Known => ({
  period: '2024',
  name: 'Ban Chỉ đạo mẫu (dữ liệu mẫu)',
  indicators: {
    'steering-committee.consolidated-share': consolidated,
    'directives.tasks-done-share': directives,
    'inspections.carried-out-share': inspection,
    'emulation.recognised-share': models,
  },
});
const worked = committee(100, 95, 70, 40);

describe('a worked example of the model rubric for steering committees', () => {
  it('gives 20 + 28,5 + 21 + 8 = 77,5', () => {
    expect(total(rubric, worked)).toBe('77.5');
    expect(rating(rubric, worked)).toBe('good');
  });
  it('is explained down to the rates', () => expectGolden(rubric, judged(rubric, worked).board));
});

testModelOfRates({
  rubric,
  rates: 4,
  edges: [
    [90, 'excellent', 'good'],
    [70, 'good', 'fair'],
    [50, 'fair', 'poor'],
  ],
  known: (a = null, b = null, c = null, d = null) => committee(a, b, c, d),
  earns: {
    criterion: 'directives',
    place: 1,
    points: [
      [0, '0'],
      [10, '3'],
      [90, '27'],
      [100, '30'],
      [110, '30'],
    ],
  },
});
