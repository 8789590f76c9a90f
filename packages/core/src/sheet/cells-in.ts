import type { Finding } from '../outcome/finding.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { sheetFinding } from './sheet-findings.ts';
import { isEmpty } from './sheet-text.ts';

/** Cells that are parsed at once where the caller says nothing: 3,321 communes, 80 fields and four quarters, within 512 MB. */
export const usualMostCells = 1_200_000;

// What a row takes beside its cells, as a record with all its fields.
const ofRow = 4;

/**
 * Counts the cells in which something stands before tables and records are made of them; each row with such a cell counts as
 * four more.
 *
 * @param raw - sheets and tables of a reader
 * @param most - how many may be parsed at once
 * @returns a finding where there are more
 */
export function tooManyCells(raw: readonly (RawSheet | RawTable)[], most = usualMostCells): Finding | null {
  // Nearly every workbook is so small that nobody needs to look.
  const atMost = raw.reduce((sum, one) => sum + ('place' in one ? one.rows * (one.columns + ofRow) : inTable(one)), 0);
  if (atMost <= most) return null;
  let count = 0;
  for (const one of raw) {
    count += 'place' in one ? inSheet(one, most - count) : inTable(one);
    if (count <= most) continue;
    const { source, sheet = one.name } = 'place' in one ? one.place(0, 0) : (one.columns[0]?.at ?? {});
    const where = { ...(source === undefined ? {} : { source }), sheet };
    return sheetFinding('too-many-cells', where, undefined, `≤ ${most}`);
  }
  return null;
}

const inTable = ({ rows }: RawTable): number => rows.reduce((sum, { cells }) => sum + ofRow + cells.size, 0);

function inSheet(sheet: RawSheet, most: number): number {
  let count = 0;
  for (let row = 0; row < sheet.rows && count <= most; row++) {
    const before = count;
    for (let column = 0; column < sheet.columns; column++) if (!isEmpty(sheet.cell(row, column))) count += 1;
    if (count > before) count += ofRow;
  }
  return count;
}
