import { describe, expect, it } from 'vitest';
import { corruptionWorkQuality2014 as rubric } from '../../src/index.ts';
import {
  event,
  expectGolden,
  judged,
  num,
  pointsOf,
  rating,
  total,
  type Known,
  type Stated,
} from './worked-example.ts';

const nothing = (content: string): Stated => ({ kind: 'none', fact: `gaps.${content}` });
const gaps = (content: string, missing: number, partial: number): readonly Stated[] =>
  missing + partial === 0
    ? [nothing(content)]
    : [
        ...Array.from({ length: missing }, (_, i) => event(`gaps.${content}`, `TC-${i + 1}`, 'missing')),
        ...Array.from({ length: partial }, (_, i) => event(`gaps.${content}`, `TC-${i + 51}`, 'partial')),
      ];
interface Work {
  readonly direction?: readonly [number, number];
  readonly lawMaking?: readonly [number, number];
  readonly prevention?: readonly [number, number];
  readonly handled?: readonly [number, number];
  readonly recovered?: readonly [number, number];
  readonly late?: number;
}
const ministry = (work: Work): Known => ({
  period: '2016',
  name: 'Bộ Mẫu (dữ liệu mẫu)',
  facts: [
    ...gaps('direction', ...(work.direction ?? [0, 0])),
    ...gaps('law-making', ...(work.lawMaking ?? [0, 0])),
    ...gaps('prevention', ...(work.prevention ?? [0, 0])),
    num('handled', work.handled?.[0] ?? 100),
    num('found', work.handled?.[1] ?? 100),
    num('recovered', work.recovered?.[0] ?? 100),
    num('to-recover', work.recovered?.[1] ?? 100),
    num('launched-late', work.late ?? 0),
  ],
});
// Direction 6 − 1,5 − 0,75 = 3,75; law-making 6 − 3 × 2 − 1 is below 0: 0; prevention 9 − 2 × 1,5 = 6;
// detection 9 − 1 (60 % handled) − 2 (20 % recovered) − 0,25 (one late) = 5,75. Together 15,5.
const worked = ministry({
  direction: [1, 1],
  lawMaking: [3, 1],
  prevention: [0, 2],
  handled: [6, 10],
  recovered: [20, 100],
  late: 1,
});

describe('a worked example of the quality of the work against corruption', () => {
  it('deducts within each content, never below 0, and adds up', () => {
    expect(['direction', 'law-making', 'prevention', 'detection'].map((id) => pointsOf(rubric, worked, id))).toEqual([
      '3.75',
      '0',
      '6',
      '5.75',
    ]);
    expect(total(rubric, worked)).toBe('15.5');
    expect(rating(rubric, worked)).toBe('no classes');
  });
  it('is explained down to the criteria that were not met', () => expectGolden(rubric, judged(rubric, worked).board));
});

it.each([
  ['direction', 6, 1.5, 0.75],
  ['law-making', 6, 2, 1],
  ['prevention', 9, 3, 1.5],
])(
  '%s: %d less %d for a missing, %d for a partial or late criterion, never below 0',
  (content, maximum, missing, partial) => {
    const key = content === 'law-making' ? 'lawMaking' : content;
    const of = (m: number, p: number) => pointsOf(rubric, ministry({ [key]: [m, p] }), content);
    const most = maximum / missing;
    expect([of(0, 0), of(1, 0), of(0, 1), of(most - 1, 1), of(most, 0), of(most, 1)]).toEqual([
      `${maximum}`,
      `${maximum - missing}`,
      `${maximum - partial}`,
      `${partial}`,
      '0',
      '0',
    ]);
  },
);

it.each([
  [0, '6', '7'],
  [24, '6', '7'],
  [25, '7', '8'],
  [49, '7', '8'],
  [50, '8', '8.5'],
  [69, '8', '8.5'],
  [70, '8.5', '8.75'],
  [79, '8.5', '8.75'],
  [80, '9', '9'],
  [81, '9', '9'],
])('%d of 100: detection keeps %s by cases handled, %s by assets recovered', (n, handled, recovered) => {
  expect(pointsOf(rubric, ministry({ handled: [n, 100] }), 'detection')).toBe(handled);
  expect(pointsOf(rubric, ministry({ recovered: [n, 100] }), 'detection')).toBe(recovered);
});

it('where nothing was found and nothing was due, nothing is deducted', () => {
  expect(pointsOf(rubric, ministry({ handled: [0, 0], recovered: [0, 0] }), 'detection')).toBe('9');
});

it('the same criterion stated twice is deducted once; silence about gaps is not "none"', () => {
  const twice = [...(ministry({ direction: [1, 0] }).facts ?? []), event('gaps.direction', 'TC-1', 'missing')];
  expect(pointsOf(rubric, { period: '2016', facts: twice }, 'direction')).toBe('4.5');
  const silent = (ministry({}).facts ?? []).filter((f) => f.fact !== 'gaps.direction');
  expect(total(rubric, { period: '2016', facts: silent })).toBe('emulation/fact-not-stated');
});

it('the period runs from 16 December to 15 December', () => {
  expect(rubric.period.startsOn).toBe('12-16');
});
