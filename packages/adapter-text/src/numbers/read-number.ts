import { readQuantity, type Finding, type Quantity } from '@qcdc/core';
import type { Token } from '../page/token.ts';
import { once } from '../words/once.ts';
import { PhraseTable } from '../words/phrase-table.ts';

/** A number as read, and what was said of it. */
export interface ReadNumber {
  /** The number; `null` where its marks can be read in two ways. */
  readonly quantity: Quantity | null;
  /** What `readQuantity` said. */
  readonly said: readonly Finding[];
}

const meanWords = /* @__PURE__ */ once(
  () => new PhraseTable<true>([[true, 'bình quân|trung bình|mỗi|từng|tính ra|tỷ lệ|điểm|gấp|tính bình quân']]),
);
const farthestMean = 14;

/**
 * Tells whether a number is a mean: "bình quân mỗi xã 1,6 cuộc", "12,5 lượt/buổi". Only a mean of what is whole by nature has a fraction.
 *
 * @param tokens - pieces of the block
 * @param from - first piece of the figure
 * @param to - behind its last one
 * @returns whether it is
 */
export function isMean(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.text === '/') return true;
  for (let i = from; i > Math.max(0, from - farthestMean); i -= 1) {
    const { text = '' } = tokens[i - 1] ?? {};
    if (text === ';' || text === '.') return false;
    if (meanWords().before(tokens, i) !== null) return true;
  }
  return false;
}

/**
 * Reads a number of a report, which is written with Vietnamese marks; whether a thousandth can be meant, its unit of measure tells.
 *
 * @param bound - words of its bound
 * @param text - the number with its scale
 * @param units - units of measure it may be in
 * @param mean - whether it is a mean
 * @returns the number
 */
export function readNumber(bound: string, text: string, units: readonly string[], mean: boolean): ReadNumber {
  const measuredIn = units[0] ?? (text.endsWith('%') ? 'percent' : 'point');
  const read = (unit: string): ReadNumber => {
    const { value, findings } = readQuantity(`${bound} ${text}`.trim(), {
      measuredIn: unit,
      locale: 'vi',
      negative: true,
    });
    return { quantity: value, said: findings };
  };
  const first = read(measuredIn);
  // "bình quân 1,6 cuộc": a mean of what is whole by nature; two decimals are no slip of a mark.
  return mean && first.quantity === null && /^[\d.]*,\d{1,2}$/.test(text) ? read('point') : first;
}
