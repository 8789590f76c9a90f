import { describe, expect, it } from 'vitest';
import {
  finalClasses,
  civilServants2026 as rubric,
  excellentCivilServantQuota2026,
  score,
  type Fact,
} from '../../src/index.ts';
import { source } from '../sample.ts';
import { expectGolden, given, judged, num, pointsOf, rating, record, total, yes } from './worked-example.ts';
import type { Known, Stated } from './worked-example.ts';

type Faults = Readonly<Record<string, number>>;
const product = (id: string, faults: Faults = {}): Stated =>
  record('products', id, { failedChecks: 0, failedChecksExcused: 0, delays: 0, delaysExcused: 0, ...faults });
const person = (
  general: number | string,
  done: number,
  products: readonly Stated[],
  facts: readonly Stated[] = [],
) => ({
  period: '2026-Q1',
  name: 'Công chức mẫu (dữ liệu mẫu)',
  facts: [...given({ general }), num('products-done', done), num('products-assigned', 10), ...products, ...facts],
});
const worked: Known = person(26, 9, [
  product('SP-01', { failedChecks: 1 }),
  product('SP-02', { delays: 2 }),
  product('SP-03', { delays: 3, delaysExcused: 1 }),
  product('SP-04', { failedChecks: 5 }),
]);

describe('a worked example of the rating of a civil servant', () => {
  it('takes a quarter of a product for each failed check and each delay, never below 0, and none that is excused', () => {
    // Quantity 9 of 10 = 90 %. Quality (75 + 100 + 100 + 0) ÷ 4 = 68,75 %. Progress (100 + 50 + 50 + 100) ÷ 4 = 75 %.
    expect(['quantity', 'quality', 'progress'].map((id) => pointsOf(rubric, worked, id))).toEqual([
      '90',
      '68.75',
      '75',
    ]);
    // (90 + 68,75 + 75) ÷ 3 × 70 ÷ 100 = 54,541666…; + 26 = 80,541666….
    expect(judged(rubric, worked).points?.low).toEqual({ n: 1933n, d: 24n });
    expect(total(rubric, worked)).toBe('≈ 80.54');
    expect(rating(rubric, worked)).toBe('good');
  });
  it('is explained product by product', () => expectGolden(rubric, judged(rubric, worked).board));
  it('is refused while the formula of the 70 points is unconfirmed, unless that is accepted', () => {
    expect(judged(rubric, { ...worked, acceptUnconfirmed: false }).state).toBe('notScored');
  });
});

it.each([
  [0, '100'],
  [1, '75'],
  [3, '25'],
  [4, '0'],
  [5, '0'],
])('%d failed checks leave %s % of the quality, as many delays of the progress', (n, points) => {
  expect(pointsOf(rubric, person(30, 10, [product('SP', { failedChecks: n })]), 'quality')).toBe(points);
  expect(pointsOf(rubric, person(30, 10, [product('SP', { delays: n })]), 'progress')).toBe(points);
});

it.each([
  [9, '90'],
  [10, '100'],
  [11, '100'],
])('%d of 10 converted products done are %s % of the quantity', (done, points) => {
  expect(pointsOf(rubric, person(30, done, [product('SP')]), 'quantity')).toBe(points);
});

it.each([
  // All results at 100 %: 70 points; at 0 %: none. The general criteria move the total by thousandths.
  [90, 70, 20, 'excellent', 'good'],
  [70, 70, 0, 'good', 'done'],
])(
  'from %d points (%d of results, %d of general criteria) the class is %s, just below it is %s',
  (edge, _, general, here, below) => {
    const at = (g: number) => person(`${Math.round(g * 1000)}/1000`, 10, [product('SP')]);
    // Below 70 there is nothing to take from the general criteria: a failed check takes 70 ÷ 3 ÷ 4 from the results.
    const less = general > 0 ? at(general - 0.001) : person(5.832, 10, [product('SP', { failedChecks: 1 })]);
    expect(total(rubric, at(general))).toBe(`${edge}`);
    expect([at(general), at(general + 0.001), less].map((k) => rating(rubric, k))).toEqual([here, here, below]);
  },
);

it('from 50 points tasks are completed, just below they are not', () => {
  // 6 of 10 products, each with a check failed and a delay: (60 + 75 + 75) ÷ 3 × 0,7 = 49 points of results.
  const at = (general: string) => person(general, 6, [product('SP', { failedChecks: 1, delays: 1 })]);
  expect(['1', '1.001', '0.999'].map((g) => total(rubric, at(g)))).toEqual(['50', '50.001', '49.999']);
  expect(['1', '1.001', '0.999'].map((g) => rating(rubric, at(g)))).toEqual(['done', 'done', 'failed']);
});

it.each(['ideological-decline', 'disciplined'])('%s fixes the lowest class at 100 points', (fact) => {
  const known = person(30, 10, [product('SP')], [yes(fact)]);
  expect(total(rubric, known)).toBe('100');
  expect(rating(rubric, known)).toBe('failed');
});

it('nothing assigned, no products listed, or a field left out: no score, never zero', () => {
  const none = { ...person(30, 0, [product('SP')]) };
  const facts = none.facts.map((f) => (f.fact === 'products-assigned' ? num('products-assigned', 0) : f));
  expect(total(rubric, { ...none, facts })).toBe('emulation/nothing-to-divide-by');
  expect(total(rubric, person(30, 10, []))).toBe('emulation/fact-not-stated');
  expect(total(rubric, person(30, 10, [record('products', 'SP', { failedChecks: 0 })]))).toBe(
    'emulation/field-not-stated',
  );
});

it('the quota: 20 % of those classed good in each group of similar duty, cut down', () => {
  const people = Array.from({ length: 12 }, (_, i) => [`cv${i}`, i < 3 ? 29 - i : 10] as const);
  const facts = people.flatMap(([name, general]) =>
    person(general, 10, [product('SP')]).facts.map((f): Fact => ({ ...f, unit: name })),
  );
  const board = score(source(Object.fromEntries(people.map(([n]) => [n, {}]))), rubric, {
    period: '2026-Q1',
    facts,
    acceptUnconfirmed: true,
  });
  // Nine are good: 1,8, cut down to one. No higher share is known.
  const [group] = finalClasses(board, {
    quotas: [{ ...excellentCivilServantQuota2026, raised: () => true }],
  }).value.final.quotas;
  expect([group?.allowed.most, group?.kept, group?.over]).toEqual([1, ['cv0'], ['cv1', 'cv2']]);
});
