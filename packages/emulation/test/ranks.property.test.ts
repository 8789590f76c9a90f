// Ranks of a cluster against counting by hand: who stands above whom, at best and at worst, and what parts a tie.
import { compareFractions, fraction, type Fraction, type Interval } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRubric, rank, score, type RankOptions, type Rubric } from '../src/index.ts';
import { bands, clusterLike, leaf, rubricOf, source, type Value } from './sample.ts';

const p = leaf('p', 100, { give: 'points', of: { read: 'indicator', indicator: 'p' } });
const ties = [
  { reading: { read: 'indicator', indicator: 't' }, better: 'lower' },
  { criterion: 'q' },
  { reading: { read: 'fact', fact: 'f' } },
] as const;
const rubricWith = (ranking: Partial<NonNullable<Rubric['ranking']>> = {}): Rubric =>
  defineRubric(
    rubricOf(
      [p, { ...leaf('q', 10, bands('q')), coefficient: 0.001, label: { vi: 'tiêu chí q', en: 'criterion q' } }],
      {
        facts: [{ id: 'f', kind: 'number', label: { vi: 'số cuộc họp', en: 'meetings' } }],
        ranking: { by: 'points', remainingTies: 'shared', ...ranking },
      },
      { maximum: 100.01 },
    ),
  );
type Row = readonly [p: Value, q?: number, t?: number | null, f?: number];
const rowsOf = (list: readonly Row[], rubric: Rubric, options: RankOptions = {}) => {
  const units = list.map((_, i) => `u${i}`);
  const values = Object.fromEntries(list.map(([points, q = 0, t = null], i) => [`u${i}`, { p: points, q, t }]));
  const facts = list.flatMap(([, , , f], i) =>
    f === undefined ? [] : [{ kind: 'number', fact: 'f', unit: `u${i}`, value: f } as const],
  );
  const board = score(source(values), rubric, { period: '2024', clusters: [clusterLike(units)], facts });
  return rank(board, options).value.clusters[0]?.rows ?? [];
};

const whole = (n: number): Fraction => fraction(BigInt(n));
const between = (low: number, high: number): Interval => ({
  low: { at: whole(low), closed: true },
  high: { at: whole(high), closed: true },
});
const few = fc.integer({ min: 0, max: 4 });

