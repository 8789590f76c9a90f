import { nameOfMeasure, normaliseText, readQuantity, type Quantity } from '@qcdc/core';
import type { ChangeDirection } from './check-statement.ts';

/** What a sentence of a report claims beside its figure. */
export interface StatedClaim {
  /** Growth in percent, a difference in the figure's own unit, or a share of a plan. */
  readonly kind: 'growth' | 'difference' | 'shareOfPlan';
  /** Which way, for growth and difference; `null` for a share. */
  readonly direction: ChangeDirection | null;
  /** The number, without a sign. */
  readonly stated: Quantity;
  /** What it is compared with, as written, such as `năm 2019`; `null` when it is not said. */
  readonly against: string | null;
}

const change = /^(tăng|giảm)\s+(.+?)(?:\s+so với\s+(.+))?$/;
const plan = /^(?:đạt|bằng|thực hiện)\s+(.+?%)\s*(?:so với\s+)?(kế hoạch|dự toán|chỉ tiêu)(?:\s+(.+))?$/;

/**
 * Reads a claim as reports word it: "giảm 28,77 % so với năm 2019", "giảm 146 lượt", "đạt 66,9 % kế hoạch".
 *
 * @param text - the words
 * @param measuredIn - unit of measure of the figure the claim is about
 * @returns the claim, or `null` when the words are not understood
 * @example
 * ```ts
 * readClaim('giảm 28,77 % so với năm 2019', 'turn')?.kind; // => 'growth'
 * ```
 */
export function readClaim(text: string, measuredIn: string): StatedClaim | null {
  if (typeof text !== 'string') return null;
  const words = normaliseText(text).trim().replace(/\s+/g, ' ').replace(/\s+%/g, '%').toLowerCase();
  const planned = plan.exec(words);
  if (planned !== null) {
    const [, number = '', , year] = planned;
    const stated = read(number, 'percent');
    return stated && { kind: 'shareOfPlan', direction: null, stated, against: year ?? null };
  }
  const changed = change.exec(words);
  if (changed === null) return null;
  const [, way, number = '', against] = changed;
  const percent = number.endsWith('%');
  const stated = read(number, percent ? 'percent' : measuredIn);
  return (
    stated && {
      kind: percent ? 'growth' : 'difference',
      direction: way === 'tăng' ? 'up' : 'down',
      stated,
      against: against ?? null,
    }
  );
}

function read(number: string, measuredIn: string): Quantity | null {
  const { value } = readQuantity(number, { measuredIn, locale: 'vi' });
  if (value !== null) return value;
  // A unit of measure by another name of its own, such as "lượt tiếp" for turns, is no reason to refuse the number.
  const bare = number.replace(new RegExp(`\\s*${nameOfMeasure(measuredIn).vi}.*$`), '');
  return bare === number ? null : readQuantity(bare, { measuredIn, locale: 'vi' }).value;
}
