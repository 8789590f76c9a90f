import { describe, expect, it } from 'vitest';
import { friendlyGovernmentRubric as rubric } from '../../src/index.ts';
import { expectGolden, judged, pointsOf, rating, total, type Known } from './worked-example.ts';

const area = (figures: Readonly<Record<string, number | null>> = {}): Known => ({
  period: '2024',
  name: 'Xã Mẫu (dữ liệu mẫu)',
  figures: Object.fromEntries(
    Object.entries({
      democracy: 18,
      administrativeReform: 22.5,
      officeCulture: 20,
      dialogueAndComplaints: 0,
      satisfaction: 17.25,
      ...figures,
    }).map(([field, value]) => [`friendly-government.${field}`, value]),
  ),
});

describe('a worked example of "friendly government"', () => {
  it('gives 18 + 22,5 + 20 + 0 + 17,25 = 77,75, and the rubric names no classes', () => {
    expect(total(rubric, area())).toBe('77.75');
    expect(rating(rubric, area())).toBe('no classes');
  });
  it('is explained down to the figures', () => expectGolden(rubric, judged(rubric, area()).board));
});

it.each([
  ['democracy', 20],
  ['administrativeReform', 25],
  ['officeCulture', 20],
  ['dialogueAndComplaints', 15],
  ['satisfaction', 20],
] as const)('%s holds at most %d points: more is a mistake and is never silently cut', (field, maximum) => {
  const id = { administrativeReform: 'reform', officeCulture: 'culture', dialogueAndComplaints: 'dialogue' };
  const criterion = field in id ? id[field as keyof typeof id] : field;
  expect(pointsOf(rubric, area({ [field]: maximum - 0.01 }), criterion)).toBe(String(maximum - 0.01));
  expect(pointsOf(rubric, area({ [field]: maximum }), criterion)).toBe(String(maximum));
  expect(total(rubric, area({ [field]: maximum + 0.01 }))).toBe('emulation/points-out-of-range');
});

it('a part that was not reported leaves no total; a part of 0 counts as 0', () => {
  expect(total(rubric, area({ satisfaction: null }))).toBe('emulation/figure-not-reported');
  expect(total(rubric, area({ satisfaction: 0 }))).toBe('60.5');
});
