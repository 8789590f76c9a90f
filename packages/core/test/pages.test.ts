// Pages as offices lay them out: what stands above, several tables, totals of sections, sizes of numbers.
import { describe, expect, it } from 'vitest';
import { defineEntity, figureField, ok } from '@qcdc/core';
import { allEntities, mediation, oneStop } from '@qcdc/core/entities';
import { defineUnits, parse, type ParseOptions } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi', parent: 'T1' },
]);

type Grid = readonly (readonly GridCell[])[];

function page(grid: Grid, { name = 'Hòa giải ở cơ sở', ...options }: ParseOptions & { readonly name?: string } = {}) {
  const { value, findings } = parse(ok([gridSheet(name, grid)]), allEntities, { units, locale: 'vi', ...options });
  const records = value
    .get(mediation)
    .map(({ data }) => [data.unit, data.period, String(data.received.value)].join(' '));
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  return { value, records, told, findings };
}

describe('what stands above a table', () => {
  const rows: Grid = [
    ['TT', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
    [1, 40, 38],
  ];

  it.each<[string, Grid, string]>([
    [
      'lines with the words beside them',
      [
        ['Đơn vị báo cáo:', 'UBND xã An Hòa'],
        ['Kỳ báo cáo:', '6 tháng đầu năm 2024'],
      ],
      'X1 2024-H1 40',
    ],
    ['lines in one cell', [['Đơn vị báo cáo: xã An Hòa'], ['Kỳ báo cáo: Quý I/2024']], 'X1 2024-Q1 40'],
    [
      'letterhead and title',
      [['UBND XÃ AN HÒA', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2024']],
      'X1 2024 40',
    ],
    [
      'a title with days',
      [['Đơn vị: Xã Thủy Lợi'], ['(Từ ngày 15/12/2023 đến ngày 14/6/2024)']],
      'X2 2023-12-15..2024-06-14 40',
    ],
  ])('serves rows that do not say it: %s', (_, above, expected) => {
    const { records, told } = page([...above, ...rows]);
    expect([records, told]).toEqual([[expected], []]);
  });

  it('goes before what the caller says, which serves where nothing is said', () => {
    const defaults = { unit: 'X2', period: '2023' };
    expect(page(rows, { defaults }).records).toEqual(['X2 2023 40']);
    expect(page([['Kỳ báo cáo: năm 2024'], ...rows], { defaults }).records).toEqual(['X2 2024 40']);
    expect(page(rows).told).toEqual(['parse/no-key-column', 'parse/no-key-column']);
  });

  it('is the period of the State where the caller says so', () => {
    const above: Grid = [['Đơn vị báo cáo: xã An Hòa'], ['Kỳ báo cáo: năm 2024']];
    expect(page([...above, ...rows], { regime: 'state' }).records).toEqual(['X1 2023-12-15..2024-12-14 40']);
    const soFar: Grid = [['Đơn vị báo cáo: xã An Hòa'], ['Kỳ báo cáo: từ đầu năm đến nay']];
    expect(page([...soFar, ...rows], { asOf: '2024-09-30' }).records).toEqual(['X1 2024-9M 40']);
  });
});

describe('several tables', () => {
  const header = ['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'];

  it('one below the other, each under its own year', () => {
    const { records, told } = page([
      ['Năm 2023'],
      header,
      ['X1', 30, 20],
      [null],
      ['Năm 2024'],
      header,
      ['X1', 40, 38],
    ]);
    expect([records, told]).toEqual([['X1 2023 30', 'X1 2024 40'], []]);
  });

  it('of two areas on one sheet', () => {
    const { value, records, told } = page(
      [
        ['I. KẾT QUẢ HÒA GIẢI NĂM 2024'],
        header,
        ['X1', 40, 38],
        [null],
        ['II. KẾT QUẢ MỘT CỬA NĂM 2024'],
        ['Đơn vị', 'Hồ sơ tiếp nhận', 'Hồ sơ tiếp nhận trực tuyến'],
        ['X1', 100, 90],
      ],
      { name: 'Tổng hợp' },
    );
    expect([records, told]).toEqual([['X1 2024 40'], []]);
    expect(value.get(oneStop).map(({ data }) => String(data.received.value))).toEqual(['100']);
  });

  it('side by side', () => {
    const { records, told } = page([
      ['Năm 2023', null, null, null, 'Năm 2024'],
      ['TT', ...header.slice(0, 2), null, 'TT', ...header.slice(0, 2)],
      [1, 'X1', 30, null, 1, 'X1', 40],
      [2, 'X2', 10, null, 2, 'X2', 20],
    ]);
    expect([records, told]).toEqual([['X1 2023 30', 'X2 2023 10', 'X1 2024 40', 'X2 2024 20'], []]);
  });
});

describe('totals of sections', () => {
  const of = (first: number, second: number, all: number): Grid => [
    ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận'],
    ['I', 'Khối xã', null, first],
    [1, 'X1', '2024', 40],
    ['II', 'Khối phường', null, second],
    [1, 'X2', '2024', 30],
    [null, 'Tổng cộng (I+II)', null, all],
  ];

  it('are compared with the rows below them, and the last with all', () => {
    const { records, told, value } = page(of(40, 30, 70));
    expect([records, told]).toEqual([['X1 2024 40', 'X2 2024 30'], []]);
    expect(value.statedTotals.map(({ label }) => label)).toEqual(['Khối xã', 'Khối phường', 'Tổng cộng (I+II)']);
  });

  it('are told where they contradict', () => {
    expect(page(of(41, 30, 70)).told).toEqual(['parse/total-differs']);
    expect(page(of(40, 30, 71)).told).toEqual(['parse/total-differs']);
  });

  it('of a province with its communes do not count the communes twice', () => {
    const { told } = page([
      ['Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận'],
      ['T1', '2024', 70],
      ['X1', '2024', 40],
      ['X2', '2024', 30],
      ['Cộng', null, 70],
    ]);
    expect(told).toEqual([]);
  });
});

describe('sizes of numbers', () => {
  const money = defineEntity({
    id: 'money',
    form: 'period',
    label: { vi: 'Kinh phí', en: 'Money' },
    fields: { spent: figureField({ label: { vi: 'Kinh phí thực hiện', en: 'Spent' }, measuredIn: 'VND' }) },
  });
  const spent = (grid: Grid) => {
    const { value } = parse(ok([gridSheet('Kinh phí', grid)]), [money], { units, locale: 'vi' });
    return value.get(money).map(({ data }) => String(data.spent.value));
  };

  it.each<[string, Grid]>([
    [
      'behind the header',
      [
        ['Đơn vị', 'Kỳ báo cáo', 'Kinh phí thực hiện (triệu đồng)'],
        ['X1', '2024', 3.4],
      ],
    ],
    [
      'above the table',
      [['Đơn vị tính: triệu đồng'], ['Đơn vị', 'Kỳ báo cáo', 'Kinh phí thực hiện'], ['X1', '2024', 3.4]],
    ],
    [
      'beside the number',
      [
        ['Tên xã', 'Đơn vị tính', 'Kỳ báo cáo', 'Kinh phí thực hiện'],
        ['X1', 'triệu đồng', '2024', '3,4'],
      ],
    ],
    ['in thousands', [['ĐVT: 1.000 đồng'], ['Đơn vị', 'Kỳ báo cáo', 'Kinh phí thực hiện'], ['X1', '2024', 3400]]],
  ])('are read as the page says them: %s', (_, grid) => {
    expect(spent(grid)).toEqual(['3400000']);
  });
});
