import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

const seen = (text: string, locale: 'vi' | 'en' | null) => {
  const read = readNumber(text, locale);
  if (read === null) return null;
  if ('readings' in read) return read.readings;
  return { value: read.value.toFixed(), decimals: read.decimals, foreign: read.foreign, other: read.other };
};
const plain = { decimals: 0, foreign: false, other: null };

describe('digits without a mark', () => {
  it.each(['1949', '0', '007'])('%s is a whole number in every language', (text) => {
    for (const locale of ['vi', 'en', null] as const)
      expect(seen(text, locale)).toEqual({ ...plain, value: String(Number(text)) });
  });
  it('a space sets off thousands, and three digits stand behind each', () => {
    expect(seen('18 126', 'vi')).toEqual({ ...plain, value: '18126' });
    for (const text of ['18 12', '1812 126', '1 126 12', '']) expect(seen(text, 'vi')).toBeNull();
  });
  it('letters beside digits are no number', () => {
    for (const text of ['x12', '12x', 'x1.5', '1.5x', '1.x', 'x,5', '1.234,x', 'x.234,5'])
      for (const locale of ['vi', 'en', null] as const) expect(seen(text, locale), text).toBeNull();
  });
});

describe('one mark before three digits', () => {
  it('is read two ways where nobody says whose it is, thousands first', () => {
    expect(seen('1.949', null)).toEqual(['1949', '1.949']);
    expect(seen('1,949', null)).toEqual(['1949', '1.949']);
    expect(seen('18.126', null)).toEqual(['18126', '18.126']);
  });
  it('sets off thousands where it is not the decimal mark of the language, and the other reading is kept', () => {
    const thousands = { ...plain, value: '1949', other: ['1949', '1.949'] };
    expect(seen('1.949', 'vi')).toEqual(thousands);
    expect(seen('1,949', 'en')).toEqual(thousands);
  });
  it('sets off decimals where it is the decimal mark of the language, and the other reading is kept', () => {
    const decimals = { value: '1.949', decimals: 3, foreign: false, other: ['1949', '1.949'] };
    expect(seen('1,949', 'vi')).toEqual(decimals);
    expect(seen('1.949', 'en')).toEqual(decimals);
  });
  it('sets off decimals behind a zero or four digits, whoever wrote it', () => {
    expect(seen('0.949', null)).toEqual({ value: '0.949', decimals: 3, foreign: false, other: null });
    expect(seen('0.949', 'vi')).toEqual({ value: '0.949', decimals: 3, foreign: true, other: null });
    expect(seen('1949,125', 'vi')).toEqual({ value: '1949.125', decimals: 3, foreign: false, other: null });
  });
});

describe('one mark before other digits', () => {
  it('sets off decimals, and is foreign where it is the mark of the other language', () => {
    expect(seen('3,4', 'vi')).toEqual({ value: '3.4', decimals: 1, foreign: false, other: null });
    expect(seen('3.4', 'vi')).toEqual({ value: '3.4', decimals: 1, foreign: true, other: null });
    expect(seen('3.4', 'en')).toEqual({ value: '3.4', decimals: 1, foreign: false, other: null });
    expect(seen('3,4', null)).toEqual({ value: '3.4', decimals: 1, foreign: false, other: null });
    expect(seen('1234,5', 'vi')).toEqual({ value: '1234.5', decimals: 1, foreign: false, other: null });
    expect(seen('18 126,5', 'vi')).toEqual({ value: '18126.5', decimals: 1, foreign: false, other: null });
  });
  it('sets off nothing where digits are grouped wrongly, or none stand beside it', () => {
    for (const text of ['12 34,5', '3,', ',4', '1,234 567', '1, 5']) expect(seen(text, 'vi'), text).toBeNull();
  });
});

describe('marks again and again', () => {
  it('set off thousands, and are foreign where they are the decimal mark of the language', () => {
    expect(seen('1.234.567', null)).toEqual({ ...plain, value: '1234567' });
    expect(seen('1.234.567', 'vi')).toEqual({ ...plain, value: '1234567' });
    expect(seen('1.234.567', 'en')).toEqual({ ...plain, value: '1234567', foreign: true });
    expect(seen('1,234,567', 'vi')).toEqual({ ...plain, value: '1234567', foreign: true });
  });
  it('of both kinds set off thousands and decimals, the last one decimals', () => {
    expect(seen('1.234,5', 'vi')).toEqual({ value: '1234.5', decimals: 1, foreign: false, other: null });
    expect(seen('1,234.5', 'vi')).toEqual({ value: '1234.5', decimals: 1, foreign: true, other: null });
    expect(seen('1.234.567,125', null)).toEqual({ value: '1234567.125', decimals: 3, foreign: false, other: null });
    for (const text of ['12.34,5', '1.234,', '1.2345,6', ',1.234', '1,234.567,8'])
      expect(seen(text, 'vi'), text).toBeNull();
  });
});
