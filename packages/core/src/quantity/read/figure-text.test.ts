import { describe, expect, it } from 'vitest';
import type { Language } from '../../outcome/text.ts';
import { readQuantity } from '../read-quantity.ts';
import type { Size } from '../size-said.ts';

const read = (input: unknown, measuredIn: string, locale: Language | null = 'vi', size?: Size) =>
  readQuantity(input, { measuredIn, locale, ...(size === undefined ? {} : { size }) });
// Bound, number, accuracy and how final, then the remarks with what stands in quotes.
const seen = (...given: Parameters<typeof read>) => {
  const { value, findings } = read(...given);
  const { bound, upper, status, accuracy } = value ?? {};
  const number = value?.value?.toString() ?? value?.state ?? 'refused';
  const all = [bound === 'exact' ? '' : bound, number, upper?.toString(), accuracy && `e${-accuracy.decimals}`, status];
  const told = findings.map(({ code, message }) => {
    const words = /".*"/.exec(message.vi)?.[0];
    return [code.replace('quantity/', ''), words].filter(Boolean).join(' ');
  });
  return [all.filter(Boolean).join(' '), ...told].join(' · ');
};

describe('a part and its whole', () => {
  it.each([
    ['861/866 hồ sơ', '861 · whole-not-entered "866"'],
    ['861 / 866 hồ sơ', '861 · whole-not-entered "866"'],
    ['861 hồ sơ/866 hồ sơ', '861 · whole-not-entered "866"'],
    ['861 trên tổng số 866 hồ sơ', '861 · whole-not-entered "866"'],
    ['861 trong 866 hồ sơ', '861 · whole-not-entered "866"'],
    ['861/866, 99,4%', '861 · whole-not-entered "866"'],
    ['861/866 hồ sơ; 99,4 %', '861 · whole-not-entered "866"'],
    ['861/866 hồ sơ (đạt tỷ lệ 98,5%)', '861 · share-differs "861/866 hồ sơ ≠ 98,5%" · whole-not-entered "866"'],
    ['866/861 hồ sơ', 'refused · part-above-whole "866/861 hồ sơ"'],
    ['861 hồ sơ (861/866)', '861 · words-beside "861/866"'],
  ])('%s in a field of counts', (text, expected) => {
    expect(seen(text, 'dossier')).toBe(expected);
  });
  it.each([
    ['861/866 (99,4%)', '99.4 e-1 · whole-not-entered "861/866"'],
    ['861/866, 99,4%', '99.4 e-1 · whole-not-entered "861/866"'],
    ['861 hồ sơ/866 hồ sơ, 99,4%', '99.4 e-1 · whole-not-entered "861/866"'],
    ['99,4% (861/866)', '99.4 e-1 · whole-not-entered "861/866"'],
    ['43/50 hồ sơ', '86 · whole-not-entered "43/50"'],
    ['98,5% (861/866)', '98.5 e-1 · share-differs "861/866 ≠ 98,5%" · whole-not-entered "861/866"'],
  ])('%s in a field of percentages', (text, expected) => {
    expect(seen(text, 'percent')).toBe(expected);
  });
  it('the percentage that does not fit is written as each language writes it', () => {
    const [differs] = read('98,5% (861/866)', 'percent').findings;
    expect(differs?.message.vi).toContain('"861/866 ≠ 98,5%"');
    expect(differs?.message.en).toContain('"861/866 ≠ 98.5%"');
  });
  it.each([
    ['5/2024', 'refused · pair-or-month "5/2024"'],
    ['12 / 1999', 'refused · pair-or-month "12 / 1999"'],
    ['2024/5', 'refused · pair-or-month "2024/5"'],
    ['01-2024', 'refused · pair-or-month "01-2024"'],
    ['13/2024', '13 · whole-not-entered "2024"'],
    ['5/2100', '5 · whole-not-entered "2100"'],
    ['5/12', '5 · whole-not-entered "12"'],
    ['5/2024 hồ sơ', '5 · whole-not-entered "2024"'],
  ])('%s may be a month of a year, or not', (text, expected) => {
    expect(seen(text, 'dossier')).toBe(expected);
  });
});

describe('words beside the number', () => {
  it.each([
    ['861 đạt 99,4%', '861 · words-beside "99,4%"'],
    ['861, đạt 99,4%', '861 · words-beside "99,4%"'],
    ['861 hồ sơ; chiếm tỷ lệ 99,4%', '861 · words-beside "99,4%"'],
    ['861 hồ sơ , đạt 99,4 phần trăm', '861 · words-beside "99,4 phần trăm"'],
    ['12 hồ sơ, tăng 2 hồ sơ so với cùng kỳ', '12 · words-beside "tăng 2 hồ sơ so với cùng kỳ"'],
    ['12 hồ sơ (đất đai)', '12 · words-beside "đất đai"'],
    ['12 hồ sơ (đất đai), trong đó 2 quá hạn', '12 · words-beside "trong đó 2 quá hạn; đất đai"'],
    ['Tổng số: 12 hồ sơ', '12'],
  ])('%s', (text, expected) => {
    expect(seen(text, 'dossier')).toBe(expected);
  });
  it('are one remark, and hide no other', () => {
    expect(seen('12.5 ha (đất lúa), tăng 2 ha so với năm trước', 'ha')).toBe(
      '12.5 e-1 · foreign-decimal-mark · words-beside "tăng 2 ha so với năm trước; đất lúa"',
    );
  });
  it('the mark of a currency may stand before', () => {
    expect(seen('VND 500.000', 'VND')).toBe('500000');
    expect(seen('$500', 'USD')).toBe('500');
  });
});

