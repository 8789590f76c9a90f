import { citation, editionText, type Entity, type IsoDate } from '@qcdc/core';
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
const key: Look = { size: 8, color: '9AA5B1', align: 'center', border: true };

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
export function formSheet({ entity, columns }: AreaForm, { name, rows, lists, day }: FormContent): SheetOut {
  const edition = day === null ? '' : ` – ${editionText(editionOf(entity, day))}`;
  const widths = columns.map((column) => column.width);
  const last = headerRows + Math.max(rows.length, roomyRows);
  return {
    name,
    rows: [
      [{ value: `${entity.label.vi} – ${entity.label.en}`, look: title, ...noteOn(entity) }],
      [{ value: `Mã biểu (form): ${entity.id}${edition}`, look: faint }],
      columns.map((column) => ({ value: column.header, look: label, note: column.note })),
      columns.map((column) => ({ value: column.field, look: key })),
      ...rows,
    ],
    widths,
    heights: new Map([[0, 34], [2, 76], [3, 12], ...rowHeights(rows, widths, headerRows)]),
    // Only over the first columns: a title across all of them would print torn in two.
    merges: [{ top: 0, left: 0, bottom: 0, right: Math.min(columns.length, 6) - 1 }],
    rules: columns.flatMap((column, i) => ruleOf(entity, column, i, last, lists)),
    frozenRows: headerRows,
    frozenColumns: 2,
    repeatRows: '$3:$3',
    repeatColumns: '$A:$B',
    footer: entity.label.vi.replaceAll('&', '&&'),
  };
}

function noteOn({ description, basis }: Entity): { readonly note?: string } {
  const lines = [
    ...(description === undefined ? [] : [description.vi, description.en]),
    ...basis.map((one) => `Căn cứ / basis: ${citation(one, 'vi')}`),
  ];
  return lines.length === 0 ? {} : { note: lines.join('\n') };
}

function ruleOf(entity: Entity, column: FormColumn, index: number, last: number, lists: ChoiceLists): Rule[] {
  const letters = columnLetters(index);
  const area = `${letters}${headerRows + 1}:${letters}${last}`;
  const { info, field } = column;
  const list = lists.nameOf(entity.id, field);
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
  // Only a warning: "hơn 3,4 tỷ" is a legitimate answer in these cells.
  if ((info?.kind === 'figure' || info?.kind === 'count') && info.measuredIn !== 'percent')
    return [
      {
        area,
        type: 'whole',
        argument: '0',
        style: 'warning',
        title: 'Thường là số nguyên ≥ 0',
        message:
          'Ô này thường là số nguyên không âm. Nếu số liệu có "hơn", "gần", "khoảng" thì vẫn có thể ghi bằng chữ. / Usually a whole number of 0 or more.',
      },
    ];
  return [];
}
