import { expect, it } from 'vitest';
import { exactQuantity } from '../quantity/quantity.ts';
import { Dec } from './decimal.ts';
import { decimalOf, fractionOf, isZero, numberText, roundNumber } from './exact-number.ts';
import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  negateFraction,
  one,
  zero,
} from './fraction.ts';
import { printDecimal } from './print-decimal.ts';
import { greatestCommonDivisor, leastCommonMultiple } from './whole-number.ts';

const bad = (value: unknown) => value as never;

it.each<readonly [string, () => unknown, string]>([
  ['exactQuantity(NaN)', () => exactQuantity(NaN), 'not-finite'],
  ['exactQuantity("x")', () => exactQuantity(bad('x')), 'not-a-number'],
  ['exactQuantity(null)', () => exactQuantity(bad(null)), 'not-a-number'],
  ['fraction(1)', () => fraction(bad(1)), 'not-whole'],
  ['fraction(1n, 2)', () => fraction(1n, bad(2)), 'not-whole'],
  ['fraction(1n, 0n)', () => fraction(1n, 0n), 'zero-denominator'],
  ['1 / 0', () => divideFractions(one, zero), 'zero-denominator'],
  ['a number added', () => addFractions(one, bad(1)), 'not-a-number'],
  ['nothing multiplied', () => multiplyFractions(bad(undefined), one), 'not-a-number'],
  ['nothing compared', () => compareFractions(bad(null), one), 'not-a-number'],
  ['a text negated', () => negateFraction(bad('1/2')), 'not-a-number'],
  ['fractionOf(5)', () => fractionOf(bad(5)), 'not-a-number'],
  ['fractionOf(NaN)', () => fractionOf(new Dec(NaN)), 'not-finite'],
  ['numberText(5)', () => numberText(bad(5)), 'not-a-number'],
  ['numberText(Infinity)', () => numberText(new Dec(Infinity)), 'not-finite'],
  ['rounded to 1.5 decimals', () => roundNumber(one, 1.5), 'bad-decimals'],
  ['rounded "up"', () => roundNumber(one, 1, bad('up')), 'bad-rounding'],
  ['decimalOf(1, 2)', () => decimalOf(bad(1), 2), 'not-whole'],
  ['printed in French', () => printDecimal(new Dec(1), bad('fr')), 'bad-language'],
  ['a double printed', () => printDecimal(bad(1.5), 'vi'), 'not-a-number'],
  ['the least common multiple of nothing', () => leastCommonMultiple(0n, 0n), 'not-positive'],
  ['fractionOf(nothing)', () => fractionOf(bad(undefined)), 'not-a-number'],
  ['a numerator without a denominator', () => addFractions(bad({ n: 1n }), one), 'not-a-number'],
  ['a denominator without a numerator', () => addFractions(one, bad({ d: 1n })), 'not-a-number'],
  ['the least common multiple with nothing', () => leastCommonMultiple(4n, 0n), 'not-positive'],
  ['the least common multiple of nothing with', () => leastCommonMultiple(0n, 4n), 'not-positive'],
  ['the least common multiple below zero', () => leastCommonMultiple(-4n, 6n), 'not-positive'],
  ['rounded to 1001 decimals', () => roundNumber(one, 1001), 'bad-decimals'],
  ['rounded to the 1001st digit before the mark', () => roundNumber(one, -1001), 'bad-decimals'],
  ['a number of 1002 digits', () => numberText(new Dec('1e1001')), 'too-many-digits'],
  ['a number of 1001 decimals', () => numberText(new Dec('1e-1001')), 'too-many-digits'],
  ['numberText(null)', () => numberText(bad(null)), 'not-a-number'],
  ['nothing rounded', () => roundNumber(bad(undefined), 1), 'not-a-number'],
  ['the least common multiple of doubles', () => leastCommonMultiple(bad(4), bad(6)), 'not-whole'],
  ['the greatest common divisor of doubles', () => greatestCommonDivisor(bad(4), bad(NaN)), 'not-whole'],
])('%s is refused by name', (_, call, code) => {
  // In words of both languages: an error that says nothing helps nobody.
  const said: unknown = expect.stringMatching(/\p{L}{2}/u);
  const problems = [{ code: `number/${code}`, text: { vi: said, en: said }, path: '' }];
  expect(call).toThrow(expect.objectContaining({ name: 'DefinitionError', code: `number/${code}`, problems }));
});

it('a thousand digits on either side of the mark are still a number', () => {
  expect(numberText(roundNumber(one, 1000))).toBe('1');
  expect(numberText(roundNumber(one, -1000))).toBe('0');
  expect(numberText(new Dec('1e1000'))).toHaveLength(1001);
  expect(numberText(new Dec('1e-1000'))).toHaveLength(1002);
});

it('zero is written without a sign, whatever it was made of', () => {
  for (const nothing of [new Dec(0), new Dec('-0'), new Dec('0.00'), zero]) expect(numberText(nothing)).toBe('0');
});

it('zero is zero, as a decimal and as a fraction, and nothing else is', () => {
  expect([new Dec(0), new Dec('-0'), zero].map(isZero)).toEqual([true, true, true]);
  expect([new Dec('0.001'), new Dec(-1), one, fraction(-1n, 3n)].map(isZero)).toEqual([false, false, false, false]);
});
