import { editionText, printPeriod, type CellRange, type IsoDate, type Period, type ReportingUnit } from '@qcdc/core';
import type { CellOut, Look, SheetOut } from '../engine/book.ts';
import { rowHeights } from '../row-heights.ts';
import { blankCell } from './cell-out.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { editionOf } from './edition-of.ts';
import type { AreaForm } from './form-columns.ts';
import { noteOn, labelRows, rulesOf } from './form-sheet.ts';
import { isAddedUp, totalCell } from './formulas.ts';
import { nameOfUnit } from './name-of-unit.ts';
import type { OfficialForm } from './official-form.ts';
import { filledOut, paper, paperDown, type Paper } from './paper.ts';
import { signatureRows } from './signature-rows.ts';

/** Rows above the data: letterhead, title, period, code of the form, labels, keys. */
export const officialRows = 7;
/** Columns on every page: code and name of the unit. */
const repeated = 2;

const superior: Look = { size: 12, align: 'center', wrap: true };
const issuer: Look = { ...superior, bold: true };
const number: Look = { size: 12, bold: true, align: 'center' };
const title: Look = { bold: true, size: 14, align: 'center', wrap: true };
const when: Look = { italic: true, size: 13, align: 'center', wrap: true };
const faint: Look = { size: 8, color: '7B8794', italic: true };
const total: Look = { bold: true, border: true, align: 'center' };
const usualHeight = 16;
const openLine = '……………………………';

/** What an official form holds beside its columns. */
export interface OfficialContent {
  /** Name on the tab. */
  readonly name: string;
  /** Rows of cells under the header. */
  readonly rows: readonly (readonly CellOut[])[];
  /** Drop-down lists. */
  readonly lists: ChoiceLists;
  /** Day of the form. */
  readonly day: IsoDate | null;
  /** Period the form is for. */
  readonly period: Period | null;
  /** Units that fill it in. */
  readonly units: readonly ReportingUnit[];
  /** Its number among the forms of the book, from 1. */
  readonly place: number;
  /** Letterhead, number, signature. */
  readonly official: OfficialForm;
  /** Whether the rows are added up below. */
  readonly totals: boolean;
}

/**
 * Lays out the form of one area so that an office can hand it out: letterhead, number, title and period above the table, a
 * row of totals and the signatures below, margins of official documents.
 *
 * @param area - the area and its columns
 * @param content - rows, units, period and who signs
 * @returns the worksheet
 */
export function officialSheet(area: AreaForm, content: OfficialContent): SheetOut {
  const { entity, columns } = area;
  const { name, rows, lists, official } = content;
  const totals = content.totals && columns.some(isAddedUp);
  const widths = filledOut(
    columns.map((column) => column.width),
    repeated,
  );
  const page = paper(widths, repeated);
  const head = headRows(area, content, page, widths);
  const last = officialRows + rows.length - 1;
  const sums = totals ? [totalRow(area, last + 1)] : [];
  const foot = signatureRows(
    official.signature,
    widths.slice(0, page.firstPage),
    page.breaks.length === 0 ? 0 : repeated,
  );
  const below = officialRows + rows.length + sums.length;
  const lines = [...head.rows, ...labelRows(columns), ...rows, ...sums, ...foot.rows];
  const heights = new Map([
    ...rowHeights(lines.slice(0, below), widths),
    ...head.heights,
    [officialRows - 1, 11],
    ...[...foot.heights].map(([row, height]): [number, number] => [row + below, height]),
  ]);
  const high = lines.map((_, row) => heights.get(row) ?? usualHeight);
  const down = paperDown(page, high, officialRows - 2, below - 1);
  return {
    name,
    rows: lines,
    widths,
    columnLooks: columns.map(({ field }) => (['unit', 'period'].includes(field) ? plainCode : undefined)),
    heights,
    merges: [
      ...head.merges,
      ...(totals ? [{ top: last + 1, left: 0, bottom: last + 1, right: repeated - 1 }] : []),
      ...foot.merges.map(({ top, bottom, ...sides }) => ({ ...sides, top: top + below, bottom: bottom + below })),
    ],
    rules: rulesOf(area, officialRows, last, lists),
    frozenRows: officialRows,
    frozenColumns: repeated,
    repeatRows: `$${officialRows - 1}:$${officialRows - 1}`,
    repeatColumns: '$A:$B',
    printsRowsOnly: true,
    footer: entity.label.vi.replaceAll('&', '&&'),
    page: { ...page, ...down },
  };

  function totalRow(form: AreaForm, row: number): CellOut[] {
    return form.columns.map((column, i) => {
      if (i === 0) return { value: 'Tổng cộng', look: total, note: totalNote };
      return (
        totalCell(form.columns, i, officialRows, row) ?? {
          value: null,
          look: i < repeated ? total : { ...blankCell(column.info).look, bold: true },
        }
      );
    });
  }
}

