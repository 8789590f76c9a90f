import { expect, it } from 'vitest';
import type { RawSheet } from '../../raw/raw-sheet.ts';
import type { RawValue } from '../../raw/raw-table.ts';
import { ok } from '../../outcome/outcome.ts';
import { defineUnits } from '../define-units.ts';
import { unitsFromList } from './units-from-list.ts';

function sheet(...grid: readonly (readonly RawValue[])[]): RawSheet {
  const columns = Math.max(...grid.map((row) => row.length));
  return {
    ...{ name: 'DM', rows: grid.length, columns, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() },
    cell: (row, column) => {
      const value = grid[row]?.[column] ?? null;
      return value === null ? null : { value };
    },
    place: (row, column) => ({ sheet: 'DM', cell: `${String.fromCharCode(65 + column)}${row + 1}` }),
  };
}
const read = (...grid: readonly (readonly RawValue[])[]) => unitsFromList(ok([sheet(...grid)]));
const head = ['STT', 'Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị', 'Mã đơn vị cấp trên'];

it('reads a list as an office keeps it, title above and kinds in Vietnamese', () => {
  const { value, findings } = read(
    ['DANH MỤC ĐƠN VỊ BÁO CÁO'],
    [null],
    head,
    [1, '01', 'Tỉnh Mẫu (giả định)', 'Tỉnh', null],
    [2, '00001', 'Xã Một (giả định)', 'Xã', '01'],
    [3, 'SNV', 'Sở Nội vụ (giả định)', 'Cơ quan hành chính', '01'],
    [4, 'CT', 'Công ty Mẫu (giả định)', 'Doanh nghiệp ngoài Nhà nước', 'Tỉnh Mẫu (giả định)'],
  );
  expect(findings).toEqual([]);
  expect(value.map(({ code, kind, parent }) => [code, kind, parent])).toEqual([
    ['01', 'province', undefined],
    ['00001', 'commune', '01'],
    ['SNV', 'agency', '01'],
    ['CT', 'nonStateEmployer', '01'],
  ]);
  expect(defineUnits(value).units).toHaveLength(4);
});

it('tells the kind by the name where no column says it, and asks where the name does not', () => {
  const { value, findings } = read(
    ['Mã', 'Tên đơn vị'],
    ['1', 'Phường Một (giả định)'],
    ['2', 'Tổ dân phố 2 (giả định)'],
    ['3', 'Thành phố Ba (giả định)'],
  );
  expect(value.map(({ kind, form }) => [kind, form])).toEqual([
    ['commune', 'phuong'],
    ['community', 'toDanPho'],
  ]);
  expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([['units/no-kind', 'A4']]);
});

it('keeps a code twice where days part the two, and the first where none do', () => {
  const { value, findings } = read(
    [...['Mã đơn vị', 'Tên đơn vị'], ...['Từ ngày', 'Đến ngày']],
    ['00001', 'Xã Cũ (giả định)', null, '30/06/2025'],
    ['00001', 'Xã Mới (giả định)', '01/07/2025', null],
    ['00002', 'Xã Hai (giả định)', null, null],
    ['00002', 'Xã Hai nữa (giả định)', 'hôm qua', null],
  );
  expect(value.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['Xã Cũ (giả định)', undefined, '2025-06-30'],
    ['Xã Mới (giả định)', '2025-07-01', undefined],
    ['Xã Hai (giả định)', undefined, undefined],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['units/not-a-day', 'units/code-twice']);
  expect(defineUnits(value).withCode('00001')).toHaveLength(2);
});

it('tells a unit above that is not there or not clear, a row without a code, and columns nobody uses', () => {
  const { value, findings } = read(
    [...head, 'Điện thoại'],
    [1, '1', 'Xã Tân Phú', 'xã', '99', '0123'],
    [2, '2', 'Xã Tân Phú', 'xã', null, null],
    [3, null, 'Xã Không Mã', 'xã', null, null],
    [4, '4', 'Thôn Một', 'thôn', 'Xã Tân Phú', null],
    ['Tổng cộng', null, '4 đơn vị', null, null, null],
  );
  expect(value.map(({ code }) => code)).toEqual(['1', '2', '4']);
  expect(findings.map(({ code, actual }) => [code, actual])).toEqual([
    ['units/column-not-used', 'Điện thoại'],
    ['units/unknown-parent', '99'],
    ['units/no-code', 'Xã Không Mã'],
    ['units/parent-unclear', 'Xã Tân Phú'],
  ]);
});

it('warns of codes kept as numbers, and takes the zeros a format shows', () => {
  const { value, findings } = read(['Mã', 'Tên'], [1, 'Xã Một'], [2, 'Xã Hai']);
  expect(value.map(({ code }) => code)).toEqual(['1', '2']);
  expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([['units/code-as-number', 'A2']]);
  const shown = sheet(['Mã', 'Tên'], [1, 'Xã Một'], [2, 'Xã Hai']);
  const padded = unitsFromList(
    ok([
      {
        ...shown,
        cell: (row, column) => {
          const cell = shown.cell(row, column);
          return cell !== null && typeof cell.value === 'number' ? { ...cell, format: '00000' } : cell;
        },
      },
    ]),
  );
  expect(padded.value.map(({ code }) => code)).toEqual(['00001', '00002']);
  expect(padded.findings).toEqual([]);
});

it('says where there is no list at all', () => {
  expect(read(['Số vụ', 'Số tổ'], [1, 2]).findings.map(({ code }) => code)).toContain('units/no-list');
  expect(unitsFromList(ok([])).findings.map(({ code }) => code)).toEqual(['units/no-list']);
});
