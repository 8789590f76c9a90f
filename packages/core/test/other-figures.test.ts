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
  it.each([
    '(cùng kỳ năm trước)',
    '(kế hoạch)',
    '(lũy kế)',
    '(tăng/giảm)',
    '(%)',
    '(ước cả năm)',
    '(trực tiếp)',
    '(dự kiến)',
  ])('that make another figure of it keep it from being read: %s', (words) => {
    const { records, unknown } = page([
      ['Đơn vị', `Số vụ tiếp nhận ${words}`, settled],
      ['X1', 40, 38],
    ]);
    expect([records, unknown]).toEqual([['X1 2024 null 38'], [`Số vụ tiếp nhận ${words}`]]);
  });

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

describe('groups above the first of their labels only', () => {
  const plans: Grid = [
    ['Đơn vị', 'Kế hoạch', null, 'Thực hiện', null],
    [null, 'Số vụ tiếp nhận', settled, 'Số vụ tiếp nhận', settled],
    ['X1', 99, 98, 40, 38],
  ];

  it('hold for all of them, though nothing is merged', () => {
    const { records, told } = page(plans);
    expect([records, told]).toEqual([['X1 2024 40 38'], ['parse/unknown-column', 'parse/unknown-column']]);
  });

  it('say periods', () => {
    const grid: Grid = [
      ['TT', 'Đơn vị', 'Quý I/2024', null, 'Quý II/2024', null],
      [null, null, ...(plans[1] ?? []).slice(1)],
      [1, 'X1', 10, 9, 12, 11],
    ];
    expect(page(grid).records).toEqual(['X1 2024-Q1 10 9', 'X1 2024-Q2 12 11']);
  });

  it('complete a label', () => {
    const grid: Grid = [
      ['TT', 'Đơn vị', 'Hồ sơ tiếp nhận', null, 'Kết quả giải quyết', null],
      [null, null, 'Tổng số', 'Trực tuyến', 'Đã giải quyết', 'Quá hạn'],
      [1, 'X1', 1000, 900, 800, 10],
    ];
    const data = page(grid).value.get(oneStop)[0]?.data;
    expect([data?.received, data?.receivedOnline, data?.late].map((one) => one?.value?.toString())).toEqual([
      '1000',
      '900',
      '10',
    ]);
  });

  it('are none where a title stands on two cells', () => {
    const grid: Grid = [
      ['Biểu 01', 'Kết quả hòa giải ở cơ sở', null, null],
      [null, 'Đơn vị', 'Số vụ tiếp nhận', settled],
      [1, 'X1', 40, 38],
      [2, 'X2', 20, 19],
    ];
    expect(page(grid)).toMatchObject({ records: ['X1 2024 40 38', 'X2 2024 20 19'], told: [] });
  });

  it('are none where a row of records follows', () => {
    const grid: Grid = [
      ['TT', 'Đơn vị', 'Số vụ tiếp nhận', settled],
      [1, 'X1', 'không phát sinh', 'không'],
      [null, 'X2', 'chưa thống kê', 'chưa thống kê'],
    ];
    expect(page(grid).records).toEqual(['X1 2024 0 0', 'X2 2024 null null']);
  });
});

describe('a hidden column', () => {
  const hiding = (column: number) => {
    const grid: Grid = [
      ['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ tiếp nhận', settled],
      ['X1', column === 1 ? 99 : 40, column === 2 ? 99 : 40, 38],
    ];
    const sheet = { ...gridSheet('Hòa giải ở cơ sở', grid), hiddenColumns: new Set([column]) };
    return parse(ok([sheet]), allEntities, { units, defaults: { period: '2024' } });
  };

  it.each([1, 2])('goes behind the one that shows, and that is said (%i)', (column) => {
    const { value, findings } = hiding(column);
    expect(value.get(mediation).map(({ data }) => String(data.received.value))).toEqual(['40']);
    const told = findings.filter(({ severity }) => severity !== 'info');
    expect(told.map(({ code, where }) => [code, where.cell])).toEqual([
      ['parse/hidden-twice', column === 1 ? 'B1' : 'C1'],
    ]);
  });

  it('is read where no other has its name', () => {
    expect(
      hiding(3)
        .value.get(mediation)
        .map(({ data }) => String(data.settled.value)),
    ).toEqual(['38']);
  });
});

describe('a sheet for each unit', () => {
  const rows: Grid = [
    ['TT', 'Số vụ tiếp nhận', settled],
    [1, 40, 38],
  ];
  const named = (name: string, grid: Grid = rows, options: ParseOptions = {}) => {
    const { value, findings } = parse(ok([gridSheet(name, grid)]), allEntities, {
      units,
      defaults: { period: '2024' },
      ...options,
    });
    const told = findings.flatMap(({ code, severity }) => (severity === 'info' ? [] : code));
    return [value.get(mediation).map(({ data }) => data.unit), told];
  };

  it.each(['Xã An Hòa', 'An Hòa', '03. Xã An Hoà', 'X1', 'Xã An Hòa (2)', 'UBND xã An Hòa'])(
    'is of the unit it is named after: %s',
    (name) => {
      expect(named(name)).toEqual([['X1'], []]);
    },
  );

  it('says its period beside the unit', () => {
    const { value } = parse(ok([gridSheet('An Hòa Q2-2024', rows)]), allEntities, { units });
    expect(value.get(mediation).map(({ data }) => `${data.unit} ${data.period}`)).toEqual(['X1 2024-Q2']);
  });

  it('leaves rows that name their own unit alone', () => {
    expect(
      named('Xã An Hòa', [
        ['Đơn vị', 'Số vụ tiếp nhận', settled],
        ['X2', 40, 38],
      ]),
    ).toEqual([['X2'], []]);
  });

  it('is told where nobody knows the unit, and no other stands in', () => {
    expect(named('Xã Không Có')).toEqual([[], ['parse/unknown-unit']]);
    expect(named('Xã Không Có', rows, { defaults: { unit: 'X1', period: '2024' } })).toEqual([
      [],
      ['parse/unknown-unit'],
    ]);
  });

  it('is not taken from its number', () => {
    expect(named('1')).toEqual([[], ['parse/no-key-column']]);
  });
});
