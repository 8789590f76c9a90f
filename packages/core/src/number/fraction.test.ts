import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec } from './decimal.ts';
import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
} from './fraction.ts';
import { decimalOf, fractionOf, roundNumber } from './exact-number.ts';
import { printDecimal } from './print-decimal.ts';
import { readNumber } from './read-number.ts';

const big = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const some = fc.tuple(big, fc.bigInt({ min: 1n, max: 10n ** 10n })).map(([n, d]) => fraction(n, d));
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 8 }))
  .map(([n, s]) => decimalOf(n, s));

describe('fractions', () => {
  it('are kept in lowest terms with a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0n, -5n)).toEqual({ n: 0n, d: 1n });
    expect(() => fraction(1n, 0n)).toThrow('[number/zero-denominator]');
    expect(() => divideFractions(fraction(1n), fraction(0n))).toThrow('[number/zero-denominator]');
  });
  it('add and multiply in any order and grouping', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(addFractions(a, b)).toEqual(addFractions(b, a));
        expect(addFractions(addFractions(a, b), c)).toEqual(addFractions(a, addFractions(b, c)));
        expect(multiplyFractions(a, addFractions(b, c))).toEqual(
          addFractions(multiplyFractions(a, b), multiplyFractions(a, c)),
        );
        if (b.n !== 0n) expect(multiplyFractions(divideFractions(a, b), b)).toEqual(a);
      }),
    );
  });
  it('come out as by the plain formula, in lowest terms, whatever divisors they share', () => {
    const small = fc.tuple(fc.bigInt({ min: -60n, max: 60n }), fc.bigInt({ min: 1n, max: 60n }));
    const long = fc.tuple(
      fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
      fc.constantFrom(10n ** 30n, 6n ** 20n, 1n),
    );
    const pair = fc.oneof(small, long);
    fc.assert(
      fc.property(pair, pair, ([n, d], [m, e]) => {
        const [a, b] = [fraction(n, d), fraction(m, e)];
        expect(addFractions(a, b)).toEqual(fraction(n * e + m * d, d * e));
        expect(subtractFractions(a, b)).toEqual(fraction(n * e - m * d, d * e));
        expect(multiplyFractions(a, b)).toEqual(fraction(n * m, d * e));
        if (m !== 0n) expect(divideFractions(a, b)).toEqual(fraction(n * e, d * m));
      }),
      { numRuns: 1000 },
    );
  });
  it('that somebody hands over unreduced come out reduced all the same', () => {
    const raw = { n: 2n, d: 4n };
    expect(addFractions(raw, fraction(1n, 3n))).toEqual(fraction(5n, 6n));
    expect(multiplyFractions(raw, fraction(1n, 3n))).toEqual(fraction(1n, 6n));
    expect(divideFractions(fraction(1n, 3n), raw)).toEqual(fraction(2n, 3n));
  });
  it('agree with decimal.js on sums, products and order', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [fractionOf(a), fractionOf(b)];
        expect(addFractions(x, y)).toEqual(fractionOf(a.plus(b)));
        expect(multiplyFractions(x, y)).toEqual(fractionOf(a.times(b)));
        expect(compareFractions(x, y)).toBe(a.comparedTo(b));
      }),
    );
  });
  it('are rounded once, halves away from zero, as decimal.js does it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 1, max: 997 }),
        fc.integer({ min: 0, max: 6 }),
        (n, d, places) => {
          const value = fraction(BigInt(n), BigInt(d));
          const quotient = new Dec(n).div(d);
          expect(roundNumber(value, places).toFixed()).toBe(
            quotient.toDecimalPlaces(places, Dec.ROUND_HALF_UP).plus(0).toFixed(),
          );
          expect(roundNumber(value, places, 'truncated').toFixed()).toBe(
            quotient.toDecimalPlaces(places, Dec.ROUND_DOWN).plus(0).toFixed(),
          );
        },
      ),
    );
    expect(roundNumber(fraction(1n, 2n), 0).toString()).toBe('1');
    expect(roundNumber(fraction(-1n, 2n), 0).toString()).toBe('-1');
    expect(roundNumber(fraction(861n * 100n, 866n), 1).toString()).toBe('99.4');
  });
});

describe('printed numbers', () => {
  it('set off thousands and keep every digit', () => {
    expect(printDecimal(new Dec('18126.50'), 'vi')).toBe('18.126,5');
    expect(printDecimal(new Dec('18126.50'), 'en', 2)).toBe('18,126.50');
    expect(printDecimal(new Dec('-1949'), 'vi')).toBe('−1.949');
    expect(printDecimal(new Dec('-0'), 'vi', 1)).toBe('0,0');
  });
  it('are read back as the same number in the same language', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('vi' as const, 'en' as const), (value, language) => {
        const read = readNumber(printDecimal(value.abs(), language), language);
        expect(read).toMatchObject({ foreign: false });
        expect(read && 'value' in read && read.value.equals(value.abs())).toBe(true);
      }),
    );
  });
  it('without a locale are either read rightly or refused, never read wrongly', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('vi' as const, 'en' as const), (value, language) => {
        const read = readNumber(printDecimal(value.abs(), language), null);
        if (read !== null && 'value' in read) expect(read.value.equals(value.abs())).toBe(true);
        else expect(read).toHaveProperty('readings');
      }),
    );
  });
});