describe('a rank', () => {
  const entry = fc.tuple(few, fc.nat(2));
  it('at best counts who surely stands above, at worst who may', () => {
    const rubric = defineRubric(rubricOf([p], { ranking: { by: 'points', remainingTies: 'shared' } }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (list) => {
        const ends = list.map(([low, wide]) => [low, low + wide] as const);
        const rows = rowsOf(ends.map(([low, high]): Row => [low === high ? low : between(low, high)]), rubric); // prettier-ignore
        expect(rows).toHaveLength(list.length);
        for (const row of rows) {
          const own = Number(row.unit.slice(1));
          const [low, high] = ends[own] ?? [0, 0];
          const others = ends.filter((_, i) => i !== own);
          expect(row.rank).toBe(1 + others.filter(([other]) => other > high).length);
          expect(row.rankAtWorst).toBe(1 + others.filter(([, other]) => other > low).length);
          const level = low === high ? ends.flatMap(([a, b], i) => (i !== own && a === low && b === low ? [`u${i}`] : [])) : []; // prettier-ignore
          expect([...row.tiedWith].sort()).toEqual(level.sort());
          expect(row.tie).toBe(level.length > 0 ? 'shared' : 'none');
        }
        const order = rows.map(({ value }) => value);
        for (const [i, next] of order.slice(1).entries())
          expect(compareFractions(next.low, order[i]?.low ?? whole(9))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a tie is parted by the rules in their order, each among those the one before left level', () => {
  const rubric = rubricWith({ ties });
  const row = fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(0, 75, 95), fc.constantFrom<number | null>(1, 2, 2, null), few); // prettier-ignore
  it('and a rule that knows nothing of one of them parts none', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (list) => {
        const totals = list.map(([points, q]) => points * 1000 + (q >= 90 ? 10 : q >= 70 ? 6 : 0));
        // What each rule makes of the units that are still level; smaller stands before.
        const keys: ((unit: number) => number | null)[] = [
          (unit) => list[unit]?.[2] ?? null,
          (unit) => -(list[unit]?.[1] ?? 0),
          (unit) => -(list[unit]?.[3] ?? 0),
        ];
        const parted = (units: readonly number[], from: number): readonly (readonly number[])[] => {
          const key = keys[from];
          if (units.length < 2 || key === undefined) return [units];
          const known = units.map(key);
          if (known.includes(null)) return parted(units, from + 1);
          const steps = [...new Set(known)].sort((a, b) => Number(a) - Number(b));
          return steps.flatMap((step) => parted(units.filter((unit) => key(unit) === step), from + 1)); // prettier-ignore
        };
        const order = [...new Set(totals)].sort((a, b) => b - a);
        const groups = order.flatMap((total) => parted([...totals.keys()].filter((i) => totals[i] === total), 0)); // prettier-ignore
        let place = 1;
        const expected = groups.flatMap((group) => {
          const at = place;
          place += group.length;
          return group.map((unit) => [`u${unit}`, at, group.flatMap((other) => (other === unit ? [] : [`u${other}`]))]);
        });
        const got = rowsOf(list, rubric).map((one) => [one.unit, one.rank, [...one.tiedWith]]);
        expect(got.sort()).toEqual(expected.sort());
      }),
    );
  });
  const said = (list: readonly Row[], of: Rubric, options: RankOptions = {}) =>
    rowsOf(list, of, options).map(
      ({ unit, rank: at, tie, tieBrokenBy }) => `${unit} ${at} ${tie} ${tieBrokenBy?.vi ?? '–'}`,
    );
  it('and it is said which rule parted them', () => {
    expect(said([[5, 0, 2], [5, 0, 1], [5, 0, 1], [4, 0, 9]], rubric)).toEqual([
      'u1 1 shared t', 'u2 1 shared t', 'u0 3 broken t', 'u3 4 none –',
    ]); // prettier-ignore
    expect(said([[5, 0, 2, 1], [5, 0, 2, 3]], rubric)).toEqual(['u1 1 broken số cuộc họp', 'u0 2 broken số cuộc họp']); // prettier-ignore
    // Equal totals with other points of q: what one lacks in p the other has.
    const even = rubricWith({ ties: [{ criterion: 'q' }], round: { decimals: 0, mode: 'nearest' } });
    expect(said([[5, 0], [5, 75], [5, 95]], even)).toEqual(['u2 1 broken tiêu chí q', 'u1 2 broken tiêu chí q', 'u0 3 broken tiêu chí q']); // prettier-ignore
    expect(said([[5], [5]], rubricWith())).toEqual(['u0 1 shared –', 'u1 1 shared –']); // prettier-ignore
  });
  it('and by a decision on exactly those that are left, where the rule leaves them to one', () => {
    const left = rubricWith({ remainingTies: 'decided' });
    const list: readonly Row[] = [[5], [5], [5], [7]]; // prettier-ignore
    const by = { by: { vi: 'chủ tịch', en: 'the chair' }, reason: 'because' };
    const whoever = ['u3 1 none –', 'u0 2 unresolved –', 'u1 2 unresolved –', 'u2 2 unresolved –'];
    expect(said(list, left)).toEqual(whoever);
    const order = ['u2', 'u0', 'u1'];
    expect(said(list, left, { decisions: [{ ...by, order }] })).toEqual([
      'u3 1 none –', 'u2 2 decided chủ tịch', 'u0 3 decided chủ tịch', 'u1 4 decided chủ tịch',
    ]); // prettier-ignore
    for (const wrong of [['u2', 'u0'], ['u2', 'u0', 'u0'], ['u2', 'u0', 'u3'], [...order, 'u1'], [...order, 'u3'], []])
      // prettier-ignore
      expect(said(list, left, { decisions: [{ ...by, order: wrong }] })).toEqual(whoever);
    expect(said(list, left, { decisions: [{ ...by, order, reason: ' ' }] })).toEqual(whoever);
    expect(said(list, rubricWith(), { decisions: [{ ...by, order }] })[1]).toBe('u0 2 shared –');
  });
});

describe('the value ranked by', () => {
  it('is rounded where the rule orders it, and only there', () => {
    const list: readonly Row[] = [[[549, 100]], [[551, 100]], [5]]; // prettier-ignore
    expect(rowsOf(list, rubricWith()).map((one) => one.rank)).toEqual([1, 2, 3]);
    expect(rowsOf(list, rubricWith({ round: { decimals: 1, mode: 'nearest' } })).map((one) => one.rank)).toEqual([1, 1, 3]); // prettier-ignore
  });
  it('is the points, or the index', () => {
    // One of two criteria does not apply to the first: fewer points, of fewer.
    const two = (by: 'points' | 'index') =>
      defineRubric(
        rubricOf(
          [
            p,
            leaf('r', 100, { give: 'points', of: { read: 'indicator', indicator: 'q' } }, {
              notApplicable: { when: { if: 'compare', reading: { read: 'indicator', indicator: 'q' }, below: 1 }, then: 'rescale' },
            }),
          ],
          { ranking: { by, remainingTies: 'shared' } },
        ),
      ); // prettier-ignore
    const list: readonly Row[] = [[90, 0], [80, 50]]; // prettier-ignore
    expect(rowsOf(list, two('points')).map((one) => one.unit)).toEqual(['u1', 'u0']);
    expect(rowsOf(list, two('index')).map((one) => one.unit)).toEqual(['u0', 'u1']);
  });
});
