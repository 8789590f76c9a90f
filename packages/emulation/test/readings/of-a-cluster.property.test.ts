// Readings of a cluster, and sums of readings, against plain reckoning.
import { compareFractions, fraction, type Fraction, type Interval } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRubric, score } from '../../src/index.ts';
import type { Reading } from '../../src/rubric/index.ts';
import { scoreUnit } from '../../src/score/score-unit.ts';
import { leaf, rubricOf, source, type Value } from '../sample.ts';
import { few, number, read, sumOf, whole, type FactOfUnit } from './read.ts';

describe('the units of a cluster', () => {
  const rate: Reading = { read: 'indicator', indicator: 'x' };
  const values = (list: readonly Value[]) => Object.fromEntries(list.map((x, i) => [i === 0 ? 'a' : `u${i}`, { x }]));
  const peers = (list: readonly Value[], statistic: string, better?: string) =>
    read(
      { read: 'peers', of: rate, statistic, ...(better === undefined ? {} : { better }) } as Reading,
      [],
      values(list),
    );
  it('their mean, highest, lowest, and the rank from either side', () => {
    fc.assert(
      fc.property(few, (list) => {
        const [own = 0] = list;
        expect(number(peers(list, 'mean'))).toEqual(fraction(BigInt(sumOf(list)), BigInt(list.length)));
        expect(number(peers(list, 'highest'))).toEqual(whole(Math.max(...list)));
        expect(number(peers(list, 'lowest'))).toEqual(whole(Math.min(...list)));
        const above = whole(1 + list.filter((one) => one > own).length);
        expect(number(peers(list, 'rank'))).toEqual(above);
        expect(number(peers(list, 'rank', 'higher'))).toEqual(above);
        expect(number(peers(list, 'rank', 'lower'))).toEqual(whole(1 + list.filter((one) => one < own).length));
      }),
    );
  });
  const between = (low: number, high: number, closed = true): Interval => ({
    low: { at: whole(low), closed },
    high: { at: whole(high), closed },
  });
  it.each<[string, readonly Value[], Interval]>([
    ['surely behind one, perhaps behind another', [5, 9, between(4, 6)], between(2, 3)],
    ['level with another it is not behind it', [5, 5, 4], between(1, 1)],
    ['perhaps behind two', [between(3, 8), 5, 6], between(1, 3)],
  ])('the rank of a bounded cluster: %s', (_, list, range) => {
    expect(peers(list, 'rank')).toEqual(range);
  });
  const ends = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.nat(5), fc.boolean());
  it('the highest and the lowest of ranges are those of every choice of numbers in them', () => {
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 3 }), (list) => {
        const ranges = list.map(([from, length, closed]) => between(from, from + length, closed || length === 0));
        // Whether a number of quarters may be the highest: some range holds it, and every other holds it or something below.
        const holds = ({ low, high }: Interval, n: Fraction) =>
          low !== null && high !== null &&
          (low.closed ? compareFractions(n, low.at) >= 0 : compareFractions(n, low.at) > 0) &&
          (high.closed ? compareFractions(n, high.at) <= 0 : compareFractions(n, high.at) < 0); // prettier-ignore
        const grid = Array.from({ length: 4 * 18 + 1 }, (_, i) => fraction(BigInt(i), 4n));
        for (const [statistic, sign] of [['highest', 1], ['lowest', -1]] as const) {
          const got = peers(ranges, statistic);
          if (!('low' in got)) throw new Error(got.join());
          for (const n of grid) {
            const may =
              ranges.some((range) => holds(range, n)) &&
              ranges.every((range) => holds(range, n) || grid.some((m) => holds(range, m) && sign * compareFractions(m, n) < 0));
            expect(holds(got, n), `${statistic} ${String(n)} of ${JSON.stringify(list)}`).toBe(may);
          }
        } // prettier-ignore
      }),
    );
  });
  it('of ranges open to one side are open to that side only where nothing bounds them', () => {
    const atLeast = (n: number): Interval => ({ low: { at: whole(n), closed: true }, high: null });
    const atMost = (n: number): Interval => ({ low: null, high: { at: whole(n), closed: true } });
    expect(peers([atLeast(3), 5], 'highest')).toEqual({ low: { at: whole(5), closed: true }, high: null });
    expect(peers([atLeast(3), 5], 'lowest')).toEqual({ low: { at: whole(3), closed: true }, high: { at: whole(5), closed: true } }); // prettier-ignore
    expect(peers([5, atMost(9)], 'highest')).toEqual({ low: { at: whole(5), closed: true }, high: { at: whole(9), closed: true } }); // prettier-ignore
    expect(peers([5, atMost(3)], 'lowest')).toEqual({ low: null, high: { at: whole(3), closed: true } });
  });
  it('one unit without a figure leaves all unknown, and each is named', () => {
    for (const statistic of ['mean', 'highest', 'lowest', 'rank'])
      expect(peers([5, null, 3, null], statistic)).toEqual(['peer-without-value', 'peer-without-value']);
  });
  const few3 = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 4 });
  it('comparisons: by the majority of the markers, and by the points of all of them', () => {
    const marksOf = (list: readonly (readonly number[])[]): readonly FactOfUnit[] =>
      list.flatMap((marks, i) =>
        marks.map((value, m) => ({ kind: 'mark', unit: i === 0 ? 'a' : `u${i}`, fact: 'marks', marker: `m${m}`, value })),
      ); // prettier-ignore
    fc.assert(
      fc.property(few3, (list) => {
        const [own = [], ...others] = list as readonly (readonly number[])[];
        const beats = (theirs: readonly number[], by: (d: number) => boolean) =>
          own.filter((mark, m) => by(mark - (theirs[m] ?? 0))).length;
        const halves = (statistic: string) =>
          sumOf(
            others.map((theirs) => {
              const [before, level, behind] = [(d: number) => d > 0, (d: number) => d === 0, (d: number) => d < 0].map((by) => beats(theirs, by)) as [number, number, number]; // prettier-ignore
              if (statistic === 'rankPoints') return 2 * before + level;
              return before > behind ? 2 : before === behind ? 1 : 0;
            }),
          );
        const facts = marksOf(list);
        for (const statistic of ['majority', 'rankPoints'] as const)
          expect(number(read({ read: 'comparisons', fact: 'marks', statistic }, facts, values(list.map(() => 1))))).toEqual(
            fraction(BigInt(halves(statistic)), 2n),
          ); // prettier-ignore
      }),
    );
    const reading: Reading = { read: 'comparisons', fact: 'marks', statistic: 'majority' };
    const two = values([1, 1]);
    expect(read(reading, marksOf([[1, 2], [1]]), two)).toEqual(['markers-differ']);
    expect(read(reading, marksOf([[1], [1, 2]]), two)).toEqual(['markers-differ']);
    expect(read(reading, marksOf([[], [1, 2]]), two)).toEqual(['fact-not-stated']);
    const other: FactOfUnit = { kind: 'mark', unit: 'u1', fact: 'marks', marker: 'm9', value: 1 };
    expect(read(reading, [...marksOf([[1]]), other], two)).toEqual(['markers-differ']);
  });
});

