import { fraction } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRubric, score, weightSensitivityTogether, weightStability, type Criterion } from '../src/index.ts';
import { clusterLike, leaf, rubricOf, source, text, type Value } from './sample.ts';

const maxima = { p: 50, q: 30, r: 20 } as const;
type Shares = Readonly<Record<keyof typeof maxima, number>> & { readonly bonus?: number };

const asStated = (id: string, maximum: number, more: Partial<Criterion> = {}): Criterion =>
  leaf(id, maximum, { give: 'points', of: { read: 'indicator', indicator: id } }, more);
const bonus = {
  id: 'bonus',
  label: text('bonus'),
  scale: { give: 'points', of: { read: 'indicator', indicator: 'bonus' } },
  upTo: 'unlimited',
} as const;
const rubric = defineRubric(
  rubricOf(
    Object.entries(maxima).map(([id, maximum]) => asStated(id, maximum)),
    {},
    { adjustments: [bonus] },
  ),
);
const board = (units: Readonly<Record<string, Shares>>, by = rubric) =>
  score(
    source(
      Object.fromEntries(
        Object.entries(units).map(([unit, { bonus: extra = 0, ...shares }]): [string, Record<string, Value>] => [
          unit,
          {
            ...Object.fromEntries(
              Object.entries(shares).map(([id, percent]) => [id, [percent * maxima[id as 'p'], 100] as const]),
            ),
            bonus: extra,
          },
        ]),
      ),
    ),
    by,
    { period: '2024' },
  ).value;
const of = (units: Readonly<Record<string, Shares>>) => weightStability(board(units), clusterLike(Object.keys(units)));

describe('how firmly an order stands when all weights vary at once', () => {
  it('says how far the weights must move before two neighbours draw level, and at which weights they do', () => {
    // 50·1 + 30·0 + 20·1 = 70 against 50·0 + 30·1 + 20·1 = 50: p and q must move by ten points each.
    const { pairs, stableWithin } = of({ a: { p: 100, q: 0, r: 100 }, b: { p: 0, q: 100, r: 100 } });
    expect(pairs).toEqual([
      {
        above: 'a',
        below: 'b',
        lead: fraction(20n),
        swapsAt: fraction(10n),
        weights: new Map([
          ['p', fraction(40n)],
          ['q', fraction(40n)],
          ['r', fraction(20n)],
        ]),
      },
    ]);
    expect(stableWithin).toEqual(fraction(10n));
  });

  it('stops at weights of zero: a group cannot weigh less than nothing', () => {
    // b leads in q by half, a in r by all and by a bonus of 40. Once r weighs nothing, only p (where both are alike) gives
    // weight to q: 40 − ½ · 80 = 0.
    const { pairs } = of({ a: { p: 100, q: 0, r: 100, bonus: 40 }, b: { p: 100, q: 50, r: 0 } });
    expect(pairs[0]).toMatchObject({
      swapsAt: fraction(50n),
      weights: new Map([
        ['p', fraction(20n)],
        ['q', fraction(80n)],
        ['r', fraction(0n)],
      ]),
    });
  });

  it('knows a lead no weights can undo, and one a bonus holds up', () => {
    expect(of({ a: { p: 90, q: 80, r: 70 }, b: { p: 80, q: 70, r: 60 } })).toMatchObject({
      stableWithin: null,
      pairs: [{ swapsAt: null, weights: null }],
    });
    const level = { p: 50, q: 50, r: 50 };
    expect(of({ a: { ...level, bonus: 3 }, b: level }).stableWithin).toBeNull();
  });

  it('parts a tie by any change of weights, unless the units are alike in every group', () => {
    // 50 · 0.6 = 30 · 1: the same total from different groups.
    const tied = of({ a: { p: 60, q: 0, r: 0 }, b: { p: 0, q: 100, r: 0 } });
    expect(tied.pairs[0]).toMatchObject({ lead: fraction(0n), swapsAt: fraction(0n) });
    expect(tied.stableWithin).toEqual(fraction(0n));
    expect(of({ a: { p: 60, q: 10, r: 0 }, b: { p: 60, q: 10, r: 0 } }).stableWithin).toBeNull();
  });

  it('leaves out units without a score, or with a group that does not apply to them', () => {
    const other = defineRubric(
      rubricOf(
        [
          asStated('p', 50),
          asStated('q', 30, { notApplicable: { when: { if: 'flag', fact: 'no-q' }, then: 'rescale' } }),
          asStated('r', 20),
        ],
        { facts: [{ id: 'no-q', kind: 'flag', label: text('no q'), whenAbsent: 'none' }] },
      ),
    );
    const scores = score(
      source({ a: { p: 50, q: 30, r: 20 }, b: { p: 50, q: 0, r: 20 }, c: { p: 1, q: null, r: 1 } }),
      other,
      {
        period: '2024',
        facts: [{ kind: 'flag', fact: 'no-q', unit: 'b', value: true }],
      },
    ).value;
    expect(weightStability(scores, clusterLike(['a', 'b', 'c']))).toEqual({
      stableWithin: null,
      pairs: [],
      notCompared: ['b', 'c'],
    });
  });

  it('reads weights and coefficients of a rubric as what they stand for in the total', () => {
    const weighted = defineRubric(
      rubricOf([asStated('p', 50, { weight: 40 }), asStated('q', 30, { weight: 60 })], {}, { maximum: 100 }),
    );
    const doubled = defineRubric(
      rubricOf([asStated('p', 50, { coefficient: 2 }), asStated('q', 30, { coefficient: 5 })]),
    );
    const units = { a: { p: 100, q: 0, r: 0 }, b: { p: 0, q: 100, r: 0 } };
    // 40 against 60: ten points each way. 100 against 150, which is 40 against 60 in percent.
    for (const by of [weighted, doubled])
      expect(weightStability(board(units, by), clusterLike(['a', 'b'])).pairs).toMatchObject([
        { above: 'b', below: 'a', swapsAt: fraction(10n) },
      ]);
  });
});

