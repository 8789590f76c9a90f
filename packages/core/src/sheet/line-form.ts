import { parsePeriod } from '../time/parse-period.ts';
import { fold } from '../words/fold.ts';
import type { RawSheet, SheetCell } from '../raw/raw-sheet.ts';
import { isTotalLabel } from '../parse/total-row.ts';
import { isFurnitureHeader, isMeasureHeader } from './furniture-headers.ts';
import { isEmpty } from './sheet-text.ts';

/** Columns of a form whose lines are named: a vertical form, or one with units or periods across. */
export interface LineForm {
  /** Column in which the lines are named. */
  readonly name: number;
  /** Column of units of measure. @term đơn vị tính */
  readonly measure: number | undefined;
  /** Columns of values. */
  readonly values: readonly number[];
  /** What the labels of these columns name; nothing where there is one column of values. */
  readonly across: 'unit' | 'period' | undefined;
  /** Columns of running numbers and remarks. */
  readonly furniture: readonly number[];
}

/** A table that may be one. */
export interface LineFormSearch {
  /** The sheet. */
  readonly sheet: RawSheet;
  /** Labels by column. */
  readonly labels: readonly string[];
  /** Rows below the header. */
  readonly rows: readonly number[];
  /** First column. */
  readonly left: number;
  /** Column behind the last one. */
  readonly right: number;
}

// No area has as many fields; a taller table holds records.
const mostLines = 300;

/**
 * Finds the parts of a vertical form: the column with the most different words names the lines, columns of numbers beside it
 * hold the values; there are several only where their labels name units or periods.
 *
 * @param search - the table
 * @param isUnit - tells units from other words
 * @returns the parts; `null` where the table is none
 */
export function lineFormOf(search: LineFormSearch, isUnit: (text: string) => boolean): LineForm | null {
  const { sheet, labels, rows, left, right } = search;
  if (rows.length > mostLines) return null;
  const folded = (column: number): string => fold(labels[column] ?? '');
  const cellsIn = (column: number): readonly SheetCell[] =>
    rows.flatMap((row) => {
      const cell = sheet.cell(row, column);
      return cell === null || isEmpty(cell) ? [] : [cell];
    });
  const all = Array.from({ length: right - left }, (_, i) => left + i);
  const furniture = all.filter((column) => isFurnitureHeader(folded(column)));
  const measure = all.find((column) => isMeasureHeader(folded(column)) || folded(column) === fold('đơn vị'));
  const open = all.filter((column) => !furniture.includes(column) && column !== measure);
  let name: number | undefined;
  let most = 1;
  for (const column of open) {
    const words = cellsIn(column).flatMap(({ value }) => (isWords(value) && !isUnit(value) ? [value] : []));
    const different = new Set(words).size;
    if (different <= most) continue;
    most = different;
    name = column;
  }
  const named = name;
  if (named === undefined) return null;
  const behind = open.filter((column) => column > named);
  const values = behind.filter((column) => {
    const cells = cellsIn(column);
    return cells.filter(isFigure).length * 2 >= Math.max(1, cells.length);
  });
  const heads = values.map((column) => headOf(labels, column));
  if (values.length === 0) return null;
  const parts = { name: named, measure, values, furniture };
  if (heads.every(isPeriodHead)) return { ...parts, across: 'period' };
  const units = heads.filter(isUnit).length;
  if (units > 0 && heads.every((head) => isUnit(head) || isTotalLabel(head))) return { ...parts, across: 'unit' };
  return values.length === 1 && behind.length === 1 ? { ...parts, across: undefined } : null;
}

/**
 * Returns what heads a column under its groups.
 *
 * @param labels - labels by column
 * @param column - column counted from 0
 * @returns the last part: of "Đơn vị / Xã An Hòa" the name
 */
export function headOf(labels: readonly string[], column: number): string {
  return (labels[column] ?? '').split(' / ').at(-1) ?? '';
}

const isWords = (value: SheetCell['value']): value is string =>
  typeof value === 'string' && !/^[\d.,%\s]+$/.test(value);

const isFigure = ({ value, error, uncomputed }: SheetCell): boolean =>
  error !== undefined ||
  uncomputed === true ||
  typeof value === 'number' ||
  (typeof value === 'string' && /^[\s+-]*\d[\d\s.,]*(?:%|\p{L}[\p{L}\s]{0,20})?$/u.test(value.trimEnd()));

const isPeriodHead = (text: string): boolean => /\d{4}/.test(text) && parsePeriod(text).value !== null;
