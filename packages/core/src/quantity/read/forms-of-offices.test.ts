import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../outcome/text.ts';
import { readQuantity } from '../read-quantity.ts';
import { wholeByNature } from '../unit-of-measure.ts';

const read = (input: unknown, measuredIn: string, locale: Language | null = null) =>
  readQuantity(input, { measuredIn, locale });
const seen = (input: unknown, measuredIn: string, locale: Language | null = null) => {
  const { value, findings } = read(input, measuredIn, locale);
  const { bound, upper, status } = value ?? {};
  const number = value?.value?.toString() ?? value?.state ?? 'refused';
  const all = [bound === 'exact' || bound === undefined ? '' : bound, number, upper?.toString(), status];
  return [all.filter(Boolean).join(' '), ...findings.map(({ code }) => code.replace('quantity/', ''))].join(' · ');
};

describe('how final a figure is', () => {
  it('is kept by the JSON form', () => {
    const { value } = read('sơ bộ 120 vụ', 'case');
    expect(read(JSON.parse(JSON.stringify(value)), 'case').value?.status).toBe('provisional');
    expect(read({ ...value, status: 'nearly' }, 'case').value).toBeNull();
  });
});

describe('what is whole by nature', () => {
  it.each([
    ['7.609', null, 'refused · ambiguous-number'],
    ['7,609 hồ sơ', null, 'refused · ambiguous-number'],
    ['12.5', 'vi', 'refused · not-whole'],
    [12.5, 'vi', 'refused · not-whole'],
    [7.609, 'vi', 'refused · not-whole'],
    ['từ 1,5 đến 3', 'vi', 'refused · not-whole'],
    ['từ 1 đến 2,5', 'vi', 'refused · not-whole'],
    [{ state: 'reported', value: '12.5', bound: 'exact' }, 'vi', 'refused · not-whole'],
    [30.000000000000004, 'vi', '30'],
  ] as const)('%s dossiers, marks of %s', (input, locale, expected) => {
    expect(seen(input, 'dossier', locale)).toBe(expected);
  });
  it('offers both readings, and what a number in a cell was probably meant to be', () => {
    expect(read('7,609', 'dossier', 'vi').findings[0]?.expected).toBe('7609 | 7.609');
    expect(read('1.250', 'person', 'en').findings[0]?.expected).toBe('1250 | 1.250');
    expect(read(7.609, 'dossier', 'vi').findings[0]).toMatchObject({ expected: '7609', actual: '7.609' });
  });
  it('a sum of money in a cell that can only be thousands with a comma is asked about', () => {
    expect(read(7.6, 'VND', 'vi').findings[0]).toMatchObject({
      code: 'quantity/ambiguous-number',
      expected: '7600 | 7.6',
    });
    expect(read(7.609, 'VND', 'vi').findings[0]?.expected).toBe('7609 | 7.609');
    expect(seen(7609, 'VND', 'vi')).toBe('7609');
    expect(seen(1234.5, 'VND', 'vi')).toBe('1234.5');
    expect(seen(0.5, 'VND', 'vi')).toBe('0.5');
    expect(seen(7.609, 'ha', 'vi')).toBe('7.609');
  });
  it('money, areas, points and days take fractions', () => {
    for (const unit of ['VND', 'm2', 'ha', 'point', 'workday', 'percent']) expect(wholeByNature(unit)).toBe(false);
    for (const unit of ['case', 'person', 'household', 'dossier', 'vote', 'meeting', 'document', 'unit', 'turn'])
      expect(wholeByNature(unit)).toBe(true);
    expect(seen('12,5 ha', 'ha')).toBe('12.5');
  });
  it('whatever is written, no figure of a whole unit ever has a fraction', () => {
    const digits = fc.stringMatching(/^[0-9]{1,4}([.,][0-9]{1,4}){0,2}$/);
    const behind = fc.constantFrom('', ' vụ', ' nghìn', ' nghìn vụ', ' triệu vụ', '/9.000 vụ', ' – 9,999');
    const locale = fc.constantFrom<Language | null>('vi', 'en', null);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.tuple(digits, behind).map((parts) => parts.join('')),
        ),
        locale,
        (input, marks) => {
          const { value, findings } = read(input, 'case', marks);
          expect(value?.value?.isInteger() ?? true).toBe(true);
          expect(value?.upper?.isInteger() ?? true).toBe(true);
          expect(value !== null || findings.length === 1).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('signs that nobody sees never decide', () => {
  const signs = [
    '\u200b',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u2060',
    '\u00ad',
    '\ufeff',
    '\u3164',
    '\ufe0f',
    '\u0001',
    '\u{e0020}',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom('1.234 vụ', 'hơn 3 vụ', 'không có', '861/866 vụ (đạt 99,4%)', '02 (hai) vụ', '', 'sơ bộ 5'),
      fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...signs)), { minLength: 1, maxLength: 4 }),
      (text, places) => {
        let hidden: string = text;
        for (const [at, sign] of places) hidden = Array.from(hidden).toSpliced(at, 0, sign).join('');
        expect(seen(hidden, 'case')).toBe(seen(text, 'case'));
      },
    ),
  );
});
