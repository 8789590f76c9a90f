import type { ReportCell } from '@qcdc/core';

/** A number for a cell, and the format that shows it as it was printed. */
export interface PrintedNumber {
  /** The number. */
  readonly value: number;
  /** Number format. */
  readonly format: string;
}

const printed = /^([-\u2212]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\s?%)?$/u;
// A double keeps fifteen digits; a longer number stays text.
const mostDigits = 15;

/**
 * Takes a printed number back to a real one. It must be printed in both languages and mean the same in both, so a code
 * such as `00123` or a lone `1.234` is never mistaken for a number.
 *
 * @param cell - cell of a report table
 * @returns the number, or `null` when the cell is to be text
 */
export function numberIn(cell: ReportCell): PrintedNumber | null {
  if (cell === null || typeof cell === 'string') return null;
  const swapped = cell.vi.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
  if (swapped !== cell.en && cell.vi !== cell.en) return null;
  const [, sign, whole, decimals = '', percent] = printed.exec(cell.en) ?? [];
  if (whole === undefined || (cell.vi === cell.en && decimals !== '')) return null;
  const digits = whole.replaceAll(',', '');
  if ((digits.length > 1 && digits.startsWith('0')) || digits.length + decimals.length > mostDigits) return null;
  // The decimal mark moves in the text: dividing by 100 would round.
  const exponent = percent === undefined ? 0 : -2;
  const value = Number(`${digits}${decimals === '' ? '' : `.${decimals}`}e${exponent}`);
  const base = `${whole.includes(',') ? '#,##0' : '0'}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`;
  return { value: sign === '' ? value : -value, format: percent === undefined ? base : `${base}%` };
}
