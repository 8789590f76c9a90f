import type { RawTable } from '../raw/raw-table.ts';
import { forgetCells } from '../sheet/row-cells.ts';

// Below a thousand tỷ nobody can tell a large work from a slip.
const least = 1_000_000;
// How far above the usual number of its column a number is that was written out, as a share of the size of the column.
const share = 0.01;
// Of thousands the largest works are a thousand times the usual ones, and no slip.
const fewestDigits = 6;

/**
 * Looks for numbers below "triệu đồng" that somebody wrote out in đồng: 1200000 among 1,2 and 3,4. Taken at the word of the
 * header they are a million times too large, and whether they are only a person can tell.
 *
 * @param table - the table
 * @param key - key of the column
 * @param power - power of ten of the size the page says
 * @returns tells whether what stands in a cell of the column is such a number
 */
export function writtenOut({ rows }: RawTable, key: string, power: number): (value: unknown) => boolean {
  if (power < fewestDigits) return () => false;
  let usual: number | undefined;
  return (value) => {
    const number = plainNumber(value);
    if (number === null || number < least || number % 1000 !== 0) return false;
    usual ??= usualOf(rows, key);
    return usual > 0 && number >= usual * 10 ** power * share;
  };
}

// The one in the middle of those that are no such number; 0 where there are none to compare with.
function usualOf(rows: RawTable['rows'], key: string): number {
  const numbers: number[] = [];
  for (const { cells } of rows) {
    const number = plainNumber(cells.get(key)?.value);
    forgetCells(cells);
    if (number !== null && number > 0 && number < least) numbers.push(number);
  }
  numbers.sort((a, b) => a - b);
  return numbers[Math.floor(numbers.length / 2)] ?? 0;
}

// A number without words, as near as a comparison of sizes needs it.
function plainNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{1,3}(?:[., ]\d{3})+$/.test(text) || /^\d+$/.test(text)) return Number(text.replace(/\D/g, ''));
  return /^\d+[.,]\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : null;
}
