import { describe, expect, it } from 'vitest';
import { saysOnlySizes, scaleOf, sizeFits, sizeFor, sizesIn } from './size-said.ts';

const named = (text: string) => sizesIn(text).sizes.map(({ power, of }) => `${power} ${of}`.trim());

describe('what stands behind “Đơn vị tính”', () => {
  it.each([
    ['triệu đồng', 6, 'đồng', 'triệu đồng'],
    ['(Nghìn đồng)', 3, 'đồng', 'nghìn đồng'],
    ['1.000 đ', 3, 'đ', 'nghìn đ'],
    ['1.000.000 đồng', 6, 'đồng', 'triệu đồng'],
    ['nghđ', 3, 'đồng', 'nghìn đồng'],
    ['Tr.đ', 6, 'đ', 'triệu đ'],
    ['nghìn tỷ đồng', 12, 'đồng', 'nghìn tỷ đồng'],
    ['tỷ đồng', 9, 'đồng', 'tỷ đồng'],
    ['VND million', 6, 'đồng', 'triệu đồng'],
    ['nghìn người', 3, 'người', 'nghìn người'],
    ['triệu', 6, '', 'triệu'],
  ])('“%s” are powers of ten to the %i of “%s”', (text, power, of, words) => {
    expect(scaleOf(text)).toEqual({ power, of, words });
  });
  it.each(['đồng', 'm2', 'người', 'trăm triệu đồng', ''])('“%s” says no power of ten', (text) => {
    expect(scaleOf(text)).toBeNull();
  });
  it('several are named apart, by semicolons, commas, strokes and words', () => {
    expect(named('triệu đồng; m2')).toEqual(['6 đồng', '0 m2']);
    expect(named('nghìn đồng, hộ và người')).toEqual(['3 đồng', '0 hộ', '0 người']);
    expect(named('m2/ha')).toEqual(['0 m2', '0 ha']);
    expect(named('households and persons')).toEqual(['0 households', '0 persons']);
    expect(named('vụ + hồ sơ')).toEqual(['0 vụ', '0 hồ sơ']);
  });
  it('the comma of a thousand parts nothing, nor do those of a unit that has one', () => {
    expect(named('1,000 đ')).toEqual(['3 đ']);
    expect(named('thôn/tdp')).toEqual(['0 thôn/tdp']);
  });
  it('words that are no unit are told to be left', () => {
    expect(sizesIn('triệu đồng; theo giá hiện hành')).toEqual({
      sizes: [{ power: 6, of: 'đồng', words: 'triệu đồng' }],
      rest: true,
    });
    expect(sizesIn('triệu đồng; m2').rest).toBe(false);
    expect(['triệu đồng', 'm2; hộ', 'hộ nghèo', 'tỷ lệ', 'ghi chú', ''].map(saysOnlySizes)).toEqual([
      ...[true, true],
      ...[false, false, false, false],
    ]);
  });
});

describe('to a field', () => {
  it.each([
    ['triệu', 'VND', 'own'],
    ['triệu', 'person', 'none'],
    ['nghìn người', 'person', 'own'],
    ['triệu USD', 'VND', 'other'],
    ['triệu USD', 'person', 'none'],
    ['nghìn ha', 'm2', 'other'],
    ['triệu tháng', 'day', 'other'],
  ] as const)('a page in “%s” is for %s: %s', (text, measuredIn, expected) => {
    expect(sizeFits(scaleOf(text)!, measuredIn)).toBe(expected);
  });
  it('single ones without a unit say nothing, not even of money', () => {
    expect(sizeFits({ power: 0, words: '', of: '' }, 'VND')).toBe('none');
  });
  it.each([
    ['USD; triệu đồng', 'VND', 'triệu đồng'],
    ['USD; hộ', 'VND', 'usd'],
    ['người; hộ', 'VND', null],
    ['người; triệu đồng; hộ', 'household', 'hộ'],
    ['người; triệu đồng', 'household', null],
    ['ha; m2', 'm2', 'm2'],
    ['hộ; ha', 'm2', 'ha'],
  ])('of “%s” %s takes %s', (words, measuredIn, expected) => {
    expect(sizeFor(words, measuredIn)?.words ?? null).toBe(expected);
  });
});
