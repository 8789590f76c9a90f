import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { legacyEncoding } from './legacy-encoding.ts';

describe('one way to compare words', () => {
  it.each([
    ['Hoà giải ở cơ sở', 'HÒA GIẢI Ở CƠ SỞ'],
    ['Xã Thuỷ Lợi', 'Xã Thủy  Lợi.'],
    ['quý', 'qúy'],
    ['quy chế', 'qui chế'],
    ['Mỹ Lý', 'Mĩ Lí'],
    ['kỷ luật', 'kỉ luật'],
    ['Phường Bà Rịa – Đông', 'phường Bà Rịa-Đông'],
    ['Ðơn vị', 'Đơn vị'],
    ['Ɖơn vị'.normalize('NFD'), 'đơn vị:'],
    ['Tổng\u00adsố\u200e', 'tổngsố'],
    ['“Ghi chú”', '"ghi chú"…'],
  ])('%s and %s are one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
  it.each([
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['hủy', 'hủi'],
    ['hòa', 'hóa'],
    ['hoa', 'hòa'],
    ['đơn', 'dơn'],
    ['cộng', 'cổng'],
  ])('%s and %s are two words', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });
  it('done twice is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('texts from before Unicode', () => {
  it.each([
    ['Hßa gi¶i ë c¬ së', 'TCVN3'],
    ['x· An Hoµ', 'TCVN3'],
    ['Hoøa giaûi ôû cô sôû', 'VNI'],
    ['ñôn vò baùo caùo', 'VNI'],
    ['Hòa giải ở cơ sở', null],
    ['Hòa giải', null],
    ['Hoa giai', null],
    ['resumé', null],
    ['', null],
  ] as const)('%j looks like %s', (text, encoding) => {
    expect(legacyEncoding(text)).toBe(encoding);
  });
});
