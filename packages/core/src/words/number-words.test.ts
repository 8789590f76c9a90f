import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberWords } from './number-words.ts';

// As many small and round ones as long ones.
const numbers = fc.oneof(
  fc.integer({ min: 1, max: 999_999_999_999_999 }),
  fc.integer({ min: 1, max: 2000 }),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(11)).map(([n, zeros]) => n * 10 ** zeros),
);

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
  it.each([
    ['chín nghìn chín trăm mười tỷ', 9_910_000_000_000n],
    ['một nghìn hai trăm tỷ ba triệu', 1_200_003_000_000n],
    ['một nghìn linh hai', 1002n],
    ['một triệu hai nghìn', 1_002_000n],
    ['hai mươi lăm', 25n],
  ])('%s is %s', (text, n) => {
    expect(readNumberWords(text)).toBe(n);
  });
  it.each([
    ['hai trăm năm', '250 to whoever speaks, 205 to whoever writes'],
    ['một nghìn hai', '1,200 or 1,002'],
    ['một tỷ tư', '1.4 tỷ or 1,000,000,004'],
    ['một nghìn hai tỷ', '1,200 tỷ or 1,002'],
    ['mười năm', 'ten years'],
    ['hai mươi năm', 'twenty years, or 25 badly spelled'],
    ['hai trăm lẻ', 'somewhat more than two hundred'],
  ])('%s may be two numbers and is none: %s', (text) => {
    expect(readNumberWords(text)).toBeNull();
  });
  it('every number below a million tỷ, said as officials say it, is read back', () => {
    const names = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
    // North and South say some of them differently.
    const variants = fc.record({
      none: fc.constantFrom('linh', 'lẻ'),
      four: fc.constantFrom('tư', 'bốn'),
      five: fc.constantFrom('lăm', 'nhăm'),
      thousand: fc.constantFrom('nghìn', 'ngàn'),
      billion: fc.constantFrom('tỷ', 'tỉ'),
    });
    fc.assert(
      fc.property(numbers, variants, (n, { none, four, five, thousand, billion }) => {
        const words: string[] = [];
        const say = (group: number): void => {
          const [h, t, u] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
          const isFirst = words.length === 0;
          if (h > 0 || !isFirst) words.push(`${names[h]!} trăm`);
          if (t === 0 && u > 0 && words.length > 0) words.push(none);
          if (t === 1) words.push('mười');
          if (t > 1) words.push(`${names[t]!} mươi`);
          if (u > 0)
            words.push(t > 1 && u === 1 ? 'mốt' : t > 0 && u === 5 ? five : t > 1 && u === 4 ? four : names[u]!);
        };
        const groups: readonly (readonly [divisor: number, scale: string])[] = [
          [1e12, thousand],
          [1e9, ''],
          [1e6, 'triệu'],
          [1e3, thousand],
          [1, ''],
        ];
        for (const [divisor, scale] of groups) {
          const group = Math.floor(n / divisor) % 1000;
          if (group > 0) {
            say(group);
            words.push(scale);
          }
          if (divisor === 1e9 && n >= 1e9) words.push(billion);
        }
        const said = words.filter((word) => word !== '').join(' ');
        expect([said, readNumberWords(said)]).toEqual([said, BigInt(n)]);
      }),
      { numRuns: 1000 },
    );
  });
});
