import type { RawSheet } from '../raw/raw-sheet.ts';
import { beginsFooter, holdsFigure, isDatedLine } from '../sheet/footer.ts';
import { isNumberingRow } from '../sheet/numbering-row.ts';
import { filled, textAt } from '../sheet/sheet-text.ts';
import { fold } from '../words/fold.ts';
import type { Claims } from './claims.ts';
import type { FoundHeader } from './find-labels.ts';

/** Where the rows of a table are looked for. */
export interface RowSearch {
  /** Its header. */
  readonly header: FoundHeader;
  /** First row that may be data. */
  readonly from: number;
  /** Row behind the last one. */
  readonly to: number;
  /** Columns that are read, counted from 0. */
  readonly columns: readonly number[];
  /** Column that says whose the rows are. */
  readonly units: number | undefined;
}

/**
 * Collects the rows of data below a header: without rows left out on purpose, headers printed again, numbers of columns, and the
 * block of signatures and notes.
 *
 * @param sheet - the sheet
 * @param search - where to look
 * @param claims - what is furniture is noted here
 * @returns rows counted from 0
 */
export function dataRows(sheet: RawSheet, search: RowSearch, claims: Claims): readonly number[] {
  const { header, from, to, columns, units } = search;
  const rows: number[] = [];
  let footer = false;
  for (let row = from; row < Math.min(to, sheet.rows); row += 1) {
    if (claims.skipsRow(row)) continue;
    const here = filled(sheet, row);
    if (here.length === 0) continue;
    if (isNumberingRow(sheet, row) || isHeaderAgain(sheet, row, header, columns)) {
      claims.takeRow(row);
      footer = false;
      continue;
    }
    const whose = units === undefined ? '' : textAt(sheet, row, units);
    const named = /\d/.test(whose) && whose.length <= 64 && !isDatedLine(whose);
    footer = !named && (footer ? !holdsFigure(sheet, row) : beginsFooter(sheet, row));
    if (footer) claims.takeRow(row);
    else if (here.some((column) => columns.includes(column))) rows.push(row);
  }
  return rows;
}

function isHeaderAgain(sheet: RawSheet, row: number, { labels }: FoundHeader, columns: readonly number[]): boolean {
  // Nearly every row of data holds a number that is no year, and is told by that at once.
  if (columns.some((column) => isFigure(sheet.cell(row, column)?.value))) return false;
  const texts = columns.map((column) => [fold(textAt(sheet, row, column)), fold(labels[column] ?? '')] as const);
  const filledOnes = texts.filter(([text]) => text !== '');
  const same = filledOnes.filter(([text, label]) => label === text || ` / ${label} / `.includes(` / ${text} / `));
  return same.length >= 2 && same.length === filledOnes.length;
}

const isFigure = (value: unknown): boolean => typeof value === 'number' && !(value >= 1900 && value <= 2100);
