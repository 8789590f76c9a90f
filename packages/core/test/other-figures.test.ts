// A label beside words that make another figure of it is another figure: it is not read under the label, and that is said.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation, oneStop } from '@qcdc/core/entities';
import { defineUnits, parse, type ParseOptions } from '@qcdc/core/flow';
import type { CellRange } from '@qcdc/core';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi' },
]);

type Grid = readonly (readonly GridCell[])[];

function page(grid: Grid, options: ParseOptions = {}, merges: readonly CellRange[] = []) {
  const sheet = gridSheet('Hòa giải ở cơ sở', grid, merges);
  const { value, findings } = parse(ok([sheet]), allEntities, {
    units,
    locale: 'vi',
    defaults: { period: '2024' },
    ...options,
  });
  const records = value
    .get(mediation)
    .map(({ data }) => [data.unit, data.period, String(data.received.value), String(data.settled.value)].join(' '));
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  const unknown = findings.filter(({ code }) => code === 'parse/unknown-column').map(({ actual }) => actual);
  return { records, told, unknown, findings, value };
}

const settled = 'Số vụ hòa giải thành';

describe('brackets behind a label', () => {
  it.each(['(cùng kỳ năm trước)', '(kế hoạch)', '(lũy kế)', '(tăng/giảm)', '(%)', '(ước)', '(trực tiếp)', '(dự kiến)'])(
    'that make another figure of it keep it from being read: %s',
    (words) => {
      const { records, unknown } = page([
        ['Đơn vị', `Số vụ tiếp nhận ${words}`, settled],
        ['X1', 40, 38],
      ]);
      expect([records, unknown]).toEqual([['X1 2024 null 38'], [`Số vụ tiếp nhận ${words}`]]);
    },
  );

  it.each([
    'Số vụ tiếp nhận (vụ)',
    'Số vụ tiếp nhận (vụ) (1)',
    'Số vụ tiếp nhận (3=2+1)',
    'Số vụ tiếp nhận (ĐVT: vụ)',
    'Số vụ tiếp nhận (*)',
    '1. Số vụ việc tiếp nhận',
    'Trong đó: Số vụ tiếp nhận',
    'Số vụ việc tiếp nhận trong kỳ',
  ])('and numbers that add nothing are passed over: %s', (header) => {
    const { records, told } = page([
      ['Đơn vị', header, settled],
      ['X1', 40, 38],
    ]);
    expect([records, told]).toEqual([['X1 2024 40 38'], []]);
  });

  it('in our own label need not be repeated', () => {
    const grid: Grid = [
      ['Đơn vị', 'Hồ sơ tiếp nhận', 'Tỷ lệ hồ sơ trực tuyến'],
      ['X1', 1000, '98,8%'],
    ];
    const { value, unknown } = page(grid);
    expect([value.get(oneStop)[0]?.data.received.value?.toString(), unknown]).toEqual(['1000', []]);
  });
});

describe('groups above a label', () => {
  it.each([
    'Kế hoạch',
    'Kỳ trước',
    'Cùng kỳ năm 2023',
    'Lĩnh vực đất đai',
    'Lũy kế',
    'Dự toán giao',
    'Khối doanh nghiệp',
  ])('of other figures keep it from being read: %s', (group) => {
    const grid: Grid = [
      ['Đơn vị', group, null],
      [null, 'Số vụ tiếp nhận', settled],
      ['X1', 40, 38],
    ];
    const { records, unknown } = page(grid, {}, [{ top: 0, left: 1, bottom: 0, right: 2 }]);
    expect([records, unknown.length]).toEqual([[], 2]);
  });

  it('that are told apart by them alone are all left out', () => {
    const grid: Grid = [
      ['Đơn vị', 'Kết quả hòa giải', 'Kết quả'],
      [null, 'Số vụ tiếp nhận', 'Số vụ tiếp nhận'],
      ['X1', 40, 38],
    ];
    expect(page(grid)).toMatchObject({ records: [], unknown: { length: 2 } });
  });

  it('beside what was done, what was planned is left out', () => {
    const grid: Grid = [
      ['Đơn vị', 'Kế hoạch', null, 'Thực hiện', null],
      [null, 'Số vụ tiếp nhận', settled, 'Số vụ tiếp nhận', settled],
      ['X1', 99, 98, 40, 38],
    ];
    const merges = [1, 3].map((left) => ({ top: 0, left, bottom: 0, right: left + 1 }));
    expect(page(grid, {}, merges)).toMatchObject({ records: ['X1 2024 40 38'], unknown: { length: 2 } });
  });
});
