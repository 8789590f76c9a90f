import { citation, editionText, wholeByNature, type Entity, type FieldInfo, type IsoDate } from '@qcdc/core';
import { columnLetters } from '../a1.ts';
import type { CellOut, Look, Rule, SheetOut } from '../engine/book.ts';
import type { AreaForm, FormColumn } from './form-columns.ts';
import { rowHeights } from '../row-heights.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { editionOf } from './edition-of.ts';

/** Rows above the data: title, area, labels, keys. */
export const headerRows = 4;
const roomyRows = 200;
const firstSerial = '1';

const title: Look = { bold: true, size: 14, align: 'left' };
const faint: Look = { size: 8, color: '7B8794', italic: true };
const label: Look = { bold: true, size: 11, fill: 'DCE6F1', align: 'center', wrap: true, border: true };
// A long name must not run into the next column: behind the last one it would make a page of its own.
const key: Look = { size: 8, color: '9AA5B1', align: 'center', border: true, shrink: true };

/** What a form sheet holds beside its header. */
export interface FormContent {
  /** Name on the tab. */
  readonly name: string;
  /** Rows of cells under the header. */
  readonly rows: readonly (readonly CellOut[])[];
  /** Drop-down lists. */
  readonly lists: ChoiceLists;
  /** Day of the form. */
  readonly day: IsoDate | null;
}

/**
 * Lays out the form of one area.
 *
 * @param area - the area and its columns
 * @param content - name, rows, lists and day
 * @returns the worksheet
 */
export function formSheet(area: AreaForm, { name, rows, lists, day }: FormContent): SheetOut {
  const { entity, columns } = area;
  const edition = day === null ? '' : ` – ${editionText(editionOf(entity, day))}`;
  const widths = columns.map((column) => column.width);
  const last = headerRows + Math.max(rows.length, roomyRows);
  return {
    name,
    rows: [
      [{ value: `${entity.label.vi} – ${entity.label.en}`, look: title, ...noteOn(entity) }],
      [{ value: `Mã biểu (form): ${entity.id}${edition}`, look: faint }],
      ...labelRows(columns),
      ...rows,
    ],
    widths,
    heights: new Map([
      [0, 34],
      ...rowHeights([...labelRows(columns), ...rows], widths, headerRows - 2),
      [headerRows - 1, 12],
    ]),
    // Only over the first columns: a title across all of them would print torn in two.
    merges: [{ top: 0, left: 0, bottom: 0, right: Math.min(columns.length, 6) - 1 }],
    rules: rulesOf(area, headerRows, last - 1, lists),
    frozenRows: headerRows,
    frozenColumns: 2,
    repeatRows: '$3:$3',
    repeatColumns: '$A:$B',
    footer: entity.label.vi.replaceAll('&', '&&'),
  };
}

/**
 * Writes the two rows of a header: what people read, and the names for the machine.
 *
 * @param columns - columns of the form
 * @returns the rows
 */
export function labelRows(columns: readonly FormColumn[]): readonly (readonly CellOut[])[] {
  return [
    columns.map(({ header, note }) => ({ value: header, look: label, note })),
    columns.map(({ field }) => ({ value: field === '' ? null : field, look: key })),
  ];
}

/**
 * Says what may be typed into the columns of a form.
 *
 * @param area - the area and its columns
 * @param first - first row of data, counted from 0
 * @param last - last row of data
 * @param lists - drop-down lists
 * @returns the rules
 */
export function rulesOf({ entity, columns }: AreaForm, first: number, last: number, lists: ChoiceLists): Rule[] {
  return columns.flatMap((column, i) => {
    const letters = columnLetters(i);
    return ruleOf(column, `${letters}${first + 1}:${letters}${last + 1}`, lists.nameOf(entity.id, column.field));
  });
}

/**
 * Says in a note what an area is and what it rests on.
 *
 * @param entity - the area
 * @returns the note
 */
export function noteOn({ label: { en }, description, basis }: Entity): { readonly note: string } {
  const lines = [
    en,
    ...(description === undefined ? [] : [description.vi, description.en]),
    ...basis.map((one) => `Căn cứ / basis: ${citation(one, 'vi')}`),
  ];
  return { note: lines.join('\n') };
}

function ruleOf({ info, field }: FormColumn, area: string, list: string | undefined): Rule[] {
  if (list !== undefined)
    return [
      {
        area,
        type: 'list',
        argument: list,
        style: field === 'unit' ? 'warning' : 'stop',
        title: 'Chọn trong danh sách',
        message: 'Chọn một giá trị trong danh sách thả xuống. / Choose a value from the list.',
      },
    ];
  if (info?.kind === 'day' || field === 'date')
    return [
      {
        area,
        type: 'date',
        argument: firstSerial,
        style: 'stop',
        title: 'Ngày không hợp lệ',
        message: 'Nhập ngày dạng ngày/tháng/năm, ví dụ 15/06/2024. / Enter a day such as 15/06/2024.',
      },
    ];
  const figures = figureRule(info);
  return figures === null ? [] : [{ area, style: 'warning', ...figures }];
}

// Only warnings: "hơn 3,4 tỷ" is a legitimate answer in these cells.
function figureRule(info: FieldInfo | null): Omit<Rule, 'area' | 'style'> | null {
  if (info?.kind === 'statedRatio' || info?.measuredIn === 'percent') return info.kind === 'statedRatio' ? share : null;
  if (info?.kind !== 'figure' && info?.kind !== 'count') return null;
  if (info.mayBeNegative === true) return null;
  return wholeByNature(info.measuredIn ?? '') ? whole : decimal;
}

const words =
  'Nếu số liệu có "hơn", "gần", "khoảng" thì vẫn có thể ghi bằng chữ. / Words such as "hơn", "gần" may be written too.';
const whole = {
  type: 'whole',
  argument: '0',
  title: 'Thường là số nguyên ≥ 0',
  message: `Ô này thường là số nguyên không âm. ${words}`,
} as const;
const decimal = {
  type: 'decimal',
  argument: '0',
  title: 'Thường là số ≥ 0',
  message: `Ô này thường là số không âm. ${words}`,
} as const;
const share = {
  type: 'decimal',
  argument: '0',
  most: '1',
  title: 'Tỷ lệ từ 0% đến 100%',
  message: `Ghi tỷ lệ kèm dấu %, ví dụ 99,4%. ${words}`,
} as const;
