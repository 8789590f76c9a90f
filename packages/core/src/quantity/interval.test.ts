import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, fraction, type Fraction } from '../number/fraction.ts';
import {
  addIntervals,
  anything,
  compareIntervals,
  divideIntervals,
  exactly,
  growth,
  intersect,
  liesIn,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from './interval.ts';
import { intervalOf, intervalOfStated } from './stated-interval.ts';
import { readQuantity } from './read-quantity.ts';

// Brute force: ends on whole numbers, members on halves, so that open ends are told from closed ones.
const grid = (from: number, to: number): Fraction[] =>
  Array.from({ length: (to - from) * 2 + 1 }, (_, i) => fraction(BigInt(from * 2 + i), 2n));
const has = ({ low, high }: Interval, x: Fraction): boolean =>
  (low === null || compareFractions(low.at, x) < 0 || (low.closed && compareFractions(low.at, x) === 0)) &&
  (high === null || compareFractions(x, high.at) < 0 || (high.closed && compareFractions(x, high.at) === 0));
const members = (i: Interval): Fraction[] => grid(-6, 6).filter((x) => has(i, x));

const end = fc.record({ at: fc.integer({ min: -4, max: 4 }).map((n) => fraction(BigInt(n))), closed: fc.boolean() });
const interval = fc
  .tuple(fc.option(end), fc.option(end))
  .map(([low, high]): Interval => ({ low, high }))
  .filter((i) => members(i).length > 0);
const positive = interval.filter((i) => i.low !== null && i.low.at.n >= 0n && members(i).some((x) => x.n > 0n));

const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);

describe('interval arithmetic against every member of small intervals', () => {
  it('sums and differences hold exactly the sums and differences', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [sum, difference] = [addIntervals(a, b), subtractIntervals(a, b)];
        for (const x of members(a))
          for (const y of members(b)) {
            expect(has(sum, minus(x, fraction(-y.n, y.d)))).toBe(true);
            expect(has(difference, minus(x, y))).toBe(true);
          }
        const outside = (part: Interval['low'], own: Interval['low'], other: Interval['low']) =>
          part !== null && own !== null && other !== null && part.closed === (own.closed && other.closed);
        expect(sum.low === null || outside(sum.low, a.low, b.low)).toBe(true);
        expect(sum.high === null || outside(sum.high, a.high, b.high)).toBe(true);
      }),
    );
  });
  it('a ratio holds every ratio, and its closed ends are reached', () => {
    fc.assert(
      fc.property(interval, positive, (a, b) => {
        const ratio = divideIntervals(a, b);
        expect(ratio).not.toBeNull();
        for (const x of members(a))
          for (const y of members(b)) if (y.n > 0n) expect(has(ratio!, over(x, y))).toBe(true);
        for (const e of [ratio!.low, ratio!.high])
          if (e?.closed === true && e.at.n !== 0n)
            expect(
              [a.low, a.high].some(
                (x) =>
                  x?.closed &&
                  [b.low, b.high].some(
                    (y) => y?.closed && y.at.n > 0n && compareFractions(over(x.at, y.at), e.at) === 0,
                  ),
              ),
            ).toBe(true);
      }),
    );
  });
  it('a constant stretches or turns the interval round', () => {
    fc.assert(
      fc.property(interval, fc.integer({ min: -3, max: 3 }), (a, k) => {
        const by = fraction(BigInt(k));
        for (const x of grid(-6, 6))
          if (k !== 0) expect(has(scaleInterval(a, by), fraction(x.n * by.n, x.d))).toBe(has(a, x));
      }),
    );
    expect(scaleInterval(anything, fraction(0n))).toEqual(exactly(fraction(0n)));
  });
  it('a comparison says yes or no only when all members agree', () => {
    fc.assert(
      fc.property(
        interval,
        interval,
        fc.constantFrom('<' as const, '<=' as const, '=' as const, '>=' as const, '>' as const),
        (a, b, operator) => {
          const truths = new Set<boolean>();
          for (const x of members(a))
            for (const y of members(b)) {
              const c = compareFractions(x, y);
              truths.add(
                operator === '='
                  ? c === 0
                  : operator.startsWith('<')
                    ? c < 0 || (c === 0 && operator === '<=')
                    : c > 0 || (c === 0 && operator === '>='),
              );
            }
          const answer = compareIntervals(a, operator, b);
          if (answer === 'yes') expect([...truths]).toEqual([true]);
          if (answer === 'no') expect([...truths]).toEqual([false]);
          if (truths.size === 2) expect(answer).toBe('cannotTell');
        },
      ),
    );
  });
  it('what two intervals share is what is in both', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const common = intersect(a, b);
        for (const x of grid(-6, 6)) expect(common !== null && has(common, x)).toBe(has(a, x) && has(b, x));
      }),
    );
  });
  it('an interval lies in another when no member sticks out', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        if (liesIn(a, b)) expect(members(a).every((x) => has(b, x))).toBe(true);
        expect(liesIn(a, a) && liesIn(a, anything)).toBe(true);
      }),
    );
  });
});

