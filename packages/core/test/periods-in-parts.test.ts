// Offices say the period of a figure in several places at once: two columns, a title and a column, a label and what is below it.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation, petitions } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Sông Mây' },
  { code: 'X1', kind: 'commune', name: 'Xã Đồng Lau', parent: 'T1' },
]);
type Grid = readonly (readonly GridCell[])[];

function read(grid: Grid, { name = 'Hòa giải ở cơ sở', period }: { name?: string; period?: string } = {}) {
  const { value, findings } = parse(ok([gridSheet(name, grid)]), allEntities, {
    units,
    locale: 'vi',
    ...(period === undefined ? {} : { defaults: { period } }),
  });
  const shown = value.get(mediation).map(({ data }) => `${data.period} ${data.received.value?.toString() ?? '–'}`);
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code, where }) => `${code} ${where.cell}`);
  return { value, shown, told };
}

describe('a period in two columns', () => {
  it.each([
    [['Quý', 'Năm'], [2, 2024], '2024-Q2'],
    [['Quý', 'Năm'], ['Quý II', '2024'], '2024-Q2'],
    [['Năm', 'Quý'], [2024, 'IV'], '2024-Q4'],
    [['Tháng', 'Năm'], ['09', 2024], '2024-M09'],
    [['Tháng báo cáo', 'Năm báo cáo'], ['T9', 2024], '2024-M09'],
    [['THANG', 'NAM'], [12, 2024], '2024-M12'],
    [['Kỳ báo cáo / Quý', 'Kỳ báo cáo / Năm'], ['I', 2024], '2024-Q1'],
    [['Kỳ báo cáo', 'Năm'], ['6 tháng đầu năm', 2024], '2024-H1'],
    [['Kỳ báo cáo', 'Năm'], ['Quý III/2023', 2024], '2023-Q3'],
    [['quarter', 'year'], [3, 2024], '2024-Q3'],
  ])('%j of %j is %s', (heads, values, expected) => {
    const { shown, told } = read([
      ['Đơn vị', ...heads, 'Số vụ tiếp nhận'],
      ['X1', ...values, 40],
    ]);
    expect(shown).toEqual([`${expected} 40`]);
    expect(told).toEqual([]);
  });

  it('a column of years alone is one of periods', () => {
    const rows = [
      ['X1', 2023, 40],
      ['X1', 2024, 41],
    ];
    expect(read([['Đơn vị', 'Năm', 'Số vụ tiếp nhận'], ...rows]).shown).toEqual(['2023 40', '2024 41']);
  });

  it('a month without a year anywhere is refused, and never taken for a whole year', () => {
    const grid = [
      ['Đơn vị', 'Tháng', 'Số vụ tiếp nhận'],
      ['X1', 5, 40],
    ];
    expect(read(grid)).toMatchObject({ shown: [], told: ['period/no-year B2'] });
    expect(read([['HÒA GIẢI Ở CƠ SỞ NĂM 2024'], ...grid]).shown).toEqual(['2024-M05 40']);
    expect(read(grid, { period: '2024' }).shown).toEqual(['2024-M05 40']);
  });

  it.each([
    ['01/01/2024', '30/06/2024', '2024-H1'],
    ['2024-07-01', '2024-09-30', '2024-Q3'],
    ['15/12/2023', '14/6/2024', '2023-12-15..2024-06-14'],
  ])('"Từ ngày" %s and "Đến ngày" %s are %s', (from, to, expected) => {
    const { shown, told } = read([
      ['Đơn vị', 'Từ ngày', 'Đến ngày', 'Số vụ tiếp nhận'],
      ['X1', from, to, 40],
    ]);
    expect(shown).toEqual([`${expected} 40`]);
    expect(told).toEqual([]);
  });

  it('days that end before they begin, or of which one is missing, are refused', () => {
    const header = ['Đơn vị', 'Từ ngày', 'Đến ngày', 'Số vụ tiếp nhận'];
    for (const [from, to] of [
      ['30/6/2024', '01/01/2024'],
      ['01/01/2024', null],
    ] as const)
      expect(read([header, ['X1', from, to, 40]])).toMatchObject({ shown: [], told: ['period/not-a-period B2'] });
  });

  it('their sum below the months of a year is a total, and "Cả năm" the year', () => {
    const grid = [
      ['KẾT QUẢ HÒA GIẢI CỦA XÃ ĐỒNG LAU NĂM 2024'],
      ['Đơn vị báo cáo:', 'X1'],
      ['Tháng', 'Số vụ tiếp nhận'],
      ['Tháng 1', 4],
      [2, 5],
    ];
    expect(read([...grid, ['Cộng', 9]])).toMatchObject({ shown: ['2024-M01 4', '2024-M02 5'], told: [] });
    expect(read([...grid, ['Cả năm', 9]]).shown).toEqual(['2024-M01 4', '2024-M02 5', '2024 9']);
  });

  it('numbers that are no months leave the column unknown', () => {
    const { shown, told } = read([
      ['Đơn vị', 'Kỳ báo cáo', 'Tháng', 'Số vụ tiếp nhận'],
      ['X1', '2024', 350, 40],
    ]);
    expect(shown).toEqual(['2024 40']);
    expect(told).toEqual(['parse/unknown-column C1']);
  });
});

