import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec } from './decimal.ts';
import {
  decimalOf,
  exactNumber,
  fractionOf,
  isSameNumber,
  isZero,
  numberText,
  powerOfTen,
  roundNumber,
  type RoundingMode,
} from './exact-number.ts';
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  fraction,
  negateFraction,
  subtractFractions,
  zero,
} from './fraction.ts';
import { printDecimal } from './print-decimal.ts';
import { roundedInterval } from '../quantity/stated-interval.ts';
import { greatestCommonDivisor, leastCommonMultiple } from './whole-number.ts';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 10n });
const some = fc.tuple(whole, positive).map(([n, d]) => fraction(n, d));

describe('an exact number', () => {
  it('is a decimal where one is the same number, a fraction where none is', () => {
    expect(numberText(exactNumber(fraction(1n, 8n)))).toBe('0.125');
    expect(numberText(exactNumber(fraction(-31n, 20n)))).toBe('-1.55');
    expect(numberText(exactNumber(fraction(10n, 3n)))).toBe('10/3');
    expect(numberText(exactNumber(fraction(7n)))).toBe('7');
  });
  it('stays the same number whichever way it is written', () => {
    fc.assert(
      fc.property(some, (value) => {
        expect(fractionOf(exactNumber(value))).toEqual(value);
        expect(isSameNumber(exactNumber(value), value)).toBe(true);
        expect(isZero(exactNumber(value))).toBe(value.n === 0n);
        const [n = '', d = '1'] = numberText(value).split('/');
        expect(fraction(BigInt(n), BigInt(d))).toEqual(value);
      }),
    );
  });
  it('is a text in JSON, as a decimal is', () => {
    expect(JSON.stringify([fraction(10n, 3n), fraction(4n), new Dec('0.5')])).toBe('["10/3","4","0.5"]');
  });
  it('is rounded once, from the decimal as from the fraction', () => {
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: -6, max: 12 }),
        fc.constantFrom<RoundingMode>('nearest', 'truncated'),
        (value, decimals, mode) => {
          const rounded = roundNumber(value, decimals, mode);
          expect(roundNumber(exactNumber(value), decimals, mode)).toEqual(rounded);
          const off = absoluteFraction(subtractFractions(fractionOf(rounded), value));
          const digit = powerOfTen(-decimals);
          expect(compareFractions(mode === 'nearest' ? addFractions(off, off) : off, digit)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe('fractions', () => {
  it('taken from themselves leave nothing, and turning the sign twice leaves them as they were', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(subtractFractions(a, a)).toEqual(zero);
        expect(subtractFractions(a, b)).toEqual(negateFraction(subtractFractions(b, a)));
        expect(negateFraction(negateFraction(a))).toEqual(a);
      }),
    );
  });
});

describe('whole numbers', () => {
  it('have a greatest common divisor and a least common multiple, whose product is theirs', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const [divisor, multiple] = [greatestCommonDivisor(a, b), leastCommonMultiple(a, b)];
        expect([a % divisor, b % divisor, multiple % a, multiple % b]).toEqual([0n, 0n, 0n, 0n]);
        expect(divisor * multiple).toBe(a * b);
      }),
    );
    expect([greatestCommonDivisor(0n, 0n), greatestCommonDivisor(0n, -6n), greatestCommonDivisor(-4n, 6n)]).toEqual([
      0n,
      6n,
      2n,
    ]);
  });
});

describe('numbers that are none', () => {
  const tooLong = new Dec('1e5000');
  it.each<[string, () => unknown]>([
    ['number/zero-denominator', () => fraction(1n, 0n)],
    ['number/not-finite', () => fractionOf(new Dec(Number.NaN))],
    ['number/not-finite', () => fractionOf(new Dec(Number.POSITIVE_INFINITY))],
    ['number/not-finite', () => roundNumber(new Dec(Number.NaN), 2)],
    ['number/too-many-digits', () => fractionOf(tooLong)],
    ['number/too-many-digits', () => fractionOf(new Dec('1e-5000'))],
    ['number/bad-decimals', () => roundNumber(fraction(1n, 3n), 1.5)],
    ['number/bad-decimals', () => roundNumber(fraction(1n, 3n), 5000)],
    ['number/bad-decimals', () => decimalOf(1n, 0.5)],
    ['number/bad-decimals', () => printDecimal(new Dec(1), 'vi', 0.5)],
    ['number/not-finite', () => printDecimal(new Dec(Number.NaN), 'vi')],
    ['number/bad-decimals', () => roundedInterval(new Dec(1), 0.5, 'nearest')],
    ['number/bad-decimals', () => decimalOf(1n, Number.NaN)],
  ])('throw %s', (code, work) => {
    expect(work).toThrow(`[${code}]`);
  });
});