describe('reckoning with readings', () => {
  const n = (id: string): Reading => ({ read: 'indicator', indicator: id });
  const some = fc.integer({ min: -6, max: 9 });
  const given = (reading: Reading, x: Value, y: Value) => read(reading, [], { a: { x, y } });
  it('sum, difference, product and share', () => {
    fc.assert(
      fc.property(some, some, (x, y) => {
        const [sum, difference, product, share, percent] = [
          { read: 'sum', of: [n('x'), n('y'), { read: 'number', value: '1.5' }] },
          { read: 'difference', of: n('x'), less: n('y') },
          { read: 'product', of: [n('x'), n('y'), { read: 'number', value: 2 }] },
          { read: 'share', part: n('x'), of: n('y') },
          { read: 'share', part: n('x'), of: n('y'), percent: true },
        ].map((reading) => given(reading as Reading, x, y)) as [Interval, Interval, Interval, Interval, Interval];
        expect(number(sum)).toEqual(fraction(BigInt(2 * (x + y) + 3), 2n));
        expect(number(difference)).toEqual(whole(x - y));
        expect(number(product)).toEqual(whole(2 * x * y));
        if (y <= 0) {
          expect([share, percent]).toEqual([['nothing-to-divide-by'], ['nothing-to-divide-by']]);
        } else {
          expect(number(share)).toEqual(fraction(BigInt(x), BigInt(y)));
          expect(number(percent)).toEqual(fraction(100n * BigInt(x), BigInt(y)));
        }
      }),
    );
  });
  it('a part that is missing makes the whole missing, whichever it is', () => {
    for (const [x, y] of [
      [null, 2],
      [2, null],
    ] as const)
      // prettier-ignore
      for (const reading of [
        { read: 'sum', of: [n('x'), n('y')] },
        { read: 'difference', of: n('x'), less: n('y') },
        { read: 'product', of: [n('x'), n('y')] },
        { read: 'share', part: n('x'), of: n('y') },
      ] as readonly Reading[])
        expect(given(reading, x, y)).toEqual(['indicator-without-value']);
  });
  it('one factor may be bounded, two may not', () => {
    const range = (from: number, to: number): Interval => ({
      low: { at: whole(from), closed: true },
      high: { at: whole(to), closed: true },
    });
    const product: Reading = { read: 'product', of: [n('x'), n('y')] };
    expect(given(product, range(2, 3), 4)).toEqual(range(8, 12));
    expect(given(product, 4, range(2, 3))).toEqual(range(8, 12));
    expect(given(product, range(1, 2), range(2, 3))).toEqual(['value-bounded']);
    expect(given({ read: 'share', part: n('x'), of: n('y') }, range(6, 12), 3)).toEqual(range(2, 4));
    expect(given({ read: 'share', part: n('x'), of: n('y') }, 3, range(0, 3))).toEqual(['nothing-to-divide-by']);
  });
  it('points of another criterion, as they are and in percent', () => {
    const achieved = (as: 'points' | 'percent', first: Value, notApplicable = false) => {
      const never = {
        when: { if: 'compare', reading: { read: 'number', value: 1 }, atLeast: 1 },
        then: 'rescale',
      } as const;
      const rubric = defineRubric(
        rubricOf([
          leaf('p', 8, { give: 'points', of: n('x') }, notApplicable ? { notApplicable: never } : {}),
          leaf('q', 100, { give: 'points', of: { read: 'achieved', criterion: 'p', as } }),
        ]),
      ); // prettier-ignore
      const { session } = score(source({ a: { x: first } }), rubric, { period: '2024' }).value;
      const [, q] = scoreUnit(session, 'a').score.root.children;
      return q?.points == null ? q?.reasons.map(({ code }) => code) : String(q.points.low);
    };
    expect(achieved('points', 6)).toBe('6');
    expect(achieved('percent', 6)).toBe('75');
    expect(achieved('points', null)).toEqual(['emulation/criterion-without-points']);
    expect(achieved('percent', 6, true)).toEqual(['emulation/nothing-to-divide-by']);
    expect(achieved('points', 6, true)).toEqual(['emulation/nothing-to-divide-by']);
  });
});
