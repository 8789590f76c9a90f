// Layouts: what fits is read, what does not is told, nothing is misread or passed over in silence.
import { describe, expect, it } from 'vitest';
import { ok, type RawSheet } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { defineLayout, type SheetLayout } from '@qcdc/core/layout';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi', parent: 'T1' },
]);

type Grid = readonly (readonly GridCell[])[];

const layout = (...sheets: readonly Partial<SheetLayout>[]) =>
  defineLayout({ sheets: sheets.map((sheet) => ({ area: 'mediation', ...sheet })) }, allEntities);

function readSheets(sheets: readonly RawSheet[], ...layouts: ReturnType<typeof layout>[]) {
  const { value, findings } = parse(ok(sheets), [mediation], {
    units,
    locale: 'vi',
    defaults: { period: '2024' },
    layouts,
  });
  const records = value
    .get(mediation)
    .map(({ data }) => [data.unit, data.period, data.received.value, data.settled.value].map(String).join(' '));
  const told = findings
    .filter(({ code }) => code.startsWith('layout/'))
    .map(({ code, where, actual }) => [code, where.cell, actual]);
  return { records, told, findings };
}

const read = (grid: Grid, ...layouts: ReturnType<typeof layout>[]) => readSheets([gridSheet('PL 1', grid)], ...layouts);

const columns = { TT: null, 'Địa bàn': 'unit', 'Vụ nhận': 'received', 'Vụ thành': 'settled' };
const table: Grid = [
  ['UBND TỈNH THỬ'],
  ['TT', 'Địa bàn', 'Vụ nhận', 'Vụ thành'],
  [1, 'Xã An Hòa', 40, 38],
  [2, 'Xã Thủy Lợi', 20, 19],
];
const both = ['X1 2024 40 38', 'X2 2024 20 19'];

describe('a table of records', () => {
  it('is read by its labels', () => {
    expect(read(table, layout({ sheet: 'PL 1', header: '2', columns }))).toMatchObject({ records: both, told: [] });
  });

  it('needs neither the name of the sheet nor the rows of the header', () => {
    expect(read(table, layout({ columns }))).toMatchObject({ records: both, told: [] });
  });

  it('is read where its header stands now, and that is told', () => {
    const { records, told } = read([['Một dòng thêm vào'], ...table], layout({ header: '2', columns }));
    expect(records).toEqual(both);
    expect(told).toEqual([['layout/header-moved', 'A3', undefined]]);
  });

  it('follows its labels when a column is put in between', () => {
    const grid = table.map((row, i) => (i === 0 ? row : [row[0] ?? null, 'x', ...row.slice(1)]));
    const { records, told } = read(grid, layout({ columns }));
    expect(records).toEqual(both);
    expect(told).toEqual([['layout/unused-column', 'B2', 'x']]);
  });

  it('tells of a label that has moved from a stated place', () => {
    const moved = { ...columns, 'Vụ thành': { field: 'settled', at: 'C' }, 'Vụ nhận': { field: 'received', at: 'D' } };
    const { records, told } = read(table, layout({ columns: moved }));
    expect(records).toEqual(both);
    expect(told.map(([code]) => code)).toEqual(['layout/label-moved', 'layout/label-moved']);
  });

  it('never reads a field whose label is not there', () => {
    const { records, told } = read(
      table,
      layout({ columns: { ...columns, 'Vụ thành': null, 'Vụ hòa giải xong': 'settled' } }),
    );
    expect(records).toEqual(['X1 2024 40 null', 'X2 2024 20 null']);
    expect(told.map(([code]) => code)).toEqual(['layout/no-label']);
  });

  it('never chooses between two equal labels, unless their places are stated', () => {
    const grid: Grid = [
      ['Địa bàn', 'Số vụ', 'Số vụ'],
      ['X1', 40, 38],
    ];
    const unplaced = read(grid, layout({ columns: { 'Địa bàn': 'unit', 'Số vụ': 'received' } }));
    expect(unplaced.told.map(([code]) => code)).toContain('layout/label-twice');
    const placed = [
      { field: 'received', at: 'B' },
      { field: 'settled', at: 'C' },
    ];
    expect(read(grid, layout({ columns: { 'Địa bàn': 'unit', 'Số vụ': placed } }))).toMatchObject({
      records: ['X1 2024 40 38'],
      told: [],
    });
  });

  it('does not take another size of number for the same label', () => {
    const grid: Grid = [
      ['Địa bàn', 'Vụ nhận (nghìn vụ)'],
      ['X1', 40],
    ];
    const { told } = read(grid, layout({ columns: { 'Địa bàn': 'unit', 'Vụ nhận': 'received' } }));
    expect(told.map(([code]) => code)).toEqual(['layout/no-label', 'layout/unused-column']);
  });

  it('is refused where the form has become another', () => {
    const grid: Grid = [
      ['Mã', 'Loại', 'Số'],
      ['X1', 'a', 3],
    ];
    const { records, told } = read(grid, layout({ sheet: 'PL 1', columns }));
    expect(records).toEqual([]);
    expect(told.map(([code]) => code)).toContain('layout/no-header');
  });
});

