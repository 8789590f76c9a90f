// In what the numbers of a page are written: beside the number, in the header, in a row of its own, above the table.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, contributions, mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([{ code: 'X1', kind: 'commune', name: 'Xã An Hòa' }]);

type Grid = readonly (readonly GridCell[])[];

function moneyOn(grid: Grid): string {
  const sheet = gridSheet('Huy động, hỗ trợ (tổng hợp)', grid);
  const { value, findings } = parse(ok([sheet]), allEntities, { units, locale: 'vi', defaults: { period: '2024' } });
  const figures = value.get(contributions).map(({ data }) => {
    const { value: number, upper, bound, status } = data.peopleMoney;
    return [bound === 'exact' ? '' : bound, number?.toFixed() ?? '?', upper?.toFixed(), status]
      .filter(Boolean)
      .join(' ');
  });
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  return [...figures, ...told].join(' · ');
}

describe('a number beside words', () => {
  it.each([
    ['hơn 3,4', 'above 3400000'],
    ['sơ bộ 1.200', '1200000000 provisional'],
    ['khoảng 3 - 4', 'between 3000000 4000000'],
    ['gần 5', 'below 5000000'],
    ['không quá 5', 'atMost 5000000'],
    ['5 trở lên', 'atLeast 5000000'],
    ['~1200', 'about 1200000000'],
    ['1.200 (sơ bộ)', '1200000000 provisional'],
    ['1.200 – 1.500', 'between 1200000000 1500000000'],
    ['1.200 (trong đó tiền mặt 200)', '1200000000'],
    ['một trăm', '100000000'],
    ['02 (hai)', '2000000'],
    ['hai (02)', '2000000'],
    ['861/866', '861000000'],
    [3.4, '3400000'],
    [0, '0'],
    ['3,4 tỷ', '3400000000'],
    ['3.400.000 đồng', '3400000'],
    ['hai triệu', '2000000'],
    ['hơn 3 tỷ đồng', 'above 3000000000'],
    ['không có', '0'],
  ])('%s, under "triệu đồng"', (cell, expected) => {
    const header = [
      ['Đơn vị', 'Nhân dân đóng góp (triệu đồng)'],
      ['X1', cell],
    ];
    const line = [['Đơn vị tính: triệu đồng'], ['Đơn vị', 'Nhân dân đóng góp'], ['X1', cell]];
    expect([moneyOn(header), moneyOn(line)]).toEqual([expected, expected]);
  });
});

describe('the line of the unit of measure', () => {
  it.each([
    ['(Đơn vị: triệu đồng)', '3400000000'],
    ['Đơn vị: 1.000 đ', '3400000'],
    ['Đv: tr.đồng', '3400000000'],
    ['Đơn vị tiền: triệu đồng', '3400000000'],
    ['ĐVT: Triệu đồng; m2', '3400000000'],
    ['Đơn vị tính: triệu đồng, hộ, người', '3400000000'],
    ['HUY ĐỘNG NĂM 2024 (ĐVT: 1.000 đồng)', '3400000'],
    ['Biểu số 3. Nhân dân đóng góp - ĐVT: triệu đồng', '3400000000'],
    ['(Số tiền tính bằng triệu đồng)', '3400000000'],
    ['Triệu đồng', '3400000000'],
    ['Kinh phí: triệu đồng', '3400000000'],
    ['Unit: million VND', '3400000000'],
    ['Đơn vị tính: nghìn tỷ đồng', '3400000000000000'],
    ['Đơn vị tính: đồng', '3400'],
    ['Đơn vị tính: hộ', '3400'],
    ['Tổng kinh phí: 1.000.000 đồng', '3400'],
    ['Đơn vị tính: trăm triệu đồng', '3400 · parse/size-not-understood'],
    ['Đơn vị tính: triệu đồng, thúng', '3400000000 · parse/size-not-understood'],
  ])('%s', (line, expected) => {
    expect(moneyOn([[line], ['Đơn vị', 'Nhân dân đóng góp'], ['X1', '3.400']])).toBe(expected);
  });
  it('may have its words in the next cell', () => {
    const grid = [
      ['Đơn vị:', 'triệu đồng'],
      ['Đơn vị', 'Nhân dân đóng góp'],
      ['X1', '3.400'],
    ];
    expect(moneyOn(grid)).toBe('3400000000');
  });
});

