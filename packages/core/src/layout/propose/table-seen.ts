import type { Entity } from '../../entity/define-entity.ts';
import type { RawSheet } from '../../raw/raw-sheet.ts';
import { propertiesAbove } from '../../sheet/above.ts';
import { blocksOf } from '../../sheet/blocks.ts';
import { headerWords } from '../../sheet/header-words.ts';
import { isEmpty } from '../../sheet/sheet-text.ts';
import { spansOf } from '../../sheet/side-by-side.ts';
import { periodInTitle } from '../../sheet/stated-period.ts';
import { lettersOf } from '../cell-range.ts';
import type { LabelSeen } from './assign-fields.ts';

/** A part of a sheet that may be a table. */
export interface TableSeen {
  /** The sheet. */
  readonly sheet: RawSheet;
  /** First and last row of the header. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** Labels by column. */
  readonly labels: readonly string[];
  /** Rows below the header. */
  readonly rows: readonly number[];
  /** Its columns from left to right, with their labels and values. */
  readonly columns: readonly LabelSeen[];
  /** First column, and the one behind the last. */
  readonly span: { readonly left: number; readonly right: number };
  /** Whether other tables stand beside it. */
  readonly beside: boolean;
  /** Titles above it, and the name of the sheet. */
  readonly titles: readonly string[];
  /** Whether something above says the period. */
  readonly saysPeriod: boolean;
}

/**
 * Finds what may be a table on a sheet.
 *
 * @param sheet - the sheet
 * @param entities - areas whose labels are known
 * @returns the tables
 */
export function tablesSeen(sheet: RawSheet, entities: readonly Entity[]): readonly TableSeen[] {
  const words = headerWords(entities);
  return blocksOf(sheet, words).flatMap(({ from, header, labels, rows }) => {
    const spans = spansOf(labels, words);
    return spans.map((span): TableSeen => {
      const { titles, period } = propertiesAbove(sheet, { from, to: header.top, ...span });
      const own = titles.length === 0 ? [sheet.name] : [...titles, sheet.name];
      const saysPeriod = period !== undefined || periodInTitle(sheet.name) !== null;
      const columns = Array.from({ length: span.right - span.left }, (_, i) => span.left + i).map(
        (column): LabelSeen => {
          const cells = rows.map((row) => sheet.cell(row, column));
          const values = cells.map((cell) => (cell === null || isEmpty(cell) ? null : cell.value));
          return { label: labels[column] ?? '', at: lettersOf(column), values, measure: '' };
        },
      );
      return { sheet, header, labels, rows, columns, span, beside: spans.length > 1, titles: own, saysPeriod };
    });
  });
}

/**
 * Writes rows as a layout does.
 *
 * @param rows - first and last row, counted from 0
 * @returns `7` or `7:8`
 */
export const rowsText = (rows: { readonly top: number; readonly bottom: number }): string =>
  rows.top === rows.bottom ? String(rows.top + 1) : `${rows.top + 1}:${rows.bottom + 1}`;