describe('a period behind a label or in the title', () => {
  it.each([
    ['Số vụ tiếp nhận năm 2024 / T1', '2024-M01'],
    ['Số vụ tiếp nhận năm 2024 / Quý IV', '2024-Q4'],
    ['Số vụ tiếp nhận năm 2024 / Tổng số', '2024'],
    ['Quý IV / Số vụ tiếp nhận năm 2024', '2024-Q4'],
    ['Số vụ tiếp nhận 6 tháng đầu năm 2024', '2024-H1'],
    ['Kết quả quý I năm 2024 / Số vụ tiếp nhận', '2024-Q1'],
  ])('"%s"', (header, expected) => {
    expect(
      read([
        ['TT', 'Đơn vị', header],
        [1, 'X1', 40],
      ]).shown,
    ).toEqual([`${expected} 40`]);
  });

  it.each(['Kế hoạch số vụ tiếp nhận năm 2025', 'Số vụ tiếp nhận cùng kỳ năm 2023', 'Số vụ tiếp nhận so với năm 2023'])(
    '"%s" is a figure of another kind',
    (header) => {
      const { shown, told } = read(
        [
          ['TT', 'Đơn vị', 'Số vụ tiếp nhận', header],
          [1, 'X1', 40, 5],
        ],
        { period: '2024' },
      );
      expect(shown).toEqual(['2024 40']);
      expect(told).toEqual(['parse/unknown-column D1']);
    },
  );

  it.each([
    'SỐ VỤ TIẾP NHẬN NĂM 2024',
    'Biểu 3. Tổng hợp số vụ tiếp nhận năm 2024',
    'Thống kê số vụ việc tiếp nhận, năm 2024',
  ])('"%s" says what the numbers below the periods are', (title) => {
    const grid = [[title], ['TT', 'Đơn vị', 'Quý I', 'Quý II'], [1, 'X1', 4, 5]];
    expect(read(grid, { name: 'Sheet1' })).toMatchObject({ shown: ['2024-Q1 4', '2024-Q2 5'], told: [] });
  });

  it('a title that names no figure, or one of several areas, leaves the columns unknown and told', () => {
    for (const title of ['SỐ CÂY ĐÃ TRỒNG NĂM 2024', 'LƯỢT NGƯỜI DỰ NĂM 2024']) {
      const { value, told } = read([[title], ['TT', 'Đơn vị', 'Quý I', 'Quý II'], [1, 'X1', 4, 5]]);
      expect([title, value.size, told.length > 0]).toEqual([title, 0, true]);
    }
  });
});

describe('sums since New Year beside the figures of the period', () => {
  const page = (title: string, one: string, other: string) =>
    read([[title], ['TT', 'Đơn vị', `Số vụ tiếp nhận / ${one}`, `Số vụ tiếp nhận / ${other}`], [1, 'X1', 12, 40]]);

  it.each([
    ['quý III năm 2024', 'Trong quý', 'Lũy kế từ đầu năm', '2024-Q3', '2024-9M'],
    ['quý II năm 2024', 'Quý này', 'Cộng dồn', '2024-Q2', '2024-H1'],
    ['tháng 11 năm 2024', 'Trong tháng', 'Từ đầu năm đến nay', '2024-M11', '2024-01-01..2024-11-30'],
    ['tháng 6 năm 2024', 'Tháng báo cáo', 'Luỹ kế', '2024-M06', '2024-H1'],
    ['quý III năm 2024', 'Kỳ này', 'Lũy kế 9 tháng', '2024-Q3', '2024-9M'],
  ])('on a page of %s "%s" and "%s"', (period, one, other, own, sum) => {
    const { shown, told } = page(`Kết quả hòa giải ở cơ sở ${period}`, one, other);
    expect(shown).toEqual([`${own} 12`, `${sum} 40`]);
    expect(told).toEqual([]);
  });

  it('that may go back to another year are left alone', () => {
    const { shown, told } = page('Kết quả hòa giải ở cơ sở năm 2024', 'Trong năm', 'Lũy kế');
    expect(shown).toEqual(['2024 12']);
    expect(told).toEqual(['parse/unknown-column D2']);
  });

  it('a quarter on the page of a month is another period', () => {
    const { shown, told } = page('Kết quả hòa giải ở cơ sở tháng 9 năm 2024', 'Trong tháng', 'Trong quý');
    expect(shown).toEqual(['2024-M09 12']);
    expect(told).toEqual(['parse/unknown-column D2']);
  });

  it('are a field of their own where an area asks for them', () => {
    const { value, told } = read(
      [
        ['KHIẾU NẠI, TỐ CÁO QUÝ III NĂM 2024'],
        ['Đơn vị', 'Vụ việc tiếp nhận trong kỳ', 'Tiếp nhận / Từ đầu năm'],
        ['X1', 12, 40],
      ],
      { name: 'Khiếu nại, tố cáo' },
    );
    expect(value.get(petitions).map(({ data }) => [data.period, data.receivedSinceJanuary.value?.toString()])).toEqual([
      ['2024-Q3', '40'],
    ]);
    expect(told).toEqual([]);
  });
});

describe('a title of another period than the rows', () => {
  const grid = (title: string) => [[title], ['Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận'], ['X1', '2024', 40]];
  const codes = (title: string) =>
    parse(ok([gridSheet('Hòa giải ở cơ sở', grid(title))]), allEntities, { units }).findings.map(({ code }) => code);

  it('is remarked, and held against nobody', () => {
    expect(codes('KẾT QUẢ HÒA GIẢI NĂM 2023')).toContain('parse/title-of-other-period');
    expect(read(grid('KẾT QUẢ HÒA GIẢI NĂM 2023'))).toMatchObject({ shown: ['2024 40'], told: [] });
  });

  it.each(['KẾT QUẢ HÒA GIẢI NĂM 2024', 'KẾT QUẢ HÒA GIẢI GIAI ĐOẠN 2022-2025', 'KẾT QUẢ HÒA GIẢI QUÝ I NĂM 2024'])(
    'nothing is said of "%s"',
    (title) => {
      expect(codes(title)).not.toContain('parse/title-of-other-period');
    },
  );
});
