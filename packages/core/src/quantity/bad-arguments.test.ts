import { describe, expect, it } from 'vitest';
import { fraction } from '../number/fraction.ts';
import { agrees, agreesTotal, hasExcessDigits, numeratorsThatFit, sumsAgree } from './agrees.ts';
import {
  addIntervals,
  compareIntervals,
  divideIntervals,
  exactly,
  intersect,
  liesIn,
  scaleInterval,
} from './interval.ts';
import { printQuantity } from './print-quantity.ts';
import { exactQuantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';
import { intervalOf, intervalOfStated } from './stated-interval.ts';
import { nameOfMeasure, neverNegative, wholeByNature, wholeInPractice } from './unit-of-measure.ts';

const bad = (value: unknown) => value as never;
const whatever: readonly unknown[] = [undefined, null, 5, 'x', {}, [], true, 5n, Number.NaN];
const one = exactQuantity(1);
const interval = exactly(fraction(1n));

describe.each<readonly [string, (value: never) => unknown, string]>([
  ['printQuantity', (value) => printQuantity(value, 'case', 'vi'), 'not-a-quantity'],
  ['intervalOf', (value) => intervalOf(value), 'not-a-quantity'],
  ['intervalOfStated', (value) => intervalOfStated(value), 'not-a-quantity'],
  ['agrees, the percentage', (value) => agrees(value, one, one), 'not-a-quantity'],
  ['agrees, a part', (value) => agrees(one, value, one), 'not-a-quantity'],
  ['agreesTotal', (value) => agreesTotal(value, [one]), 'not-a-quantity'],
  ['sumsAgree, a part', (value) => sumsAgree([value], [one]), 'not-a-quantity'],
  ['hasExcessDigits', (value) => hasExcessDigits(value), 'not-a-quantity'],
  ['numeratorsThatFit', (value) => numeratorsThatFit(value, 5n), 'not-a-quantity'],
  ['addIntervals', (value) => addIntervals(interval, value), 'not-an-interval'],
  ['divideIntervals', (value) => divideIntervals(value, interval), 'not-an-interval'],
  ['scaleInterval', (value) => scaleInterval(value, fraction(2n)), 'not-an-interval'],
  ['intersect', (value) => intersect(interval, value), 'not-an-interval'],
  ['liesIn', (value) => liesIn(value, interval), 'not-an-interval'],
  ['compareIntervals', (value) => compareIntervals(interval, '<', value), 'not-an-interval'],
])('%s', (_, call, code) => {
  it.each(whatever.map((value) => [value]))('refuses %s by name', (value) => {
    expect(() => call(bad(value))).toThrow(
      expect.objectContaining({ name: 'DefinitionError', code: `quantity/${code}` }),
    );
  });
});

it.each([nameOfMeasure, neverNegative, wholeByNature, wholeInPractice])('%s refuses what names no unit', (ask) => {
  for (const value of whatever.filter((one_) => typeof one_ !== 'string'))
    expect(() => ask(bad(value))).toThrow(expect.objectContaining({ code: 'quantity/no-unit-of-measure' }));
});

it('a reading without a unit of measure is refused, and a sum that is no list', () => {
  expect(() => readQuantity('5', bad(undefined))).toThrow('[quantity/no-unit-of-measure]');
  expect(() => readQuantity('5', bad({}))).toThrow('[quantity/no-unit-of-measure]');
  expect(() => sumsAgree(bad(one), [one])).toThrow('[quantity/not-a-list]');
  expect(() => numeratorsThatFit(one, bad(5))).toThrow('[number/not-whole]');
});
