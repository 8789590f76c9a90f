import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addUpTo,
  atLeast,
  atLeastFraction,
  atMost,
  lessThan,
  moreThan,
  moreThanFraction,
  sameCount,
} from '../validate/compare-counts.ts';
import { wholeNumbersIn } from './interval.ts';
import { fraction } from '../number/fraction.ts';
import { quantityFromJson, quantityToJson } from './quantity-json.ts';
import { quantitySchema } from './quantity-schema.ts';
import { intervalOf } from './stated-interval.ts';

const persons = (said: string) => quantitySchema('person', { locale: 'vi' }).parse(said);
const hectares = (said: string) => quantitySchema('ha', { locale: 'vi' }).parse(said);

describe('a bound on what is whole by nature', () => {
  it.each([
    ['trên 100 người', 'at least 101', atLeast(persons('trên 100'), 101), 'yes'],
    ['trên 100 người', 'at least 102', atLeast(persons('trên 100'), 102), 'cannotTell'],
    ['trên 100 người', 'at most 100', atMost(persons('trên 100'), 100), 'no'],
    ['trên 100 người', 'fewer than 101', lessThan(persons('trên 100'), 101), 'no'],
    ['dưới 100 người', 'more than 99', moreThan(persons('dưới 100'), 99), 'no'],
    ['dưới 100 người', 'at most 99', atMost(persons('dưới 100'), 99), 'yes'],
    ['dưới 1 người', 'none', sameCount(persons('dưới 1'), 0), 'yes'],
    ['trên 199 of 300', 'two thirds', atLeastFraction(persons('trên 199'), 300, 2n, 3n), 'yes'],
    ['trên 149 of 300', 'more than half', moreThanFraction(persons('trên 149'), 300, 1n, 2n), 'cannotTell'],
    ['trên 150 of 301', 'more than half', moreThanFraction(persons('trên 150'), 301, 1n, 2n), 'yes'],
    ['trên 5 and trên 5', 'eleven in all', addUpTo(11, [persons('trên 5'), persons('trên 5')]), 'no'],
    ['trên 5 and trên 5', 'twelve in all', addUpTo(12, [persons('trên 5'), persons('trên 5')]), 'cannotTell'],
    ['trên 100 ha', 'at least 101 ha', atLeast(hectares('trên 100'), 101), 'cannotTell'],
  ])('%s: %s', (_said, _asked, answer, expected) => {
    expect(answer).toBe(expected);
  });
  it('is printed and stored as it was said', () => {
    const { value, bound } = persons('trên 100');
    expect([value?.toString(), bound]).toEqual(['100', 'above']);
    expect(quantityToJson(persons('trên 100'))).toEqual({ state: 'reported', value: '100', bound: 'above', upper: null, accuracy: null }); // prettier-ignore
  });
  it('is sharpened again wherever it is read into a field', () => {
    const stored = quantityFromJson(quantityToJson(persons('trên 100')));
    expect(atLeast(quantitySchema('person').parse(stored), 101)).toBe('yes');
    expect(atLeast(quantitySchema('m2').parse(stored), 101)).toBe('cannotTell');
  });
  it('holds the same whole numbers as the bound itself, and no others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom('trên', 'dưới'),
        fc.integer({ min: 0, max: 510 }),
        (at, word, n) => {
          const said = persons(`${word} ${at}`);
          const truth = word === 'trên' ? n > at : n < at;
          const { low = null, high = null } = intervalOf(said) ?? {};
          const above = low === null || (low.closed ? low.at.n <= BigInt(n) : low.at.n < BigInt(n));
          const below = high === null || (high.closed ? high.at.n >= BigInt(n) : high.at.n > BigInt(n));
          return (above && below) === truth;
        },
      ),
    );
  });
});

describe('the whole numbers in an interval', () => {
  const end = (n: bigint, d: bigint, closed: boolean) => ({ at: fraction(n, d), closed });
  it.each([
    ['(1, 2)', { low: end(1n, 1n, false), high: end(2n, 1n, false) }, null],
    ['(1, 3)', { low: end(1n, 1n, false), high: end(3n, 1n, false) }, ['2', '2']],
    ['[3/2, 7/2]', { low: end(3n, 2n, true), high: end(7n, 2n, true) }, ['2', '3']],
    ['(−3/2, −1/2)', { low: end(-3n, 2n, false), high: end(-1n, 2n, false) }, ['-1', '-1']],
    ['[−2, …)', { low: end(-2n, 1n, false), high: null }, ['-1', undefined]],
  ])('%s', (_name, interval, ends) => {
    const whole = wholeNumbersIn(interval);
    expect(whole && [whole.low && String(whole.low.at), whole.high?.at && String(whole.high.at)].map((one) => one ?? undefined)).toEqual(ends); // prettier-ignore
  });
});
