import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../outcome/text.ts';
import { printQuantity } from '../print-quantity.ts';
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

describe('figures as offices write them', () => {
  it.each([
    ['861/866 đơn vị (đạt 99,4%)', 'unit', '861 · whole-not-entered'],
    ['861/866 đơn vị, đạt 99,4%', 'unit', '861 · whole-not-entered'],
    ['861/866 đơn vị (đạt 98,4%)', 'unit', '861 · share-differs · whole-not-entered'],
    ['7.518/7.609 hồ sơ', 'dossier', '7518 · whole-not-entered'],
    ['12/12', 'community', '12 · whole-not-entered'],
    ['13/12', 'community', 'refused · part-above-whole'],
    ['15/6/2024', 'case', 'refused · words-left-over'],
    ['100% (84/84)', 'percent', '100 · whole-not-entered'],
    ['84/84 xã (100%)', 'percent', '100 · whole-not-entered'],
    ['97% (84/84)', 'percent', '97 · share-differs · whole-not-entered'],
    ['84/84', 'percent', '100 · whole-not-entered'],
    ['1/3', 'percent', 'refused · not-a-decimal'],
    ['35 hội nghị đối thoại', 'dialogue', '35'],
    ['35 hội nghị đối thoại', 'conference', '35'],
    ['35 hội nghị đối thoại', 'meeting', '35'],
    ['100% xã, thị trấn', 'percent', '100 · words-beside'],
    ['12 xã, thị trấn', 'commune', '12'],
    ['66,9% kế hoạch', 'percent', '66.9 · words-beside'],
    ['đạt 66,9% kế hoạch', 'percent', '66.9 · words-beside'],
    ['khoảng 1.000 – 2.000 lượt', 'turn', 'between 1000 2000'],
    ['từ 5 đến dưới 10', 'case', 'between 5 9'],
    ['từ trên 5 đến 10 vụ', 'case', 'between 6 10'],
    ['từ 5 đến dưới 10 ha', 'ha', 'between 5 10'],
    ['500 trđ', 'VND', '500000000'],
    ['500trđ', 'VND', '500000000'],
    ['1,5 tr.đ', 'VND', '1500000'],
    ['250 tr đồng', 'VND', '250000000'],
    ['10.000.000 ₫', 'VND', '10000000'],
    ['10.000.000₫', 'VND', '10000000'],
    ['3,4tỷ', 'VND', '3400000000'],
    ['3,4tỷ đồng', 'VND', '3400000000'],
    ['1 tỷ 200 triệu', 'VND', '1200000000'],
    ['2 tỷ rưỡi', 'VND', '2500000000'],
    ['hơn 2 tỷ rưỡi đồng', 'VND', 'above 2500000000'],
    ['3 triệu rưỡi', 'VND', '3500000'],
    ['10.000.000 đồng (mười triệu đồng)', 'VND', '10000000'],
    ['10.000.000 đồng (Bằng chữ: Mười triệu đồng chẵn)', 'VND', '10000000'],
    ['10.000.000 đồng (một triệu đồng)', 'VND', 'refused · number-words-differ'],
    ['02 (hai) vụ', 'case', '2'],
    ['02 vụ (hai vụ)', 'case', '2'],
    ['12 (hai) vụ', 'case', 'refused · number-words-differ'],
    ['1.200 m2 đất', 'm2', '1200 · words-beside'],
    ['120 người (trong đó có 30 nữ)', 'person', '120 · words-beside'],
    ['5 vụ, 3 người', 'case', 'refused · words-left-over'],
    ["'40", 'case', '40'],
    ['38 vụ', 'case', '38'],
    ['tổng số: 38 vụ', 'case', '38'],
  ])('%s of %s', (text, measuredIn, expected) => {
    expect(seen(text, measuredIn)).toBe(expected);
    expect(seen(text.normalize('NFD').toUpperCase(), measuredIn)).toBe(expected);
  });
  it.each([
    ['chưa phát sinh', '0'],
    ['Không tổ chức', '0'],
    ['không có vụ nào', '0'],
    ['không phát sinh vụ việc', '0'],
    ['chưa thống kê', 'missing'],
    ['không thống kê được', 'missing'],
    ['không có số liệu', 'missing'],
  ])('the state %s', (text, expected) => {
    expect(seen(text, 'case')).toBe(expected);
  });
});

describe('how final a figure is', () => {
  it.each([
    ['sơ bộ 120 vụ', '120 provisional'],
    ['120 vụ (sơ bộ)', '120 provisional'],
    ['ước 120 vụ', 'about 120 estimated'],
    ['ước đạt 120', 'about 120 estimated'],
    ['120 vụ, ước tính', 'about 120 estimated'],
    ['ước hơn 120 vụ', 'above 120 estimated'],
    ['số liệu chính thức: 120', '120 final'],
    ['120 (đã điều chỉnh)', '120 revised'],
    ['0 vụ (sơ bộ)', '0 provisional'],
  ])('%s', (text, expected) => {
    expect(seen(text, 'case')).toBe(expected);
    for (const language of ['vi', 'en'] as const) {
      const { value } = read(text, 'case', 'vi');
      const back = readQuantity(printQuantity(value!, 'case', language), { measuredIn: 'case', locale: language });
      expect(JSON.stringify(back.value)).toBe(JSON.stringify(value));
    }
  });
  it('is kept by the JSON form', () => {
    const { value } = read('sơ bộ 120 vụ', 'case');
    expect(read(JSON.parse(JSON.stringify(value)), 'case').value?.status).toBe('provisional');
    expect(read({ ...value, status: 'nearly' }, 'case').value).toBeNull();
  });
});

describe('what is whole by nature', () => {
  it.each([
    ['7.609', 'vi', '7609'],
    ['7,609', 'vi', 'refused · ambiguous-number'],
    ['7.609', 'en', 'refused · ambiguous-number'],
    ['7,609', 'en', '7609'],
    ['7.609', null, 'refused · ambiguous-number'],
    ['7.609 hồ sơ', null, '7609'],
    ['7.609 hồ sơ', 'en', '7609'],
    ['7,609 hồ sơ', null, 'refused · ambiguous-number'],
    ['7,609 dossiers', 'vi', '7609'],
    ['1,5', 'vi', 'refused · not-whole'],
    ['12.5', 'vi', 'refused · not-whole'],
    [12.5, 'vi', 'refused · not-whole'],
    [7.609, 'vi', 'refused · not-whole'],
    ['3,4567 nghìn', 'vi', 'refused · not-whole'],
    ['3,456 nghìn', 'vi', '3456'],
    ['từ 1,5 đến 3', 'vi', 'refused · not-whole'],
    ['từ 1 đến 2,5', 'vi', 'refused · not-whole'],
    ['7,609 – 8,000', 'vi', 'refused · ambiguous-number'],
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
  it('a percentage whose mark says thousands is asked about as well', () => {
    expect(seen('98.765%', 'percent', 'vi')).toBe('refused · ambiguous-number');
    expect(seen('98,765%', 'percent', 'en')).toBe('refused · ambiguous-number');
    expect(seen('98,765%', 'percent', 'vi')).toBe('98.765');
    expect(seen('98.76%', 'percent', 'vi')).toBe('98.76 · foreign-decimal-mark');
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
