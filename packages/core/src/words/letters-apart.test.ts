import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords, foldTones } from './fold.ts';

// As the words say it, by taking the whole text apart.
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const slowly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const bare = word.replace(tones, '').replace(/^y$|(?<=^[bcdđghklmnpqrstvx]{1,3}|qu)y$/, 'i');
      return bare + (word.match(tones)?.join('') ?? '');
    })
    .normalize();
const slowlyBare = (text: string): string => slowly(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

const everyLetter = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code)).join('');
const latin = everyLetter.match(/[ -~À-ɏẠ-ỹ]/g) ?? [];
const letters = 'aăâeêioôơuưybcdđghklmnpqrstvxàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'.split(
  /(?=.)/u,
);
const typed = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...letters),
    fc.constantFrom(...letters, ' ', '-', '/', '1'),
    fc.constantFrom(...latin),
    fc.constantFrom('\u0300', '\u0302', '\u0323', '\u031b', '\u1100', 'Ω'),
  ),
  maxLength: 24,
});

describe('letters taken one by one, and a whole text taken apart, are one', () => {
  it('for each letter of Latin writing, before a consonant and behind one', () => {
    expect(latin.length).toBeGreaterThan(500);
    for (const letter of latin)
      for (const word of [letter, `${letter}n`, `t${letter}`, `qu${letter} y`]) {
        expect(foldTones(word), word).toBe(slowly(word));
        expect(bareWords(word), word).toBe(slowlyBare(word));
      }
  });
  it('for whatever is typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(foldTones(text)).toBe(slowly(text));
        expect(bareWords(text)).toBe(slowlyBare(text));
      }),
    );
  });
});