describe('what stands beside it', () => {
  it('is named: columns, figures outside of the table, lines that say something', () => {
    const grid: Grid = [
      ['Tổng dân số: 12.000 người'],
      [null, null, null, null, 77],
      ['TT', 'Địa bàn', 'Vụ nhận', 'Vụ thành', 'Kinh phí'],
      [1, 'X1', 40, 38, 5],
    ];
    const { records, told } = read(grid, layout({ columns }));
    expect(records).toEqual(['X1 2024 40 38']);
    expect(told).toEqual([
      ['layout/unused-column', 'E3', 'Kinh phí'],
      ['layout/unused-figures', 'E2', '77'],
      ['layout/unused-text', 'A1', 'Tổng dân số: 12.000 người'],
    ]);
    const skip = ['A1', 'E'];
    expect(read(grid, layout({ columns, skip })).told).toEqual([]);
  });

  it('is not named where every paper has it: letterhead, numbers of columns, signatures, headers printed again', () => {
    const grid: Grid = [
      ['UBND TỈNH THỬ', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['BIỂU TỔNG HỢP'],
      ['TT', 'Địa bàn', 'Vụ nhận', 'Vụ thành'],
      ['A', 'B', 1, 2],
      [1, 'X1', 40, 38],
      ['TT', 'Địa bàn', 'Vụ nhận', 'Vụ thành'],
      [2, 'X2', 20, 19],
      [null, 'Tổng cộng', 60, 57],
      [null, null, 'Thử, ngày 05 tháng 01 năm 2025'],
      ['Người lập biểu', null, 'CHỦ TỊCH'],
    ];
    const { records, told, findings } = read(grid, layout({ columns }));
    expect(records).toEqual(both);
    expect(told).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('unit, period and size', () => {
  const bare: Grid = [
    ['Báo cáo của:', 'Xã An Hòa', 'Kỳ: Quý I/2024'],
    ['Vụ nhận', 'Vụ thành'],
    [40, 38],
  ];
  const fields = { 'Vụ nhận': 'received', 'Vụ thành': 'settled' };

  it('come from the cells the layout names, or are stated by it', () => {
    const everyRow = { unit: { cell: 'B1' }, period: { cell: 'C1' } };
    expect(read(bare, layout({ columns: fields, everyRow, skip: ['A1'] })).records).toEqual(['X1 2024-Q1 40 38']);
    expect(
      read(bare, layout({ columns: fields, everyRow: { unit: 'X2', period: '2023' }, skip: ['1'] })).records,
    ).toEqual(['X2 2023 40 38']);
  });

  it('are told when the cell is blank', () => {
    const everyRow = { unit: { cell: 'D9' } };
    expect(read(bare, layout({ columns: fields, everyRow })).told.map(([code]) => code)).toContain(
      'layout/nothing-said',
    );
  });
});

describe('single cells', () => {
  const grid: Grid = [
    ['Số vụ nhận:', 40, null, 'Số vụ thành: 38'],
    ['Đơn vị báo cáo:', 'X1'],
  ];
  const cells = { 'Số vụ nhận': { field: 'received', at: 'B1' }, 'Số vụ thành': { field: 'settled', at: 'D1' } };

  it('are read beside their labels', () => {
    expect(read(grid, layout({ cells }))).toMatchObject({ records: ['X1 2024 40 38'], told: [] });
  });

  it('are not read where another label stands beside them', () => {
    const shifted: Grid = [
      ['Số tổ hòa giải:', 7, null, 'Số vụ thành: 38'],
      ['Số vụ nhận:', 40],
      ['Đơn vị báo cáo:', 'X1'],
    ];
    const { records, told } = read(shifted, layout({ sheet: 'PL 1', cells }));
    expect(records).toEqual(['X1 2024 null 38']);
    expect(told.map(([code, cell]) => [code, cell])).toContainEqual(['layout/other-label', 'B1']);
  });
});

describe('lines', () => {
  const lines = { 'Vụ nhận': 'received', 'Vụ thành': 'settled' };

  it('give one record for each unit across; other lines are named', () => {
    const grid: Grid = [
      ['Nội dung', 'Xã An Hòa', 'Xã Thủy Lợi'],
      ['1. Vụ nhận', 40, 20],
      ['2. Vụ thành', 38, 19],
      ['3. Vụ khác', 1, null],
    ];
    const { records, told } = read(grid, layout({ across: 'unit', columns: { 'Nội dung': 'label' }, lines }));
    expect(records).toEqual(both);
    expect(told).toEqual([['layout/unused-line', 'A4', '3. Vụ khác']]);
    expect(
      read(grid, layout({ across: 'unit', columns: { 'Nội dung': 'label' }, lines: { ...lines, 'Vụ khác': null } }))
        .told,
    ).toEqual([]);
  });

  it('of two sections are told apart by them', () => {
    const grid: Grid = [
      ['Chỉ tiêu', 'Số'],
      ['I. Thôn', null],
      ['Vụ nhận', 40],
      ['II. Tổ dân phố', null],
      ['Vụ nhận', 38],
    ];
    const sections = { 'Thôn / Vụ nhận': 'received', 'Tổ dân phố / Vụ nhận': 'settled' };
    const everyRow = { unit: 'X1' };
    const columnsOf = { 'Chỉ tiêu': 'label', Số: 'value' };
    expect(read(grid, layout({ columns: columnsOf, lines: sections, everyRow })).records).toEqual(['X1 2024 40 38']);
    const unclear = read(
      grid,
      layout({ columns: columnsOf, lines: { 'Vụ nhận': 'received', 'Số khác': 'settled' }, everyRow }),
    );
    expect(unclear.told.map(([code]) => code)).toContain('layout/label-twice');
  });
});

describe('sheets and files', () => {
  it('a sheet that is absent is told; one that has another name is read by its labels', () => {
    const absent = readSheets(
      [
        gridSheet('Khác', [
          ['a', 'b'],
          [1, 2],
        ]),
      ],
      layout({ sheet: 'PL 1', columns }),
    );
    expect(absent.told.map(([code]) => code)).toEqual(['layout/no-sheet']);
    const renamed = readSheets([gridSheet('Sheet1', table)], layout({ sheet: 'PL 1', columns }));
    expect(renamed.records).toEqual(both);
    expect(renamed.told.map(([code]) => code)).toEqual(['layout/sheet-renamed']);
  });

  it('a sheet with only some of the labels is some other table', () => {
    const other = gridSheet('Khác', [
      ['TT', 'Địa bàn', 'Vụ nhận', 'Kinh phí'],
      [1, 'X1', 40, 5],
    ]);
    const { records, told } = readSheets([gridSheet('PL 1', table), other], layout({ columns }));
    expect(records).toEqual(both);
    expect(told).toEqual([]);
  });

  it('of several layouts the one that fits reads a sheet', () => {
    const other = layout({ columns: { Xã: 'unit', Nhận: 'received', Thành: 'settled' } });
    expect(read(table, other, layout({ columns }))).toMatchObject({ records: both, told: [] });
  });

  it('a sheet no layout describes is read by what its headers say', () => {
    const own = gridSheet('Hòa giải ở cơ sở', [
      ['Mã đơn vị', 'Kỳ', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      ['X2', '2023', 1, 1],
    ]);
    expect(readSheets([gridSheet('PL 1', table), own], layout({ sheet: 'PL 1', columns })).records).toEqual([
      ...both,
      'X2 2023 1 1',
    ]);
  });
});