const stated = (text: string | number | null) => readQuantity(text, { measuredIn: 'VND', locale: 'vi' }).value!;
const print = (i: Interval | null): string =>
  i === null
    ? 'none'
    : `${i.low === null ? '(…' : `${i.low.closed ? '[' : '('}${i.low.at.n}/${i.low.at.d}`}; ${i.high === null ? '…)' : `${i.high.at.n}/${i.high.at.d}${i.high.closed ? ']' : ')'}`}`;

describe('the interval of a stated figure', () => {
  it.each([
    ['5', '[5/1; 5/1]'],
    ['hơn 5', '(5/1; …)'],
    ['ít nhất 5', '[5/1; …)'],
    ['dưới 5', '[0/1; 5/1)'],
    ['không quá 5', '[0/1; 5/1]'],
    ['từ 3 đến 5', '[3/1; 5/1]'],
    ['khoảng 5', '[0/1; …)'],
    ['', '[0/1; …)'],
    ['không áp dụng', 'none'],
  ])('“%s” is %s', (text, expected) => {
    expect(print(intervalOf(stated(text), { nonNegative: true }))).toBe(expected);
  });
  it('digits count only where asked: 5 tỷ is what rounds or is cut to it', () => {
    expect(print(intervalOf(stated('5 tỷ')))).toBe('[5000000000/1; 5000000000/1]');
    expect(print(intervalOfStated(stated('5 tỷ')))).toBe('[4500000000/1; 6000000000/1)');
    const nearest = { ...stated('5 tỷ'), accuracy: { decimals: -9, mode: 'nearest' as const } };
    expect(print(intervalOfStated(nearest))).toBe('[4500000000/1; 5500000000/1]');
    const cut = { ...nearest, accuracy: { decimals: -9, mode: 'truncated' as const } };
    expect(print(intervalOfStated(cut))).toBe('[5000000000/1; 6000000000/1)');
    expect(print(intervalOfStated({ ...cut, value: cut.value!.negated() }))).toBe('(-6000000000/1; -5000000000/1]');
    expect(print(intervalOfStated({ ...cut, value: cut.value!.times(0) }))).toBe('(-1000000000/1; 1000000000/1)');
  });
  it('a divisor of zero gives no ratio, one that may be zero an open one', () => {
    expect(divideIntervals(exactly(fraction(1n)), exactly(fraction(0n)))).toBeNull();
    expect(
      print(divideIntervals(exactly(fraction(1n)), intervalOf(stated('không quá 2'), { nonNegative: true })!)),
    ).toBe('[1/2; …)');
    expect(divideIntervals(exactly(fraction(1n)), intervalOf(stated('dưới 5'))!)).toBe(anything);
  });
  it('growth over “hơn 100” is known from above only', () => {
    const now = exactly(fraction(120n));
    expect(print(growth(now, intervalOf(stated('hơn 100'))!))).toBe('(-1/1; 1/5)');
    expect(growth(now, exactly(fraction(0n)))).toBeNull();
  });
  it('more than 700 of 900 is at least two thirds; more than 500 of 900 cannot tell', () => {
    const share = (text: string) =>
      compareIntervals(scaleInterval(intervalOf(stated(text))!, fraction(3n)), '>=', exactly(fraction(1800n)));
    expect([share('hơn 700'), share('hơn 500'), share('dưới 600'), share('không quá 600'), share('600')]).toEqual([
      'yes',
      'cannotTell',
      'no',
      'cannotTell',
      'yes',
    ]);
  });
});
