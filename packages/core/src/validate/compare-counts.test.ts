import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec } from '../number/decimal.ts';
import type { Bound, Quantity } from '../quantity/quantity.ts';
import { triAll, triAny, triNot } from '../outcome/tri-state.ts';
import {
  addUpTo,
  atLeast,
  atLeastFraction,
  atMost,
  lessThan,
  moreThan,
  moreThanFraction,
  sameCount,
} from './compare-counts.ts';

const figure = (bound: Bound, value: number, upper: number | null = null): Quantity => ({
  state: 'reported',
  value: new Dec(value),
  bound,
  upper: upper === null ? null : new Dec(upper),
  accuracy: null,
});
const missing: Quantity = { state: 'missing', value: null, bound: 'exact', upper: null, accuracy: null };

describe('two thirds of all households', () => {
  it.each([
    ['exactly two thirds', 600, 900, 'yes'],
    ['one vote short', 599, 900, 'no'],
    ['one vote more', 601, 900, 'yes'],
    ['two thirds of a number three does not divide: 67 of 100', 67, 100, 'yes'],
    ['66 of 100, which rounds to 66 % and is less', 66, 100, 'no'],
    ['votes not reported', null, 900, 'cannotTell'],
    ['households not reported', 600, null, 'cannotTell'],
    ['withheld', 600, missing, 'cannotTell'],
    ['"more than 700" of 900 decides by its bound', figure('above', 700), 900, 'yes'],
    [
      '"more than 599" of 900: could be 599.5 of something, so nobody can tell',
      figure('above', 599),
      900,
      'cannotTell',
    ],
    ['"at least 600" of 900', figure('atLeast', 600), 900, 'yes'],
    ['"nearly 600" of 900 is below two thirds', figure('below', 600), 900, 'no'],
    ['"at most 600" of 900 may be 600', figure('atMost', 600), 900, 'cannotTell'],
    ['"about 800" of 900 promises nothing', figure('about', 800), 900, 'cannotTell'],
    ['between 610 and 640 of 900', figure('between', 610, 640), 900, 'yes'],
    ['between 590 and 640 of 900', figure('between', 590, 640), 900, 'cannotTell'],
    ['an exact quantity', figure('exact', 600), 900, 'yes'],
    ['600 of "nearly 900"', 600, figure('below', 900), 'yes'],
    ['600 of "more than 900"', 600, figure('above', 900), 'no'],
  ] as const)('%s', (_, part, whole, answer) => {
    expect(atLeastFraction(part, whole, 2n, 3n)).toBe(answer);
  });
});

describe('more than half', () => {
  it.each([
    [450, 900, 'no'],
    [451, 900, 'yes'],
    [449, 899, 'no'],
    [450, 899, 'yes'],
    [0, 0, 'no'],
    [figure('above', 450), 900, 'yes'],
    [figure('atLeast', 450), 900, 'cannotTell'],
    [figure('atMost', 450), 900, 'no'],
  ] as const)('%s of %s', (part, whole, answer) => {
    expect(moreThanFraction(part, whole, 1n, 2n)).toBe(answer);
  });
});

describe('counts', () => {
  it('are compared by their bounds', () => {
    expect(atMost(5, 5)).toBe('yes');
    expect(atMost(6, 5)).toBe('no');
    expect(lessThan(5, 5)).toBe('no');
    expect(moreThan(figure('above', 5), 5)).toBe('yes');
    expect(atLeast(figure('below', 5), 5)).toBe('no');
    expect(sameCount(figure('above', 5), 5)).toBe('no');
    expect(sameCount(figure('atLeast', 5), 5)).toBe('cannotTell');
    expect(sameCount(figure('exact', 5), 5)).toBe('yes');
  });

  it('keep apart a figure in round units and the exact number behind it', () => {
    const tỷ: Quantity = { ...figure('exact', 3_400_000_000), accuracy: { decimals: -8, mode: 'nearest' } };
    expect(atLeast(tỷ, 3_300_000_000)).toBe('yes');
    expect(atLeast(tỷ, 3_400_000_000)).toBe('cannotTell');
    expect(sameCount(tỷ, 3_449_999_999)).toBe('cannotTell');
    expect(sameCount(tỷ, 3_450_000_001)).toBe('no');
  });

  it('parts add up to their total, or do not, or nobody can tell', () => {
    expect(addUpTo(1949, [420, 558, 971])).toBe('yes');
    expect(addUpTo(1950, [420, 558, 971])).toBe('no');
    expect(addUpTo(1949, [420, 558, null])).toBe('cannotTell');
    expect(addUpTo(900, [420, 558, null])).toBe('no');
    expect(addUpTo(null, [420, 558])).toBe('cannotTell');
    expect(addUpTo(figure('above', 1949), [420, 558, 971])).toBe('no');
  });
});

describe('answers', () => {
  it('join like verdicts of witnesses', () => {
    expect(triAll('yes', 'cannotTell')).toBe('cannotTell');
    expect(triAll('cannotTell', 'no')).toBe('no');
    expect(triAny('no', 'cannotTell')).toBe('cannotTell');
    expect(triAny('yes', 'cannotTell')).toBe('yes');
    expect(triAny('no', 'no')).toBe('no');
    expect(triNot('cannotTell')).toBe('cannotTell');
  });
});

describe('laws of comparison', () => {
  const count = fc.nat({ max: 10_000 });
  const bounds: fc.Arbitrary<Bound> = fc.constantFrom('exact', 'atLeast', 'above', 'atMost', 'below');

  it('a quantity without a bound compares as its number does', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b, n, d) => {
        expect(atLeastFraction(figure('exact', a), b, BigInt(n), BigInt(d))).toBe(
          atLeastFraction(a, b, BigInt(n), BigInt(d)),
        );
      }),
    );
  });

  it('an answer from a bound is the answer of every number the bound allows', () => {
    const allows = (bound: Bound, stated: number, n: number) =>
      bound === 'exact'
        ? n === stated
        : bound === 'atLeast'
          ? n >= stated
          : bound === 'above'
            ? n > stated
            : bound === 'atMost'
              ? n <= stated
              : n < stated;
    fc.assert(
      fc.property(bounds, count, count, count, (bound, stated, truth, whole) => {
        fc.pre(allows(bound, stated, truth));
        const said = atLeastFraction(figure(bound, stated), whole, 2n, 3n);
        if (said !== 'cannotTell') expect(said).toBe(atLeastFraction(truth, whole, 2n, 3n));
        const more = moreThanFraction(figure(bound, stated), whole, 1n, 2n);
        if (more !== 'cannotTell') expect(more).toBe(moreThanFraction(truth, whole, 1n, 2n));
      }),
    );
  });

  it('numbers beyond the safe range of products are still compared exactly', () => {
    expect(atLeastFraction(6_004_799_503_160_661, 9_007_199_254_740_991, 2n, 3n)).toBe('yes');
    expect(atLeastFraction(6_004_799_503_160_660, 9_007_199_254_740_991, 2n, 3n)).toBe('no');
  });
});
