// Ways of offices that stand on a page around the figures: each is read as it was meant, or named.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import {
  allEntities,
  citizenReception,
  contributions,
  mediation,
  oneStop,
  peoplesInspection,
} from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Sông Mây' },
  { code: 'T2', kind: 'province', name: 'Tỉnh Núi Dài' },
  { code: '00121', kind: 'commune', name: 'Xã Đồng Lau', parent: 'T1' },
  { code: '00122', kind: 'commune', name: 'Xã Hòa Thuận', parent: 'T1' },
  { code: '00131', kind: 'commune', name: 'Xã Hòa Thuận', parent: 'T2' },
]);
type Grid = readonly (readonly GridCell[])[];

function read(grid: Grid, { name = 'Hòa giải ở cơ sở', period }: { name?: string; period?: string } = {}) {
  const { value, findings } = parse(ok([gridSheet(name, grid)]), allEntities, {
    units,
    locale: 'vi',
    ...(period === undefined ? {} : { defaults: { period } }),
  });
  const shown = value
    .get(mediation)
    .map(({ data: { unit, period: when, received, settled } }) =>
      [unit, when, ...[received, settled].map(({ value: number }) => (number === null ? '–' : String(number)))].join(
        ' ',
      ),
    );
  const told = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, where }) => `${code} ${where.cell ?? ''}`);
  return { value, shown, told };
}

describe('a label that says whose the figures below it are', () => {
  it.each(['Kỳ báo cáo', 'Kỳ này', 'Trong kỳ', 'Số kỳ này', 'Kỳ báo cáo này'])(
    '"%s" below the label of a figure is that figure, and no column of periods',
    (words) => {
      const grid = [
        ['Đơn vị', 'Số vụ tiếp nhận / Cùng kỳ', `Số vụ tiếp nhận / ${words}`],
        ['00121', 35, 40],
      ];
      expect(read(grid, { period: '2024' })).toMatchObject({
        shown: ['00121 2024 40 –'],
        told: ['parse/unknown-column B1'],
      });
    },
  );

  it('"Kỳ báo cáo" by itself, or below what is no figure, stays the column of periods', () => {
    const rows = [['00121', '2023', 40]];
    expect(read([['Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận'], ...rows]).shown).toEqual(['00121 2023 40 –']);
    expect(read([['Đơn vị', 'Thông tin chung / Kỳ báo cáo', 'Số vụ tiếp nhận'], ...rows]).shown).toEqual([
      '00121 2023 40 –',
    ]);
  });
});

