import { describe, expect, it } from 'vitest';
import { Dec } from '../number/decimal.ts';
import { fraction } from '../number/fraction.ts';
import { agrees } from './agrees.ts';
import type { ComputedQuantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';
import { intervalOf, intervalOfStated, marginOf } from './stated-interval.ts';

const money = (text: string) => readQuantity(text, { measuredIn: 'VND', locale: 'vi' }).value!;
const ends = (margin: ReturnType<typeof marginOf>) => margin && [String(margin.below), String(margin.above)];
// What a total of rounded parts holds: 100, of which 3 at most are too many and 5 at most too few.
const total: ComputedQuantity = { ...money('100 đồng'), margin: { below: new Dec(3), above: new Dec(5) } };

describe('how far the truth may lie beside what was stated', () => {
  it('is what its digits leave open, rounded to the nearest or cut', () => {
    expect(ends(marginOf(money('3,4 tỷ đồng')))).toEqual(['50000000', '100000000']);
  });
  it('is what its parts left open, where it is their total', () => {
    expect(ends(marginOf(total))).toEqual(['3', '5']);
  });
  it.each(['hơn 3,4 tỷ đồng', 'từ 3 đến 5 tỷ đồng', 'khoảng 3 tỷ đồng', '3.400 đồng', 'chưa báo cáo'])(
    'is nothing that could be told of “%s”',
    (text) => {
      expect(marginOf(money(text))).toBeNull();
    },
  );
  it('is nothing of a number no decimal is, such as an average of three', () => {
    const third: ComputedQuantity = { ...money('3,4 tỷ đồng'), value: fraction(10n, 3n) };
    expect(marginOf(third)).toBeNull();
    expect(intervalOfStated(third)).toEqual(intervalOf(third));
  });
  it('counts where digits count, and is left alone where the number is taken as written', () => {
    expect([intervalOf(total)?.low?.at, intervalOf(total)?.high?.at].map(String)).toEqual(['100', '100']);
    const told = intervalOfStated(total);
    expect([told?.low?.at, told?.high?.at].map(String)).toEqual(['97', '105']);
  });
});

it('of a part that does not apply nobody can tell which percentage it is', () => {
  const [some, none] = [money('5 đồng'), money('không áp dụng')];
  const half = readQuantity('50%', { measuredIn: 'percent', locale: 'vi' }).value!;
  expect([agrees(half, none, some), agrees(half, some, none)]).toEqual(['undecided', 'undecided']);
});
