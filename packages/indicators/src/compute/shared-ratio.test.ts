import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMeasure, type Measure } from '@qcdc/core';
import {
  addFractions,
  compareFractions,
  divideFractions,
  exactly,
  fraction,
  liesIn,
  multiplyFractions,
  subtractFractions,
  zero,
  type Fraction,
  type Interval,
} from '@qcdc/core/exact';
import { printInterval } from './print-value.ts';
import { sharedRatio } from './shared-ratio.ts';

const measure = (id: string): Measure =>
  defineMeasure({ id: `x.${id}`, label: { vi: `Số ${id}`, en: id }, measuredIn: 'case', nonNegative: true });
const [a, b] = [measure('a'), measure('b')];
const n = (value: number) => fraction(BigInt(value));
const above = (value: number): Interval => ({ low: { at: n(value), closed: false }, high: null });
const upTo = (value: number): Interval => ({ low: { at: zero, closed: true }, high: { at: n(value), closed: true } });
const form = (byA: number, byB: number) => ({
  by: new Map(
    [
      [a, n(byA)],
      [b, n(byB)],
    ].filter(([, by]) => (by as Fraction).n !== 0n) as [Measure, Fraction][],
  ),
  constant: zero,
});
const ratio = (top: readonly [number, number], bottom: readonly [number, number], ofA: Interval, ofB: Interval) =>
  sharedRatio(form(...top), form(...bottom), (asked) => (asked === a ? ofA : ofB));
const percent = (interval: Interval | null) => {
  const end = (e: Interval['low']) => e && { ...e, at: multiplyFractions(e.at, n(100)) };
  return (
    interval &&
    printInterval({ low: end(interval.low), high: end(interval.high) }, 'vi', { scale: 0, measuredIn: 'percent' })
  );
};

describe('a ratio in which a figure stands on both sides', () => {
  it('"hơn 90" of "hơn 90" and 10 is above 90 % and below 100 %', () => {
    expect(percent(ratio([1, 0], [1, 1], above(90), exactly(n(10))))).toBe('trên 90% và dưới 100%');
  });
  it('10 of 10 and "hơn 90" is below 10 %', () => {
    expect(percent(ratio([0, 1], [1, 1], above(90), exactly(n(10))))).toBe('dưới 10%');
  });
  it('growth (b − a) ÷ b of a bounded b', () => {
    expect(percent(ratio([-1, 1], [0, 1], exactly(n(50)), above(100)))).toBe('trên 50% và dưới 100%');
  });
  it('a part of a whole made of it never exceeds 100 %', () => {
    expect(percent(ratio([1, 0], [1, 1], upTo(5), { low: { at: n(1), closed: true }, high: null }))).toBe('dưới 84%');
  });
  it('stands aside where no figure is shared, or one is not known at all', () => {
    expect(ratio([1, 0], [0, 1], above(1), above(1))).toBeNull();
    expect(ratio([1, 0], [1, 1], { low: null, high: null }, above(1))).toBeNull();
  });
  it('holds every ratio there may be, and reaches its ends as near as one likes', () => {
    const bounded = fc
      .tuple(fc.nat(8), fc.nat(8), fc.boolean(), fc.boolean(), fc.boolean())
      .map(([low, more, c, d, open]): Interval => ({
        low: { at: n(low + 1), closed: c || more === 0 },
        high: open ? null : { at: n(low + 1 + more), closed: d || more === 0 },
      }));
    const factors = fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 }));
    const inside = ({ low, high }: Interval): readonly Fraction[] => {
      const from = low?.at ?? zero;
      const to = high?.at ?? addFractions(from, n(1_000_000));
      if (compareFractions(from, to) === 0) return [from];
      const near = fraction(1n, 10_000n);
      const middle = multiplyFractions(addFractions(from, to), fraction(1n, 2n));
      const ends = [addFractions(from, near), middle, subtractFractions(to, near)];
      return ends.concat(low?.closed === true ? [from] : [], high?.closed === true ? [to] : []);
    };
    fc.assert(
      fc.property(factors, fc.tuple(fc.nat(2), fc.nat(2)), bounded, bounded, ([p, q], [r, s], ofA, ofB) => {
        const told = ratio([p, q], [r, s], ofA, ofB);
        if (told === null) return;
        const values = inside(ofA).flatMap((x) =>
          inside(ofB).map((y) => {
            const of = (i: number, j: number) => addFractions(multiplyFractions(n(i), x), multiplyFractions(n(j), y));
            return divideFractions(of(p, q), of(r, s));
          }),
        );
        for (const value of values) expect(liesIn(exactly(value), told)).toBe(true);
        const near = (end: Fraction) =>
          values.some((value) => {
            const gap = addFractions(value, multiplyFractions(end, n(-1)));
            return compareFractions(multiplyFractions(gap, gap), fraction(1n, 100n)) < 0;
          });
        for (const end of [told.low, told.high]) if (end !== null) expect(near(end.at)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
