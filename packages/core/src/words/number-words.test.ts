import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberWords } from './number-words.ts';

describe('a number in words', () => {
  it.each([
    ['hai', 2n],
    ['mười', 10n],
    ['Mười lăm', 15n],
    ['hai mươi mốt', 21n],
    ['hai mươi tư', 24n],
    ['một trăm linh năm', 105n],
    ['một trăm lẻ năm', 105n],
    ['chín trăm chín mươi chín', 999n],
    ['một nghìn không trăm linh một', 1001n],
    ['mười triệu', 10_000_000n],
    ['mười hai triệu ba trăm ngàn', 12_300_000n],
    ['một tỷ hai trăm triệu', 1_200_000_000n],
    ['một tỉ', 1_000_000_000n],
    ['ba nghìn tỷ', 3_000_000_000_000n],
    ['không', 0n],
  ])('%s is %s', (text, n) => {
    expect(readNumberWords(text)).toBe(n);
    expect(readNumberWords(text.normalize('NFD').toUpperCase())).toBe(n);
  });
  it.each(['', 'đồng', 'mười đồng', 'hai ba', 'triệu', 'trăm', 'hai nghìn ba triệu', 'mười mười', 'x'.repeat(300)])(
    '%j is none',
    (text) => {
      expect(readNumberWords(text)).toBeNull();
    },
  );
  it('every number below a tỷ, said as officials say it, is read back', () => {
    const names = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
    const say = (n: number, first: boolean): string => {
      const [h, t, u] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
      const parts: string[] = [];
      if (h > 0 || !first) parts.push(`${names[h]!} trăm`);
      if (t === 0 && u > 0 && parts.length > 0) parts.push('linh');
      if (t === 1) parts.push('mười');
      if (t > 1) parts.push(`${names[t]!} mươi`);
      if (u > 0) parts.push(t > 1 && u === 1 ? 'mốt' : t > 0 && u === 5 ? 'lăm' : names[u]!);
      return parts.join(' ');
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        const groups = [Math.floor(n / 1e6), Math.floor(n / 1e3) % 1000, n % 1000];
        const words: string[] = [];
        groups.forEach((group, i) => {
          if (group > 0) words.push(say(group, words.length === 0), ['triệu', 'nghìn', ''][i]!);
        });
        expect(readNumberWords(words.join(' '))).toBe(BigInt(n));
      }),
    );
  });
});
