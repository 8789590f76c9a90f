import type { CellRange } from '@qcdc/core';
import type { CellOut, Look } from '../engine/book.ts';
import { rowHeights } from '../row-heights.ts';
import type { FormSignature } from './official-form.ts';

const day: Look = { italic: true, size: 13, align: 'center' };
const office: Look = { bold: true, size: 13, align: 'center', wrap: true };
const hint: Look = { italic: true, size: 12, align: 'center' };
const name: Look = { bold: true, size: 13, align: 'center', wrap: true };
/** Rows left for a signature and a seal. */
const roomToSign = 3;

/** What stands below the table, with ranges counted from its first row. */
export interface SignatureRows {
  readonly rows: readonly (readonly (CellOut | null)[])[];
  readonly merges: readonly CellRange[];
  /** Heights of the rows that take more than one line. */
  readonly heights: ReadonlyMap<number, number>;
}

/**
 * Writes who draws up and who signs: one at the left, the other at the right below place and date.
 *
 * @param signature - who they are; open lines where left out
 * @param widths - widths of the columns on the first page
 * @param left - the first column that stands on no other page
 * @returns the rows, the first of them empty
 */
export function signatureRows(signature: FormSignature = {}, widths: readonly number[], left: number): SignatureRows {
  const { place = '……………', drawnUpBy, office: lines = ['THỦ TRƯỞNG ĐƠN VỊ'], signedBy } = signature;
  const columns = widths.length;
  const today = `${place}, ngày …… tháng …… năm ………`;
  const right = middleOf(widths, left, today.length);
  const rows: (CellOut | null)[][] = [];
  const merges: CellRange[] = [];
  const heights = new Map<number, number>();
  const halves = [sum(widths.slice(left, right)), sum(widths.slice(right))];
  const add = (drawn: CellOut | null, signed: CellOut | null): void => {
    const row = rows.length;
    const made: (CellOut | null)[] = Array.from({ length: columns }, () => null);
    made[left] = drawn;
    made[right] = signed;
    rows.push(made);
    const high = rowHeights([[drawn, signed]], halves).get(0);
    if (high !== undefined && high > 0) heights.set(row, high);
    if (drawn !== null && right - 1 > left) merges.push({ top: row, left, bottom: row, right: right - 1 });
    if (signed !== null && columns - 1 > right) merges.push({ top: row, left: right, bottom: row, right: columns - 1 });
  };
  const cell = (value: string, look: Look): CellOut => ({ value, look });
  add(null, null);
  add(null, cell(today, day));
  lines.forEach((line, i) => {
    add(i === 0 ? cell('NGƯỜI LẬP BIỂU', office) : null, cell(line, office));
  });
  add(cell('(Ký, ghi rõ họ tên)', hint), cell('(Ký, đóng dấu, ghi rõ họ tên)', hint));
  if (drawnUpBy !== undefined || signedBy !== undefined) {
    for (let i = 0; i < roomToSign; i += 1) add(null, null);
    add(drawnUpBy === undefined ? null : cell(drawnUpBy, name), signedBy === undefined ? null : cell(signedBy, name));
  }
  return { rows, merges, heights };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

// First column of the right half, by width and not by number: a narrow one would cut what stands there. Place and date, which are
// longest, have room before who draws up.
function middleOf(widths: readonly number[], left: number, longest: number): number {
  const half = sum(widths.slice(left)) / 2;
  let [right, taken] = [left, 0];
  while (right < widths.length - 1 && taken < half) {
    taken += widths[right] ?? 0;
    right += 1;
  }
  while (right > left + 1 && sum(widths.slice(right)) < longest) right -= 1;
  return Math.max(right, 1);
}
