import type { Finding, Where } from '../../outcome/finding.ts';
import type { RawCell, RawColumn, RawTable } from '../../raw/raw-table.ts';
import { isTotalLabel } from '../../parse/total-row.ts';
import { isFurnitureHeader } from '../../sheet/furniture-headers.ts';
import { fold } from '../../words/fold.ts';
import { listFinding } from './list-findings.ts';

type Column = 'code' | 'name' | 'kind' | 'parent' | 'from' | 'to';

const headers: Readonly<Record<Column, readonly string[]>> = {
  code: ['mã đơn vị', 'mã', 'mã số', 'mã định danh', 'mã xã', 'mã đvhc', 'mã đơn vị báo cáo', 'code', 'unit code'],
  name: ['tên đơn vị', 'tên', 'tên đơn vị báo cáo', 'tên xã', 'đơn vị', 'đơn vị báo cáo', 'name', 'unit'],
  kind: ['loại đơn vị', 'loại', 'cấp', 'loại hình', 'cấp đơn vị', 'kind', 'type'],
  parent: [
    ...['mã đơn vị cấp trên', 'đơn vị cấp trên', 'cấp trên', 'mã cấp trên', 'trực thuộc', 'đơn vị trực thuộc', 'thuộc'],
    ...['đơn vị chủ quản', 'mã tỉnh', 'tỉnh', 'parent', 'parent unit'],
  ],
  from: ['từ ngày', 'có hiệu lực từ', 'hiệu lực từ', 'ngày bắt đầu', 'from'],
  to: ['đến ngày', 'có hiệu lực đến', 'hiệu lực đến', 'ngày kết thúc', 'to'],
};

const byHeader = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(headers).flatMap(([column, all]) => all.map((one) => [fold(one), column as Column])),
);

/** A row of a list. */
export interface ListLine {
  /** Its cells by what they say. */
  readonly cells: Readonly<Partial<Record<Column, RawCell>>>;
  /** Its place. */
  readonly at: Where;
}

/**
 * Reads the rows of a list by the headers of its columns.
 *
 * @param table - a table
 * @param findings - takes columns nobody uses, and codes that lost their zeros
 * @returns the rows; none where the table is no list of units
 */
export function linesOf({ columns, rows }: RawTable, findings: Finding[]): readonly ListLine[] {
  const bound = new Map<Column, string>();
  const unused: RawColumn[] = [];
  for (const column of columns) {
    const name = byHeader.get(fold(column.header));
    if (name === undefined || bound.has(name)) unused.push(column);
    else bound.set(name, column.key);
  }
  if (!bound.has('code') || !bound.has('name')) return [];
  const counted = rows.filter(({ cells }) => ![...cells.values()].some((cell) => isTotalLabel(textOf(cell))));
  const lines = counted.map(({ cells, at }): ListLine => {
    const own = [...bound].flatMap(([name, key]) => (cells.has(key) ? [[name, cells.get(key)]] : []));
    return { cells: Object.fromEntries(own) as ListLine['cells'], at };
  });
  for (const { header, key, at } of unused)
    if (header !== '' && !isFurnitureHeader(fold(header)) && rows.some(({ cells }) => textOf(cells.get(key)) !== ''))
      findings.push(listFinding('column-not-used', at, header));
  const number = lines.find(({ cells: { code } }) => typeof code?.value === 'number' && !isZeroPadded(code));
  if (number?.cells.code !== undefined)
    findings.push(listFinding('code-as-number', number.cells.code.at, textOf(number.cells.code)));
  return lines;
}

const isZeroPadded = ({ format = '' }: RawCell): boolean => /^0{2,}$/.test(format);

/**
 * Returns what stands in a cell as text; a number shown as `00000` with the zeros in front.
 *
 * @param cell - the cell
 * @returns the text; empty where nothing stands there
 */
export function textOf(cell: RawCell | undefined): string {
  const value = cell?.value ?? null;
  if (cell !== undefined && typeof value === 'number' && isZeroPadded(cell))
    return String(value).padStart(cell.format?.length ?? 0, '0');
  return value === null ? '' : String(value).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
