import { describe, expect, it } from 'vitest';
import { Dec } from '../number/decimal.ts';
import { printQuantity } from './print-quantity.ts';
import { readQuantity } from './read-quantity.ts';
import { unitWordsIn, wholeByNature } from './unit-of-measure.ts';

const printed = (input: unknown, measuredIn: string, language: 'vi' | 'en') =>
  printQuantity(readQuantity(input, { measuredIn, locale: 'vi' }).value!, measuredIn, language);

describe('three decimals that could be thousands', () => {
  const exactly = (value: string) => ({
    state: 'reported',
    value,
    bound: 'exact',
    accuracy: { decimals: 3, mode: 'unknown' },
  });
  it.each([
    ['7.609', 'VND', '0,007609 nghìn đồng'],
    ['1.000', 'VND', '0,001000 nghìn đồng'],
    ['999.125', 'm2', '0,999125 nghìn m²'],
    ['0.125', 'VND', '0,125 đồng'],
    ['1234.125', 'VND', '1.234,125 đồng'],
    ['7.609', 'ha', '7,609 ha'],
    ['0.125', 'ha', '0,125 ha'],
  ])('%s in %s are printed so that nobody can take them for thousands', (value, measuredIn, expected) => {
    const text = printed(exactly(value), measuredIn, 'vi');
    expect(text).toBe(expected);
    expect(readQuantity(text, { measuredIn, locale: 'vi' }).value?.value?.toString()).toBe(String(Number(value)));
  });
});

describe('marks that say one thing and the matter another', () => {
  const said = (value: string, decimals: number | null) => ({
    state: 'reported',
    value,
    bound: 'exact',
    accuracy: decimals === null ? null : { decimals, mode: 'unknown' },
  });
  it.each([
    // Nobody said how precise, or less precise than its digits: three of them are printed all the same.
    ['7.609', null, 'm2', '0,007609 nghìn m²', '0.007609 thousand m²'],
    ['7.609', 1, 'day', '0,007609 nghìn ngày', '0.007609 thousand days'],
    // What is whole by nature, stated to the thousandth: "425,000 vụ" reads as a count of cases a thousand times too large.
    ['425', 3, 'case', '0,425000 nghìn vụ', '0.425000 thousand cases'],
    // A growth of more than tenfold.
    ['1171', 0, 'percent', '1171%', '1171%'],
    ['-39000', 0, 'percent', '−39000%', '−39000%'],
    ['1171.5', 1, 'percent', '1.171,5%', '1,171.5%'],
    ['1171000', 0, 'percent', '1.171.000%', '1,171,000%'],
    ['1171', 0, 'percentagePoint', '1171 điểm phần trăm', '1171 percentage points'],
    ['4000', -3, 'percent', '4 nghìn %', '4 thousand %'],
    ['12.345', 3, 'percent', '12,345%', '12.345%'],
    ['1171', null, 'case', '1.171 vụ', '1,171 cases'],
  ])('%s to %s decimals in %s', (value, decimals, measuredIn, vi, en) => {
    for (const [language, text] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      expect(printed(said(value, decimals), measuredIn, language)).toBe(text);
      expect(readQuantity(text, { measuredIn, locale: language })).toMatchObject({ findings: [] });
      expect(readQuantity(text, { measuredIn, locale: language }).value?.value?.toString()).toBe(value);
    }
  });
  it('an average of what is whole by nature keeps its thousandths: nobody takes 7,333 for a count of cases meant so', () => {
    const average = {
      state: 'reported',
      value: new Dec('7.333'),
      bound: 'exact',
      upper: null,
      accuracy: null,
    } as const;
    expect(printQuantity(average, 'case', 'vi')).toBe('7,333 vụ');
  });
});

describe('units of measure', () => {
  it.each([
    ['2 tổ', 'group', '2 groups', '1 group'],
    ['2 điểm', 'point', '2 points', '1 point'],
    ['2 ngày', 'day', '2 days', '1 day'],
    ['2 ngày làm việc', 'workingDay', '2 working days', '1 working day'],
    ['2 tháng', 'month', '2 months', '1 month'],
    ['2 năm', 'year', '2 years', '1 year'],
    ['2 người', 'person', '2 persons', '1 person'],
    ['2 hộ', 'household', '2 households', '1 household'],
    ['2 thôn, tổ dân phố', 'community', '2 communities', '1 community'],
    ['2 phiếu', 'vote', '2 votes', '1 vote'],
  ])('%s', (text, measuredIn, many, lone) => {
    expect(printed(text, measuredIn, 'vi')).toBe(text);
    expect(printed(text, measuredIn, 'en')).toBe(many);
    expect(printed('1', measuredIn, 'en')).toBe(lone);
  });
  it.each([
    ['nhóm', 'group'],
    ['công dân', 'person'],
    ['hộ gia đình', 'household'],
    ['tổ dân phố', 'community'],
    ['vụ việc', 'case'],
    ['years', 'year'],
    ['day', 'day'],
  ])('“%s” are its own of %s', (words, measuredIn) => {
    expect(unitWordsIn(words, measuredIn)).toMatchObject({ names: 'own', rest: '' });
  });
  it('there is no half group, and there is half a day, a year and a point', () => {
    expect(['group', 'day', 'year', 'point'].map(wholeByNature)).toEqual([true, false, false, false]);
  });
});
