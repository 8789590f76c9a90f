import type { CellRange } from '@qcdc/core';
import type { CellOut, Look } from '../engine/book.ts';
import type { FormSignature } from './official-form.ts';

const day: Look = { italic: true, size: 13, align: 'center' };
const office: Look = { bold: true, size: 13, align: 'center' };
const hint: Look = { italic: true, size: 12, align: 'center' };
const name: Look = { bold: true, size: 13, align: 'center' };
/** Rows left for a signature and a seal. */
const roomToSign = 3;

/** What stands below the table, with ranges counted from its first row. */
export interface SignatureRows {
  readonly rows: readonly (readonly (CellOut | null)[])[];
  readonly merges: readonly CellRange[];
}

/**
 * Writes who draws up and who signs: one at the left, the other at the right below place and date.
 *
 * @param signature - who they are; open lines where left out
 * @param columns - columns on the first page
 * @param left - the first of them that stands on no other page
 * @returns the rows, the first of them empty
 */
export function signatureRows(signature: FormSignature = {}, columns: number, left: number): SignatureRows {
  const { place = '……………', drawnUpBy, office: lines = ['THỦ TRƯỞNG ĐƠN VỊ'], signedBy } = signature;
  const right = Math.max(Math.ceil((columns + left) / 2), 1);
  const rows: (CellOut | null)[][] = [];
  const merges: CellRange[] = [];
  const add = (drawn: CellOut | null, signed: CellOut | null): void => {
    const row = rows.length;
    const made: (CellOut | null)[] = Array.from({ length: columns }, () => null);
    made[left] = drawn;
    made[right] = signed;
    rows.push(made);
    if (drawn !== null && right - 1 > left) merges.push({ top: row, left, bottom: row, right: right - 1 });
    if (signed !== null && columns - 1 > right) merges.push({ top: row, left: right, bottom: row, right: columns - 1 });
  };
  const cell = (value: string, look: Look): CellOut => ({ value, look });
  add(null, null);
  add(null, cell(`${place}, ngày …… tháng …… năm ………`, day));
  lines.forEach((line, i) => {
    add(i === 0 ? cell('NGƯỜI LẬP BIỂU', office) : null, cell(line, office));
  });
  add(cell('(Ký, ghi rõ họ tên)', hint), cell('(Ký, đóng dấu, ghi rõ họ tên)', hint));
  if (drawnUpBy !== undefined || signedBy !== undefined) {
    for (let i = 0; i < roomToSign; i += 1) add(null, null);
    add(drawnUpBy === undefined ? null : cell(drawnUpBy, name), signedBy === undefined ? null : cell(signedBy, name));
  }
  return { rows, merges };
}
