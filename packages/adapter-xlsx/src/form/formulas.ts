import type { FieldInfo } from '@qcdc/core';
import { a1, columnLetters } from '../a1.ts';
import type { CellOut, Look } from '../engine/book.ts';
import { blankCell } from './cell-out.ts';
import type { FormColumn } from './form-columns.ts';

/** Name of the range with the codes of the units and their names beside them. */
export const unitNames = 'qcdc_unit_names';

const share: Look = { border: true, top: true, align: 'right', format: '0.0%' };
const boldShare: Look = { ...share, bold: true };

/**
 * Makes the cell with the name of the unit whose code is typed beside it.
 *
 * @param row - row counted from 0
 * @param look - how it looks
 * @returns the cell
 */
export function nameCell(row: number, look: Look): CellOut {
  const code = a1(row, 0);
  return { value: '', formula: `IF(${code}="","",IFERROR(VLOOKUP(${code},${unitNames},2,FALSE),""))`, look };
}

/**
 * Makes the cell of a share that the spreadsheet works out of the two figures it is of, as soon as both stand in its row.
 *
 * @param columns - columns of the form
 * @param info - the share
 * @param row - row counted from 0
 * @returns the cell; `null` where the form does not ask for both figures
 */
export function shareCell(columns: readonly FormColumn[], info: FieldInfo | null, row: number): CellOut | null {
  const of = partsOf(columns, info);
  if (of === null) return null;
  const [part, whole] = [a1(row, of.part), a1(row, of.whole)];
  return shareOf(part, whole, `ISNUMBER(${part}),ISNUMBER(${whole})`, share);
}

/**
 * Makes a cell of the row of totals. A sum is of all rows above it, also of those somebody will insert; it stays empty while
 * nothing is filled in, and where a figure is stated in words, which a spreadsheet cannot add up. A share is that of the
 * sums, as long as as many units stated the one as the other.
 *
 * @param columns - columns of the form
 * @param column - column counted from 0
 * @param first - first row of data, counted from 0
 * @param row - row of the totals
 * @returns the cell; `null` where what several units say makes no total
 */
export function totalCell(columns: readonly FormColumn[], column: number, first: number, row: number): CellOut | null {
  const info = columns[column]?.info ?? null;
  const above = (of: number): string => `${a1(first, of)}:INDEX(${columnLetters(of)}:${columnLetters(of)},ROW()-1)`;
  const of = partsOf(columns, info);
  if (of !== null && isAddedUp(columns[of.part]) && isAddedUp(columns[of.whole])) {
    const [part, whole] = [a1(row, of.part), a1(row, of.whole)];
    const alike = `COUNT(${above(of.part)})=COUNT(${above(of.whole)})`;
    return shareOf(part, whole, `ISNUMBER(${part}),ISNUMBER(${whole}),${alike}`, boldShare);
  }
  if (!isAddedUp(columns[column])) return null;
  const all = above(column);
  const formula = `IF(AND(COUNT(${all})>0,COUNT(${all})=COUNTA(${all})),SUM(${all}),"")`;
  return { value: '', formula, look: { ...blankCell(info).look, bold: true } };
}

function shareOf(part: string, whole: string, known: string, look: Look): CellOut {
  return { value: '', formula: `IF(AND(${known}),IF(${whole}>0,${part}/${whole},""),"")`, look };
}

function partsOf(columns: readonly FormColumn[], info: FieldInfo | null): { part: number; whole: number } | null {
  if (info?.ratioOf === undefined) return null;
  const { numerator, denominator } = info.ratioOf;
  const place = (name: string): number => columns.findIndex(({ field }) => field === name);
  const [part, whole] = [place(numerator), place(denominator)];
  return part < 0 || whole < 0 ? null : { part, whole };
}

/**
 * Tells whether the figures of a column make a total over units.
 *
 * @param column - the column
 * @returns `true` for sums; `false` for averages, shares, words and days
 */
export const isAddedUp = (column: FormColumn | undefined): boolean => {
  const { kind, overUnits = 'sum', measuredIn } = column?.info ?? {};
  return (kind === 'figure' || kind === 'count') && overUnits === 'sum' && measuredIn !== 'percent';
};
