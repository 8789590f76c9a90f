import type { RawSheet } from '../raw/raw-sheet.ts';
import { areaAbove } from './form-header.ts';
import type { HeaderWords } from './header-words.ts';
import { groupDepth, isLabelRow, isWordRow, labelOf } from './label-row.ts';
import { isMeasureRow } from './measure-row.ts';
import { isNumberingRow } from './numbering-row.ts';
import { filled, textAt } from './sheet-text.ts';

/** Where a table keeps its header. */
export interface Header {
  /** First row of labels. */
  readonly top: number;
  /** Last row of labels. */
  readonly bottom: number;
  /** First row below the header, the machine names and the row that numbers the columns. */
  readonly firstRow: number;
  /** Row that says in what each column is measured. */
  readonly measureRow?: number;
  /** Row of the machine names of the library's own form. */
  readonly keyRow?: number;
  /** Id of the area, from the line above the names. */
  readonly area?: string;
}

const lookAhead = 60;
const deepest = 4;

/**
 * Finds the first header of somebody else's page: by labels that are known, or else by the look of a row of labels.
 *
 * @param sheet - the sheet
 * @param words - headers that are known
 * @returns the header, or `null` when no row looks like one
 */
export function headerOfPage(sheet: RawSheet, words: HeaderWords): Header | null {
  const rows = Array.from({ length: Math.min(sheet.rows, lookAhead) }, (_, row) => row);
  for (const row of rows) if (saysColumns(sheet, row, words)) return headerFrom(sheet, row);
  const widest = rows.reduce((most, row) => Math.max(most, filled(sheet, row).length), 0);
  const top = rows.find((row) => isLabelRow(sheet, row, widest));
  return top === undefined ? null : headerFrom(sheet, top);
}

/**
 * Tells whether the labels of a row are known: two at least, one of them a field or what says who and when, and about half of
 * what stands there.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @param words - headers that are known
 * @returns `true` for a row of a header
 */
export function saysColumns(sheet: RawSheet, row: number, words: HeaderWords): boolean {
  if (!isWordRow(sheet, row)) return false;
  const bottom = row + groupDepth(sheet, row);
  const columns = new Set(filled(sheet, row));
  for (let below = row + 1; below <= bottom; below += 1) for (const column of filled(sheet, below)) columns.add(column);
  let known = 0;
  let telling = 0;
  for (const column of columns) {
    const own = words(textAt(sheet, row, column));
    const below = bottom > row ? textAt(sheet, bottom, column) : '';
    const word = own ?? (below === '' ? undefined : (words(below) ?? words(labelOf(sheet, row, bottom, column))));
    if (word !== undefined) known += 1;
    if (word === 'key' || word === 'field') telling += 1;
  }
  return known >= 2 && telling >= 1 && (known * 3 >= columns.size || known >= 4);
}

/**
 * Measures the header of the library's own form.
 *
 * @param sheet - the sheet
 * @param keyRow - row of the machine names
 * @returns the header
 */
export function formHeader(sheet: RawSheet, keyRow: number): Header {
  const bottom = keyRow - 1;
  const top = bottom > 0 && groupDepth(sheet, bottom - 1) > 0 ? bottom - 1 : bottom;
  const area = areaAbove(sheet, keyRow);
  return { top, bottom, keyRow, firstRow: below(sheet, keyRow), ...(area === undefined ? {} : { area }) };
}

/**
 * Measures a header from one of its rows: groups above it, labels below it, cells merged downwards.
 *
 * @param sheet - the sheet
 * @param row - a row of labels
 * @returns the header
 */
export function headerFrom(sheet: RawSheet, row: number): Header {
  let top = row;
  let bottom = row + groupDepth(sheet, row);
  for (const range of sheet.merges) {
    if (range.bottom - range.top >= deepest || range.bottom < row || range.top > row) continue;
    if (textAt(sheet, range.top, range.left) === '') continue;
    bottom = Math.max(bottom, range.bottom);
    top = Math.min(top, range.top);
  }
  if (top === row && row > 0 && groupDepth(sheet, row - 1) > 0 && isWordRow(sheet, row - 1)) top = row - 1;
  let measureRow: number | undefined;
  // Where the cell beside it is merged downwards, the row of measures lies inside of the header.
  if (bottom > row && isMeasureRow(sheet, bottom, row)) {
    measureRow = bottom;
    bottom -= 1;
  }
  let firstRow = below(sheet, measureRow ?? bottom);
  if (measureRow === undefined && isMeasureRow(sheet, firstRow, row)) {
    measureRow = firstRow;
    firstRow = below(sheet, firstRow);
  }
  return { top, bottom, firstRow, ...(measureRow === undefined ? {} : { measureRow }) };
}

function below(sheet: RawSheet, last: number): number {
  return isNumberingRow(sheet, last + 1) ? last + 2 : last + 1;
}

/**
 * Returns the labels of a header.
 *
 * @param sheet - the sheet
 * @param header - where it is
 * @returns labels by column; empty where a column has none
 */
export function labelsOf(sheet: RawSheet, { top, bottom }: Pick<Header, 'top' | 'bottom'>): readonly string[] {
  return Array.from({ length: sheet.columns }, (_, column) => labelOf(sheet, Math.max(top, 0), bottom, column));
}