describe('ranks while all weights vary at once', () => {
  const percent = fc.integer({ min: 0, max: 10 }).map((n) => n * 10);
  const unit = fc.record({ p: percent, q: percent, r: percent });
  const units = fc
    .array(unit, { minLength: 2, maxLength: 5 })
    .map((list) => Object.fromEntries(list.map((shares, i) => [`u${i}`, shares])));

  it('hold every rank found with any weights on a grid, and the order stays as long as it is said to', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 4 }), (list, by) => {
        const ids = Object.keys(list);
        const scores = board(list);
        const ranges = weightSensitivityTogether(scores, clusterLike(ids), { by: by });
        const { stableWithin } = weightStability(scores, clusterLike(ids));
        const stable = stableWithin === null || stableWithin.n > BigInt(by) * stableWithin.d;
        for (let p = 50 - by; p <= 50 + by; p++)
          for (let q = 30 - by; q <= 30 + by; q++) {
            const r = 100 - p - q;
            if (Math.abs(r - 20) > by) continue;
            const totals = ids.map((id) => (list[id]?.p ?? 0) * p + (list[id]?.q ?? 0) * q + (list[id]?.r ?? 0) * r);
            for (const [i, own] of totals.entries()) {
              const rank = 1 + totals.filter((total) => total > own).length;
              const range = ranges[i];
              expect(rank).toBeGreaterThanOrEqual(range?.best ?? NaN);
              expect(rank).toBeLessThanOrEqual(range?.worst ?? NaN);
              if (stable) expect(rank).toBe(range?.rank);
            }
          }
      }),
    );
  });

  it('are the ranks as they stand when nothing may move', () => {
    const list = { a: { p: 90, q: 0, r: 0 }, b: { p: 0, q: 90, r: 90 }, c: { p: 50, q: 50, r: 0 } };
    for (const { rank, best, worst } of weightSensitivityTogether(board(list), clusterLike(['a', 'b', 'c']), { by: 0 }))
      expect([best, worst]).toEqual([rank, rank]);
  });
});
