import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from './normalise-text.ts';

describe('typed text in one form', () => {
  it.each([
    ['Hòa giải'.normalize('NFD'), 'Hòa giải'],
    ['１.９４９　vụ', '1.949 vụ'],
    ['9９％', '99%'],
    ['18\u00a0126\u2009tỷ', '18 126 tỷ'],
    ['12\u200b34\ufeff', '1234'],
    ['  hai \n\t dòng ', 'hai dòng'],
    ['hai\ndòng', 'hai dòng'],
    ['chuông\u0007', 'chuông'],
    ['Xã\u2800An', 'Xã An'],
    ['10²', '10²'],
    ['½', '½'],
    ['Ｅ\u0302 e\u200b\u0301', 'Ê é'],
  ])('%j becomes %j', (text, plain) => {
    expect(normaliseText(text)).toBe(plain);
  });
  it('done twice is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});