describe('brackets behind a header', () => {
  it.each(['Nhân dân đóng góp (ĐVT: nghìn đồng)', 'Nhân dân đóng góp (1.000đ)', 'Nhân dân đóng góp (ngđ)'])(
    '%s',
    (header) => {
      expect(
        moneyOn([
          ['Đơn vị', header],
          ['X1', 3400],
        ]),
      ).toBe('3400000');
    },
  );
});

describe('a row of units of measure below the header', () => {
  it.each<[string, Grid]>([
    ['with a line', [['–', 'triệu đồng', 'hộ']]],
    ['with nothing', [[null, 'triệu đồng', 'hộ']]],
    ['in brackets', [[null, '(triệu đồng)', '(hộ)']]],
    ['with its name', [['Đơn vị tính', 'triệu đồng', 'hộ']]],
    [
      'above the numbers',
      [
        ['ĐVT', 'triệu đồng', 'hộ'],
        ['A', '1', '2=1/3'],
      ],
    ],
    [
      'below the numbers',
      [
        ['A', '1', '2'],
        [null, 'triệu đồng', 'hộ'],
      ],
    ],
  ])('%s', (_, below) => {
    expect(moneyOn([['Đơn vị', 'Nhân dân đóng góp', 'Hộ đóng góp'], ...below, ['X1', 3400, 12]])).toBe('3400000000');
  });
});

describe('a column under "(%)"', () => {
  const rates = (header: string, cells: readonly GridCell[]) => {
    const sheet = gridSheet('Hòa giải ở cơ sở', [
      ['Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', header],
      ...cells.map((cell, i) => ['X1', `Quý ${i + 1}/2024`, 10, cell]),
    ]);
    const { value, findings } = parse(ok([sheet]), allEntities, { units, locale: 'vi' });
    const told = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    return [...value.get(mediation).map(({ data }) => data.statedSettledShare.value?.toString() ?? '?'), ...told];
  };
  it('holds percentages as soon as one of them can be nothing else', () => {
    const told = 'parse/share-among-percents';
    expect(rates('Tỷ lệ hòa giải thành (%)', [95, '66,7', 0.5, 1])).toEqual(['95', '66.7', '0.5', '1', told]);
    expect(rates('Tỷ lệ hòa giải thành (%)', [9, '6,7', 0.95, 1])).toEqual(['9', '6.7', '0.95', '1']);
  });
  it('may hold shares where all are below 1, or where nobody says percent', () => {
    expect(rates('Tỷ lệ hòa giải thành (%)', [0.95, 0.5])).toContain('parse/share-or-percent');
    expect(rates('Tỷ lệ hòa giải thành', [95, 0.5])).toContain('parse/share-or-percent');
  });
});

it.each<[string, Grid]>([
  ['right below', [['Ghi chú: Đơn vị tính: triệu đồng']]],
  ['below a blank row', [[null], ['Ghi chú: Đơn vị tính: triệu đồng']]],
])('a unit of measure below the table holds for it: %s', (_, below) => {
  expect(moneyOn([['Đơn vị', 'Nhân dân đóng góp'], ['X1', 3400], ...below])).toBe('3400000000');
});

it('a unit of measure among the rows is told and applied to none', () => {
  const grid = [['Đơn vị', 'Nhân dân đóng góp'], ['X1', 3400], [null], ['(Đơn vị: triệu đồng)']];
  expect(moneyOn(grid)).toBe('3400 · parse/size-not-applied');
});