const plainCode: Look = { format: '@' };
const totalNote =
  'Tự cộng các dòng phía trên, kể cả dòng chèn thêm; để trống khi có số liệu ghi bằng chữ (hơn, gần …)\nAdds up the rows above, also those inserted; stays empty where a figure is stated in words';

interface Head {
  readonly rows: readonly (readonly (CellOut | null)[])[];
  readonly merges: readonly CellRange[];
  readonly heights: ReadonlyMap<number, number>;
}

function headRows({ entity }: AreaForm, content: OfficialContent, page: Paper, widths: readonly number[]): Head {
  const { official, day, period, units, place } = content;
  const { letterhead, numbers = {} } = official;
  const end = page.firstPage - 1;
  const right = cornerOf(widths, page.firstPage);
  // No further than the columns on every page: beyond, the next page would show it torn. On one page, up to its middle.
  const left = Math.max(Math.min(page.breaks.length === 0 ? letterheadEnd(widths) : repeated, right) - 1, 0);
  // Title and period stand beside those columns, where others follow on further pages: torn over both they would show there.
  const titled = page.breaks.length === 0 ? 0 : Math.min(repeated, end);
  const edition = day === null ? '' : ` – ${editionText(editionOf(entity, day))}`;
  const only = units.length === 1 ? units[0] : undefined;
  const whose =
    letterhead?.issuer ??
    (only === undefined ? `Đơn vị lập biểu: ${openLine}` : `Đơn vị báo cáo: ${nameOfUnit(only, day)}`);
  const mark = numbers[entity.id] ?? String(place).padStart(2, '0');
  const row = (...cells: readonly (readonly [column: number, cell: CellOut])[]): (CellOut | null)[] => {
    const made: (CellOut | null)[] = Array.from({ length: end + 1 }, () => null);
    for (const [column, cell] of cells) made[column] = cell;
    return made;
  };
  const room = widths.slice(0, left + 1).reduce((sum, width) => sum + width, 0);
  const heightIn = (value: string, look: Look): number => rowHeights([[{ value, look }]], [room]).get(0) ?? 18;
  const said = period === null ? `Kỳ báo cáo: ${openLine}` : `Kỳ báo cáo: ${printPeriod(period, 'vi')}`;
  const merge = (top: number, from: number, to: number): CellRange[] =>
    to > from ? [{ top, left: from, bottom: top, right: to }] : [];
  return {
    rows: [
      row(
        [0, { value: letterhead?.superior ?? null, look: superior }],
        [right, { value: `Biểu số: ${mark}`, look: number }],
      ),
      row([0, { value: whose, look: issuer }]),
      row([titled, { value: entity.label.vi.toLocaleUpperCase('vi'), look: title, ...noteOn(entity) }]),
      row([titled, { value: said, look: when }]),
      row([0, { value: `Mã biểu (form): ${entity.id}${edition}`, look: faint }]),
    ],
    merges: [
      ...merge(0, 0, left),
      ...merge(0, right, end),
      ...merge(1, 0, left),
      ...merge(2, titled, end),
      ...merge(3, titled, end),
    ],
    heights: new Map([
      [0, heightIn(letterhead?.superior ?? '', superior)],
      [1, heightIn(whose, issuer)],
      [2, 26],
      [3, 22],
      [4, 12],
    ]),
  };
}

// Behind the last column of the left half, in which the letterhead stands.
function letterheadEnd(widths: readonly number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let [end, taken] = [0, 0];
  while (end < widths.length && taken + (widths[end] ?? 0) <= half) {
    taken += widths[end] ?? 0;
    end += 1;
  }
  return Math.max(end, repeated);
}

// First of the last columns of the first page in which the number of the form has room.
function cornerOf(widths: readonly number[], end: number): number {
  let column = end - 1;
  let room = widths[column] ?? 0;
  while (room < 24 && column > 1) {
    column -= 1;
    room += widths[column] ?? 0;
  }
  return column;
}
