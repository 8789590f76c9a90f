import { describe, expect, it } from 'vitest';
import { environmentIndex2016 as rubric } from '../../src/index.ts';
import { printPoints } from '../../src/score/print-points.ts';
import { expectGolden, given, judged, num, rating, total, yes, type Known, type Stated } from './worked-example.ts';

const maxima = {
  leadership: 8,
  documents: 8,
  survey: 12,
  monitoring: 12,
  prevention: 30,
  response: 12,
  communication: 8,
  inspection: 10,
} as const;
type Content = keyof typeof maxima;

/** Every content at the same share of its maximum, in thousandths, but for those named. */
const at = (
  thousandths: number,
  more: Partial<Record<Content, number>> = {},
  facts: readonly Stated[] = [],
): Known => ({
  period: '2024',
  name: 'Sở Mẫu (dữ liệu mẫu)',
  facts: [
    ...given(
      Object.fromEntries(
        Object.entries(maxima).map(([id, max]) => [id, `${max * (more[id as Content] ?? thousandths)}/1000`]),
      ),
    ),
    ...facts,
  ],
});
const index = (known: Known): string => printPoints(judged(rubric, known).index, 'en');

const worked: Known = {
  period: '2024',
  name: 'Sở Mẫu (dữ liệu mẫu)',
  facts: [
    ...given({
      leadership: 7,
      documents: 7,
      monitoring: 10,
      prevention: 26,
      response: 10,
      communication: 7,
      inspection: 9,
    }),
    yes('outside.survey'),
    num('bonus', 6),
  ],
};

describe('a worked example of the environment index', () => {
  it('takes the content outside the mandate out of both lines and cuts the bonus to 5', () => {
    // 7 + 7 + 10 + 26 + 10 + 7 + 9 = 76 of 88 (100 − 12); + 5 = 81; 81 ÷ 88 × 100 = 92,04…
    expect(total(rubric, worked)).toBe('81');
    expect(judged(rubric, worked).maximum).toEqual({ n: 88n, d: 1n });
    expect(index(worked)).toBe('≈ 92.05');
    expect(rating(rubric, worked)).toBe('good');
  });
  it('gives no points for content 5 after a serious pollution; the index then fits a class whose floor fails', () => {
    // 76 − 26 + 5 = 55 of 88 = 62,5 %: average by the index, but content 5 stands at 0 %.
    const polluted = { ...worked, facts: [...(worked.facts ?? []), yes('serious-pollution')] };
    expect(total(rubric, polluted)).toBe('55');
    expect(index(polluted)).toBe('62.5');
    expect(rating(rubric, polluted)).toBe('none');
    return expectGolden(rubric, judged(rubric, polluted).board);
  });
});

describe('the bonus', () => {
  it.each([
    [0, '80'],
    [4, '84'],
    [5, '85'],
    [6, '85'],
    [-1, '80'],
  ])('%d points proposed on 80: the total is %s', (bonus, points) => {
    expect(total(rubric, at(800, {}, [num('bonus', bonus)]))).toBe(points);
  });
  it('never carries the total above 100', () => {
    expect(total(rubric, at(960, {}, [num('bonus', 5)]))).toBe('100');
    expect(total(rubric, at(950, {}, [num('bonus', 5)]))).toBe('100');
    expect(total(rubric, at(949, {}, [num('bonus', 5)]))).toBe('99.9');
  });
});

it.each([
  [850, 'good', 'fair'],
  [700, 'fair', 'average'],
  [500, 'average', 'poor'],
])('from %d thousandths on the class is %s, one thousandth less is %s', (edge, here, below) => {
  expect([at(edge), at(edge + 1), at(edge - 1)].map((k) => rating(rubric, k))).toEqual([here, here, below]);
});

describe('the floor in every content: exactly the floor is enough, below it the rule names no class', () => {
  it.each([
    [900, 700, 'good'],
    [800, 600, 'fair'],
    [600, 500, 'average'],
  ])('all at %d thousandths and one at the floor of %d is %s', (all, floor, expected) => {
    const with_ = (n: number) => rating(rubric, at(all, { leadership: n }));
    expect([with_(floor), with_(floor + 1), with_(floor - 1)]).toEqual([expected, expected, 'none']);
  });
  it('the lowest class has no floor', () => {
    expect(rating(rubric, at(400, { leadership: 0 }))).toBe('poor');
  });
  it('a content that does not apply cannot fall below its floor', () => {
    expect(rating(rubric, at(900, { leadership: 0 }, [yes('outside.leadership')]))).toBe('good');
  });
});

it('points that were not stated leave no index; points over the maximum are a mistake', () => {
  expect(total(rubric, { period: '2024', facts: given({ leadership: 8 }) })).toBe('emulation/fact-not-stated');
  expect(total(rubric, at(800, { leadership: 1001 }))).toBe('emulation/points-out-of-range');
});
