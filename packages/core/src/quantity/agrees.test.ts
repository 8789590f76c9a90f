import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, roundNumber } from '../number/exact-number.ts';
import { fraction } from '../number/fraction.ts';
import { agrees, agreesTotal, hasExcessDigits, numeratorsThatFit } from './agrees.ts';
import type { Quantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';

const q = (text: string | number | null, measuredIn = 'case'): Quantity => {
  const { value } = readQuantity(text, { measuredIn, locale: 'vi' });
  if (value === null) throw new Error(`"${String(text)}" was refused`);
  return value;
};
const percent = (text: string) => q(text, 'percent');

describe('a stated percentage beside its parts', () => {
  it.each([
    ['97,6%', 205, 210, 'consistent'],
    ['97,62%', 205, 210, 'onlyToNearest'],
    ['97,61%', 205, 210, 'onlyTruncated'],
    ['97,63%', 205, 210, 'impossible'],
    ['99,3%', 7518, 7609, 'impossible'],
    ['97%', 7445, 7609, 'onlyTruncated'],
    ['98,54%', 7336, 7445, 'onlyToNearest'],
    ['hơn 91%', 317, 348, 'consistent'],
    ['hơn 92%', 317, 348, 'impossible'],
    ['99,4%', 861, 866, 'consistent'],
    ['97,8%', 1050, 1074, 'onlyToNearest'],
    ['100%', 866, 866, 'consistent'],
    ['100%', 865, 866, 'onlyToNearest'],
    ['khoảng 99%', 861, 866, 'undecided'],
    ['không quá 50%', 1, 2, 'consistent'],
    ['dưới 50%', 1, 2, 'impossible'],
    ['từ 40% đến 50%', 9, 20, 'consistent'],
  ])('%s of %i/%i is %s', (stated, part, all, verdict) => {
    expect(agrees(percent(stated), q(part), q(all))).toBe(verdict);
  });
  it('a number typed without text is as precise as its digits', () => {
    expect(agrees(q(97.62, 'percent'), q(205), q(210))).toBe('onlyToNearest');
  });
  it('a missing or bounded part leaves the question open, unless every possible part decides it', () => {
    expect(agrees(percent('50%'), q(null), q(210))).toBe('undecided');
    expect(agrees(percent('50%'), q('hơn 100'), q(210))).toBe('undecided');
    expect(agrees(percent('45%'), q('hơn 100'), q(210))).toBe('impossible');
    expect(agrees(percent('hơn 45%'), q('hơn 100'), q(210))).toBe('consistent');
  });
  it('no percentage of nothing can be judged', () => {
    expect(agrees(percent('0%'), q(0), q(0))).toBe('undecided');
    expect(agrees(percent('0%'), q(0), q(5))).toBe('consistent');
  });
  it('the verdict is what rounding and cutting the true ratio by hand give', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -2, max: 2 }),
        (n, d, decimals, off) => {
          const truth = fraction(BigInt(n) * 100n, BigInt(d));
          const scale = 10n ** BigInt(decimals);
          const cut = (truth.n * scale) / truth.d;
          const statedScaled = cut + BigInt(off);
          if (statedScaled < 0n) return;
          const text = (Number(statedScaled) / Number(scale)).toFixed(decimals).replace('.', ',');
          const rest = truth.n * scale - cut * truth.d;
          const nearest = off === 0 ? 2n * rest <= truth.d : off === 1 ? 2n * rest >= truth.d : false;
          const truncated = off === 0;
          const expected = nearest
            ? truncated
              ? 'consistent'
              : 'onlyToNearest'
            : truncated
              ? 'onlyTruncated'
              : 'impossible';
          expect(agrees(percent(`${text}%`), q(n), q(d))).toBe(expected);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the numerators that fit', () => {
  it('99,3% of 7609 can only be 7552 to 7563', () => {
    expect(numeratorsThatFit(percent('99,3%'), 7609n)).toEqual({ from: 7552n, to: 7563n });
    expect(numeratorsThatFit(percent('hơn 91%'), 348n)).toEqual({ from: 317n, to: 348n });
    expect(numeratorsThatFit(percent('50,5%'), 3n)).toBeNull();
    expect(numeratorsThatFit(percent('khoảng 50%'), 3n)).toBeNull();
    expect(numeratorsThatFit(percent('50%'), 0n)).toBeNull();
  });
  it('are exactly those whose agreement is not impossible', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('', 'hơn ', 'dưới ', 'ít nhất ', 'không quá '),
        (d, tenths, word) => {
          const stated = percent(`${word}${(tenths / 10).toFixed(1).replace('.', ',')}%`);
          const fit = numeratorsThatFit(stated, BigInt(d));
          for (let n = 0; n <= d; n++)
            expect(fit !== null && fit.from <= n && n <= fit.to, `${n}/${d}`).toBe(
              agrees(stated, q(n), q(d)) !== 'impossible',
            );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a stated total beside its parts', () => {
  it.each([
    [1949, [420, 558, 971], 'consistent'],
    [383, [251, 132], 'consistent'],
    [1950, [420, 558, 971], 'impossible'],
    ['1,9 nghìn', [420, 558, 971], 'consistent'],
    ['hơn 1.900', [420, 558, 971], 'consistent'],
    ['hơn 1.949', [420, 558, 971], 'impossible'],
    [1949, [420, null, 971], 'undecided'],
    [1000, [420, null, 971], 'impossible'],
    [1949, ['hơn 400', 558, 971], 'undecided'],
    [null, [1, 2], 'undecided'],
  ])('%s of %j is %s', (total, parts, verdict) => {
    expect(
      agreesTotal(
        q(total),
        (parts as (string | number | null)[]).map((p) => q(p)),
      ),
    ).toBe(verdict);
  });
  it('figures rounded on their own need not add up digit by digit', () => {
    const vnd = (text: string) => q(text, 'VND');
    expect(agreesTotal(vnd('3,5 tỷ'), [vnd('1,2 tỷ'), vnd('2,2 tỷ')])).toBe('consistent');
    expect(agreesTotal(vnd('3,9 tỷ'), [vnd('1,2 tỷ'), vnd('2,2 tỷ')])).toBe('impossible');
  });
});

it('a figure said to be in whole tỷ must end in nine zeros', () => {
  const whole = q('3 tỷ', 'VND');
  expect(hasExcessDigits(whole)).toBe(false);
  expect(hasExcessDigits({ ...whole, value: q('3.400.000.000').value })).toBe(true);
  expect(hasExcessDigits(percent('99,45%'))).toBe(false);
  expect(hasExcessDigits(q(5))).toBe(false);
});

it('rounding a fraction by hand and by the interval tell the same', () => {
  expect(roundNumber(fractionOf(percent('99,45%').value!), 1).toString()).toBe('99.5');
});