describe('a number in words', () => {
  it.each([
    ['hai vụ', 'case', '2'],
    ['Hai (02) vụ', 'case', '2'],
    ['hai vụ (02)', 'case', '2'],
    ['hai vụ (03)', 'case', 'refused · number-words-differ "hai vụ ≠ 03"'],
    ['02 vụ (hai vụ)', 'case', '2'],
    ['03 vụ (hai vụ)', 'case', 'refused · number-words-differ "03 vụ ≠ hai vụ"'],
    ['hai vụ (đất đai)', 'case', '2 · words-beside "đất đai"'],
    ['hai vụ (năm 2024)', 'case', '2 · words-beside "năm 2024"'],
    ['không vụ', 'case', '0'],
    ['mười hai nghìn vụ', 'case', '12000 e3'],
    ['hai triệu đồng chẵn', 'VND', '2000000 e6'],
    ['hai tỷ ba trăm triệu đồng', 'VND', '2300000000 e6'],
    ['hai tỷ đồng', 'VND', '2000000000 e9'],
    ['hai nghìn tỷ đồng', 'VND', '2000000000000 e12'],
    ['10.000.000 đồng (bằng chữ: mười triệu đồng chẵn)', 'VND', '10000000'],
  ])('%s in %s', (text, measuredIn, expected) => {
    expect(seen(text, measuredIn)).toBe(expected);
  });
  it('is in what the page is in, unless it says its size itself', () => {
    const page: Size = { power: 6, of: 'đồng', words: 'triệu đồng' };
    expect(seen('hai (02)', 'VND', 'vi', page)).toBe('2000000 e6');
    expect(seen('hai triệu đồng', 'VND', 'vi', page)).toBe('2000000 e6');
    expect(seen('hai (02)', 'VND', 'vi', { ...page, of: 'usd', words: 'triệu usd' })).toBe(
      'refused · other-unit-of-measure "triệu usd"',
    );
  });
});

describe('nothing, and nearly final', () => {
  it.each([
    ['không có vụ nào', 'case', '0'],
    ['không phát sinh trong kỳ', 'case', '0'],
    ['không phát sinh (0)', 'case', '0'],
    ['không phát sinh kế hoạch', 'meeting', '0'],
    ['không có kế hoạch', 'meeting', 'refused · not-a-figure'],
    ['không phát sinh khiếu kiện', 'meeting', 'refused · not-a-figure'],
    ['ước 120 vụ', 'case', 'about 120 estimated'],
    ['ước gần 120 vụ', 'case', 'below 120 estimated'],
    ['sơ bộ 120 vụ', 'case', '120 provisional'],
    ['120 vụ (ước)', 'case', 'about 120 estimated'],
  ])('%s in %s', (text, measuredIn, expected) => {
    expect(seen(text, measuredIn)).toBe(expected);
  });
});

describe('ends and accuracies', () => {
  it.each([
    ['từ 5 đến dưới 10 vụ', 'case', 'between 5 9'],
    ['trên 5 đến 10 vụ', 'case', 'between 6 10'],
    ['12,5 ha', 'ha', '12.5 e-1'],
    ['12 ha', 'ha', '12'],
    ['1,125 nghìn đồng', 'VND', '1125 e0'],
    ['97%', 'percent', '97 e0'],
  ])('%s in %s', (text, measuredIn, expected) => {
    expect(seen(text, measuredIn)).toBe(expected);
  });
  it('Vietnamese words tell whose marks are used, English ones do not say so', () => {
    expect(seen('1.234 vụ', 'case', null)).toBe('1234');
    expect(seen('1.234', 'case', null)).toBe('refused · ambiguous-number');
  });
});

describe('years in words', () => {
  it.each([
    ['mười năm', 'year', '10'],
    ['hai mươi năm', 'year', '20'],
    ['năm năm', 'year', '5'],
    ['hai mươi lăm năm', 'year', '25'],
    ['hai trăm năm vụ', 'case', 'refused · not-a-figure'],
    ['205 vụ (hai trăm năm vụ)', 'case', '205 · words-beside "hai trăm năm vụ"'],
    ['một nghìn hai trăm tỷ đồng', 'VND', '1200000000000 e9'],
  ])('%s in %s', (text, measuredIn, expected) => {
    expect(seen(text, measuredIn)).toBe(expected);
  });
});