describe('what stands at the top of a page', () => {
  const second = [[], ['2. Tiếp công dân'], ['Đơn vị', 'Số cuộc tiếp công dân', 'Số lượt tiếp'], ['00121', 24, 30]];
  const first = [['1. Hòa giải ở cơ sở'], ['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'], ['00121', 40, 38]];
  const periodsOf = (grid: Grid) => {
    const { value } = read(grid, { name: 'Báo cáo' });
    return [mediation, citizenReception].map((area) => value.get(area).map(({ data }) => data.period));
  };

  it.each([[['BÁO CÁO NĂM 2024']], [['Kỳ báo cáo: năm 2024']], [['UBND TỈNH SÔNG MÂY'], ['BÁO CÁO NĂM 2024']]])(
    'holds for all tables below: %j',
    (...top) => {
      expect(periodsOf([...top, ...first, ...second])).toEqual([['2024'], ['2024']]);
    },
  );

  it('gives way to what a table says itself', () => {
    const [blank = [], , ...rest] = second;
    const own = [blank, ['2. Tiếp công dân 6 tháng đầu năm 2024'], ...rest];
    expect(periodsOf([['BÁO CÁO NĂM 2024'], ...first, ...own])).toEqual([['2024'], ['2024-H1']]);
  });

  it('the title of the first table says nothing of the second', () => {
    const [, ...rest] = first;
    expect(periodsOf([['1. Hòa giải ở cơ sở năm 2024'], ...rest, ...second])).toEqual([['2024'], []]);
  });

  it('says whose all tables are', () => {
    const { value } = read(
      [
        ['Đơn vị báo cáo: Xã Đồng Lau'],
        ['Kỳ báo cáo: năm 2024'],
        ['1. Hòa giải ở cơ sở'],
        ['Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
        [40, 38],
        [],
        ['2. Tiếp công dân'],
        ['Số cuộc tiếp công dân', 'Số lượt tiếp'],
        [24, 30],
      ],
      { name: 'Báo cáo' },
    );
    expect(value.get(citizenReception).map(({ data: { unit, period } }) => [unit, period])).toEqual([
      ['00121', '2024'],
    ]);
  });
});

describe('units', () => {
  it('below a province with figures of its own lie in it', () => {
    const grid = [
      ['TT', 'Đơn vị', 'Số vụ tiếp nhận'],
      ['I', 'TỈNH SÔNG MÂY', 64],
      [1, 'Xã Đồng Lau', 40],
      [2, 'Xã Hòa Thuận', 24],
      ['II', 'Tỉnh Núi Dài', 10],
      [1, 'Xã Hòa Thuận', 10],
    ];
    const shown = ['T1 2024 64 –', '00121 2024 40 –', '00122 2024 24 –', 'T2 2024 10 –', '00131 2024 10 –'];
    expect(read(grid, { period: '2024' })).toMatchObject({ shown, told: [] });
    const unmarked = grid.map(([, ...row]) => row);
    expect(read(unmarked, { period: '2024' })).toMatchObject({ shown, told: [] });
  });

  it.each([
    ['Hòa Thuận - Sông Mây', '00122'],
    ['Hoà Thuận – Núi Dài', '00131'],
    ['Xã Hòa Thuận — Núi Dài', '00131'],
  ])('a province behind a dash needs no kind: %s', (name, unit) => {
    const grid = [
      ['Đơn vị', 'Số vụ tiếp nhận'],
      [name, 40],
    ];
    expect(read(grid, { period: '2024' }).shown).toEqual([`${unit} 2024 40 –`]);
  });

  it('a code shown with its zeros has not lost them', () => {
    const code = { value: 121, format: '00000' };
    const grid = (first: GridCell) => [
      ['Mã đơn vị', 'Số vụ tiếp nhận'],
      [first, 40],
    ];
    expect(read(grid(code), { period: '2024' })).toMatchObject({ shown: ['00121 2024 40 –'], told: [] });
    expect(read(grid(121), { period: '2024' }).told).toEqual(['parse/zeros-lost A2']);
    expect(read(grid({ ...code, format: '000' }), { period: '2024' }).told).toEqual(['parse/zeros-lost A2']);
  });
});

it.each(['Hòa giải Q1-2024', 'Hòa giải (quý I năm 2024)', 'Hoa giai quy 1-2024', 'Hòa giải - Quý I-2024'])(
  'a tab may say its area and its period: %s',
  (name) => {
    const grid = [
      ['Đơn vị', 'Số vụ tiếp nhận'],
      ['00121', 10],
    ];
    expect(read(grid, { name })).toMatchObject({ shown: ['00121 2024-Q1 10 –'], told: [] });
  },
);

it('a tab may have the first words of its area', () => {
  const grid = [
    ['Đơn vị', 'Hồ sơ tiếp nhận'],
    ['00121', '1.234'],
  ];
  const { value, told } = read(grid, { name: 'Một cửa', period: '2024' });
  expect([value.get(oneStop).map(({ data }) => String(data.received.value)), told]).toEqual([['1234'], []]);
});

it.each([
  ['Row Labels', 'Sum of ', 'Grand Total', '(blank)'],
  ['Nhãn Hàng', 'Tổng của ', 'Tổng Cuối', '(trống)'],
])('what is left of a pivot table is a table: %s', (head, sum, total, blank) => {
  const grid = [
    [head, `${sum}Số vụ tiếp nhận`, `${sum}Số vụ hòa giải thành`],
    ['Xã Đồng Lau', 40, 38],
    [blank],
    [total, 40, 38],
  ];
  expect(read(grid, { period: '2024' })).toMatchObject({ shown: ['00121 2024 40 38'], told: [] });
  const counted = [['Row Labels', 'Count of Số vụ tiếp nhận', 'Sum of Số vụ hòa giải thành'], ...grid.slice(1)];
  expect(read(counted, { period: '2024' })).toMatchObject({
    shown: ['00121 2024 – 38'],
    told: ['parse/unknown-column B1'],
  });
});

describe('units of measure', () => {
  it('"(m2)" and its like beside a label are no months of the year of the page', () => {
    const { value, told } = read(
      [
        ['KẾT QUẢ NĂM 2024'],
        ['Đơn vị', 'Cuộc giám sát', 'Đất thu hồi (m2)', 'Xử lý khác về đất (m²)'],
        ['00121', 12, '1.200', 30],
      ],
      { name: 'Ban Thanh tra nhân dân (tổng hợp)' },
    );
    const figures = value
      .get(peoplesInspection)
      .map(({ data }) => [
        data.period,
        ...[data.supervisions, data.landRecovered].map(({ value: one }) => String(one)),
      ]);
    expect([figures, told]).toEqual([[['2024', '12', '1200']], []]);
  });

  const money = (heads: readonly string[], cells: readonly GridCell[]) =>
    read(
      [
        ['Đơn vị', ...heads],
        ['00121', ...cells],
      ],
      { name: 'Huy động, hỗ trợ (tổng hợp)', period: '2024' },
    );
  const heads = ['Tổng giá trị công trình (triệu đồng)', 'Nhân dân đóng góp', 'Ngân sách Nhà nước'];

  it('of one column of money hold for that one, and the others are named where they are as small', () => {
    const { value, told } = money(heads, [1000, 300, 700]);
    expect(told).toEqual(['parse/size-of-one-column C1']);
    expect(value.get(contributions).map(({ data }) => String(data.totalValue.value))).toEqual(['1000000000']);
    expect(money(heads, [1000, '300 triệu', 0]).told).toEqual([]);
    expect(money(heads, [1000, 300_000_000, '700.000.000']).told).toEqual([]);
    expect(
      money(
        heads.map((head, i) => (i === 0 ? head : `${head} (đồng)`)),
        [1000, 300, 700],
      ).told,
    ).toEqual([]);
  });

  it('a fraction of a few đồng is no sum of money, typed as a number or as text', () => {
    for (const cell of [250.5, '250,5'])
      expect(money(['Nhân dân đóng góp', 'Ngân sách Nhà nước'], [cell, 1_000_000]).told).toEqual([
        'quantity/ambiguous-number B2',
      ]);
  });
});

it('the marks of footnotes behind a label say nothing of it', () => {
  const grid = [
    ['Đơn vị', 'Số vụ tiếp nhận (vụ)¹', 'Số vụ hòa giải thành²'],
    ['00121', 40, 38],
  ];
  expect(read(grid, { period: '2024' })).toMatchObject({ shown: ['00121 2024 40 38'], told: [] });
});
