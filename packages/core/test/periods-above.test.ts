// What a page says of its period is heard whole; where it leaves open which one is meant, nothing takes its place.
import { describe, expect, it } from 'vitest';
import { ok, type CellRange } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse, type ParseOptions } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi' },
]);

type Grid = readonly (readonly GridCell[])[];

function page(grid: Grid, options: ParseOptions = {}, merges: readonly CellRange[] = []) {
  const { value, findings } = parse(ok([gridSheet('Hòa giải ở cơ sở', grid, merges)]), allEntities, {
    units,
    locale: 'vi',
    defaults: { period: '2023' },
    ...options,
  });
  const records = value.get(mediation).map(({ data }) => `${data.unit} ${data.period} ${String(data.received.value)}`);
  const codes = findings.map(({ code }) => code);
  return { records, codes, told: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code) };
}

const rows: Grid = [
  ['TT', 'Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
  [1, 'X1', 40, 38],
];

describe('a title', () => {
  it.each([
    ['Kết quả năm 2024, phương hướng năm 2025', '2024'],
    ['KẾT QUẢ NĂM 2024 VÀ NHIỆM VỤ NĂM 2025', '2024'],
    ['Kết quả thực hiện nhiệm vụ năm 2024', '2024'],
    ['Quý III/2024 so với quý II/2024', '2024-Q3'],
    ['Kỳ trước: quý II/2024', '2023'],
  ])('names the period of its report, not the one it is compared with: %s', (title, period) => {
    expect(page([[title], ...rows])).toMatchObject({ records: [`X1 ${period} 40`], told: [] });
  });

  it.each([
    ['BÁO CÁO QUÝ III', 'period/no-year'],
    ['Kết quả tháng 6', 'period/no-year'],
    ['THÁNG 9 VÀ 9 THÁNG ĐẦU NĂM 2024', 'period/not-a-period'],
    ['Kỳ báo cáo: 6T/2024', 'period/ambiguous'],
    ['Kỳ báo cáo: Tháng 6', 'period/no-year'],
  ])('that leaves the period open is told, and the period of the caller does not serve: %s', (title, code) => {
    expect(page([[title], ...rows])).toMatchObject({ records: [], told: [code] });
  });

  it('may have its year on the next line, or from a caller who means the same period', () => {
    expect(page([['BÁO CÁO QUÝ III'], ['Năm 2024'], ...rows]).records).toEqual(['X1 2024-Q3 40']);
    expect(page([['BÁO CÁO QUÝ III'], ...rows], { defaults: { period: '2024-Q3' } }).records).toEqual([
      'X1 2024-Q3 40',
    ]);
  });

  it.each([
    ['KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024', '(Từ ngày 15/12/2023 đến ngày 14/6/2024)', '2023-12-15..2024-06-14'],
    ['KẾT QUẢ NĂM 2024', '(15/12/2023 đến 14/12/2024)', '2023-12-15..2024-12-14'],
    ['KẾT QUẢ THÁNG 5/2024', '(Từ 15/4/2024 đến 14/5/2024)', '2024-04-15..2024-05-14'],
  ])('is of the days written below it: %s %s', (title, days, period) => {
    expect(page([[title], [days], ...rows]).records).toEqual([`X1 ${period} 40`]);
  });

  it('and words that say otherwise are named', () => {
    const { records, codes } = page([['NĂM 2024'], ['(Số liệu đến hết ngày 30/9/2024)'], ...rows]);
    expect([records, codes]).toEqual([['X1 2024 40'], expect.arrayContaining(['parse/text-not-used'])]);
  });
});

it('a unit above the table that the register has not is told, and the unit of the caller does not serve', () => {
  const grid: Grid = [['Đơn vị báo cáo: Xã Không Có'], ['TT', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'], [1, 40, 38]];
  expect(page(grid, { defaults: { unit: 'X1', period: '2024' } })).toMatchObject({
    records: [],
    told: ['parse/unknown-unit'],
  });
});

describe('a line between the rows', () => {
  it('says the period of those below it', () => {
    const grid: Grid = [
      ...rows.slice(0, 1),
      ['Quý I năm 2024'],
      [1, 'X1', 40, 38],
      ['II', 'Quý II'],
      [1, 'X1', 50, 48],
    ];
    expect(page([['NĂM 2024'], ...grid])).toMatchObject({ records: ['X1 2024-Q1 40', 'X1 2024-Q2 50'], told: [] });
    expect(page(grid, { defaults: {} })).toMatchObject({ records: ['X1 2024-Q1 40'], told: ['parse/no-period'] });
  });

  it('in the column of units too', () => {
    const grid: Grid = [['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'], ['1. Tháng 5 năm 2024'], ['X1', 40, 38]];
    expect(page(grid)).toMatchObject({ records: ['X1 2024-M05 40'], told: [] });
  });

  it('that is a unit or a note is none', () => {
    const grid: Grid = [...rows, ['Số liệu năm 2024 chưa gồm 5 vụ'], [2, 'X2', 30, 20]];
    expect(page(grid).records).toEqual(['X1 2023 40', 'X2 2023 30']);
  });
});

describe('groups of columns that say periods', () => {
  const four = [null, 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'];
  const over = (top: number) => [1, 3].map((left) => ({ top, left, bottom: top, right: left + 1 }));

  it.each([
    ['Quý I năm 2024', 'Quý II năm 2024', '2024-Q1', '2024-Q2'],
    ['Kết quả 6 tháng đầu năm 2024', 'Kết quả năm 2024', '2024-H1', '2024'],
    ['Cùng kỳ năm 2023', 'Năm 2024', null, '2024'],
  ])('make records of each: %s, %s', (first, second, one, other) => {
    const { records } = page([['Đơn vị', first, null, second, null], four, ['X1', 40, 38, 50, 48]], {}, over(0));
    expect(records).toEqual([...(one === null ? [] : [`X1 ${one} 40`]), `X1 ${other} 50`]);
  });

  it('take their year from the title', () => {
    const grid: Grid = [['NĂM 2024'], ['Đơn vị', 'Quý I', null, 'Quý II', null], four, ['X1', 40, 38, 50, 48]];
    expect(page(grid, {}, over(1))).toMatchObject({ records: ['X1 2024-Q1 40', 'X1 2024-Q2 50'], told: [] });
  });

  it('stand below the label or behind it as well', () => {
    const header = ['Đơn vị', 'Số vụ tiếp nhận (năm 2022)', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'];
    expect(page([header, ['X1', 30, 40, 38]]).records).toEqual(['X1 2023 40', 'X1 2022 30']);
  });
});
