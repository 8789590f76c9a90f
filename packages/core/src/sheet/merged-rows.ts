import type { RawSheet, SheetCell } from '../raw/raw-sheet.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import { isEmpty } from './sheet-text.ts';

const saysState = (text: string): boolean => {
  const { value } = readQuantity(text, { measuredIn: 'case' });
  return value !== null && value.state !== 'reported' && !/\d/.test(text);
};

// Merged ranges of a hostile file overlap, so that walking through all of them would never end.
const mostLent = 1_000_000;

/** What cells merged over several rows or columns of data mean for the places behind the first. */
export interface MergedRows {
  /** Returns the words a merged cell lends to a place below its first row or, of a state, right of its first column. */
  readonly lent: (row: number, column: number) => SheetCell | null;
  /** Places, counted from 0, of figures in such cells; they count for the first row only. */
  readonly figures: readonly { readonly row: number; readonly column: number }[];
  /** Cells merged over several columns, which count for the first column only. */
  readonly across: readonly { readonly row: number; readonly column: number; readonly last: number }[];
}

/**
 * Looks at cells merged over several rows of data. Words (the name of a unit, a period) stand for every row they cover;
 * a figure would be counted several times, so it stays in the first. So do words over several columns, unless they say that
 * there was nothing, or that nothing is known: "Không phát sinh" over all figures of a unit is said of each.
 *
 * @param sheet - the sheet
 * @param firstRow - first row of data
 * @param end - row behind the last one
 * @returns what merged cells mean
 */
export function mergedRows(sheet: RawSheet, firstRow: number, end: number): MergedRows {
  const lent = new Map<string, SheetCell>();
  const figures: { row: number; column: number }[] = [];
  const across: { row: number; column: number; last: number }[] = [];
  let room = mostLent;
  for (const { top, bottom, left, right } of sheet.merges) {
    const cell = top >= firstRow && top < end ? sheet.cell(top, left) : null;
    if (cell === null) continue;
    if (right > left && !isEmpty(cell)) across.push({ row: top, column: left, last: right });
    const told = right > left && typeof cell.value === 'string' && saysState(cell.value);
    for (let column = left + 1; told && column <= right; column += 1)
      for (let row = top; row <= Math.min(bottom, end - 1) && room > 0; row += 1, room -= 1)
        lent.set(`${row},${column}`, cell);
    if (bottom === top) continue;
    if (typeof cell.value !== 'string') figures.push({ row: top, column: left });
    else
      for (let row = top + 1; row <= Math.min(bottom, end - 1) && room > 0; row += 1, room -= 1)
        lent.set(`${row},${left}`, cell);
  }
  // Every blank cell is asked for, and hardly any sheet merges words.
  const lends = lent.size > 0;
  return { lent: (row, column) => (lends ? (lent.get(`${row},${column}`) ?? null) : null), figures, across };
}
