import { fold } from '../words/fold.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { Period } from '../time/period.ts';
import type { RawSheet, SheetCell } from '../raw/raw-sheet.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import { isTotalLabel } from '../parse/total-row.ts';
import { isFurnitureHeader, isMeasureHeader } from './furniture-headers.ts';
import { headsWithStatus } from './heads-with-status.ts';
import { ownFigures, saysDone, tellsOfOthers } from './own-figures.ts';
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
  /** What heads the columns of values: the name of a unit, the words of a period. */
  readonly heads: ReadonlyMap<number, string>;
  /** Columns of figures planned, of other times, compared: none of this period's. */
  readonly others: readonly number[];
  /** How final the figures of a column are, where its head says so. */
  readonly statuses: ReadonlyMap<number, FigureStatus>;
  /** By column of values, those of the same figures that are less final. */
  readonly weaker: ReadonlyMap<number, readonly number[]>;
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
  /** Period of the page, for columns headed "Quý I" and "Trong quý"; left out where nothing says it. */
  readonly page?: Period | null;
}

// No area has as many fields; a taller table holds records.
const mostLines = 300;

/**
 * Finds the parts of a vertical form: the column with the most different words names the lines, columns of numbers beside it
 * hold the values; there are several only where their labels name units or periods. Columns of figures planned, of other times or
 * compared are set aside.
 *
 * @param search - the table
 * @param isUnit - tells units from other words
 * @returns the parts; `null` where the table is none
 */
export function lineFormOf(search: LineFormSearch, isUnit: (text: string) => boolean): LineForm | null {
  const { sheet, labels, rows, left, right, page = null } = search;
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
  if (values.length === 0) return null;
  const { columns, heads, statuses, weaker } = headsWithStatus(behind, (column) => labels[column] ?? '', saysDone);
  const headOfColumn = (column: number): string => heads.get(column) ?? '';
  const parts = { name: named, measure, furniture, statuses, weaker };
  const across = unitsAcross(
    values.filter((column) => columns.includes(column)),
    headOfColumn,
    isUnit,
  );
  if (across !== null) return { ...parts, ...across, across: 'unit' };
  const own = ownFigures(columns, headOfColumn, page);
  if (own === null || own.values.some((column) => !values.includes(column))) return null;
  const { periods } = own;
  return { ...parts, ...own, across: periods === null ? undefined : 'period', heads: periods ?? new Map() };
}

// "Xã An Hòa / Kế hoạch | Xã An Hòa / Thực hiện": each unit has one column of its own figures.
function unitsAcross(
  columns: readonly number[],
  headOfColumn: (column: number) => string,
  isUnit: (text: string) => boolean,
): Pick<LineForm, 'values' | 'heads' | 'others'> | null {
  const others = columns.filter((column) => tellsOfOthers(headOfColumn(column)));
  const values = columns.filter((column) => !others.includes(column));
  const heads = new Map<number, string>();
  for (const column of values) {
    const head = headOfColumn(column)
      .split(' / ')
      .find((part) => isUnit(part) || isTotalLabel(part));
    if (head !== undefined) heads.set(column, head);
  }
  // Every cluster may have a sum of its own, and all of them are called "Cộng".
  const names = [...heads.values()].filter((head) => isUnit(head) || !isTotalLabel(head));
  const certain = heads.size === values.length && new Set(names).size === names.length;
  return certain && names.some(isUnit) ? { values, heads, others } : null;
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
  (typeof value === 'string' &&
    (/^[\s+-]*\d[\d\s.,]*(?:%|\p{L}[\p{L}\s]{0,20})?$/u.test(value.trimEnd()) || saysNone(value)));

const longestState = 30;

// "KPS", "Không có", "…": what stands in the place of a number.
function saysNone(value: string): boolean {
  if (value.length > longestState) return false;
  const read = readQuantity(value, { measuredIn: 'case', locale: 'vi' }).value;
  return read !== null && read.state !== 'reported';
}
