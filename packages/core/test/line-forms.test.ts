// Vertical forms, and forms with units or periods across, read without a layout where it is certain.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation, peoplesInspection } from '@qcdc/core/entities';
import { defineUnits, parse, type ParseOptions } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi', parent: 'T1' },
]);

function read(grid: readonly (readonly GridCell[])[], options: ParseOptions = {}, name = 'Hòa giải ở cơ sở') {
  const { value, findings } = parse(ok([gridSheet(name, grid)]), allEntities, { units, locale: 'vi', ...options });
  const records = value
    .get(mediation)
    .map(({ data }) => [data.unit, data.period, data.received.value, data.settled.value].join(' '));
  return { value, records, findings, told: findings.filter(({ severity }) => severity !== 'info') };
}

const said = { defaults: { unit: 'X1', period: '2024' } };
const lines = [
  [1, 'Số vụ tiếp nhận', 'vụ', 40],
  [2, 'Số vụ hòa giải thành', 'vụ', 38],
];

describe('a vertical form', () => {
  it.each([
    ['its usual header', ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], lines],
    ['the measures headed Đơn vị', ['TT', 'Nội dung', 'Đơn vị', 'Số lượng'], lines],
    [
      'numbers before the words',
      ['Chỉ tiêu', 'Kết quả'],
      [
        ['1. Số vụ tiếp nhận', 40],
        ['2) Số vụ hòa giải thành', 38],
      ],
    ],
    [
      'dashes, and "Trong đó:"',
      ['Chỉ tiêu', 'Kết quả'],
      [
        ['- Số vụ tiếp nhận', 40],
        ['+ Trong đó: Số vụ hòa giải thành', 38],
      ],
    ],
    [
      'a remark behind the numbers',
      ['Chỉ tiêu', 'Số liệu', 'Ghi chú'],
      [
        ['Số vụ tiếp nhận', 40, null],
        ['Số vụ hòa giải thành', 38, 'đã rà soát'],
      ],
    ],
  ])('with %s is one record', (_, header, rows) => {
    const { records, told } = read([header, ...rows], said);
    expect(records).toEqual(['X1 2024 40 38']);
    expect(told).toEqual([]);
  });

  it('has its unit and period from the lines above', () => {
    const { records } = read([
      ['Đơn vị báo cáo: Xã Thủy Lợi'],
      ['Kỳ báo cáo: Quý I/2024'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
      ...lines,
    ]);
    expect(records).toEqual(['X2 2024-Q1 40 38']);
  });

  it('names a line nobody knows', () => {
    const { records, told } = read(
      [
        ['Chỉ tiêu', 'Số liệu'],
        ['Số vụ tiếp nhận', 40],
        ['Số vụ hòa giải thành', 38],
        ['Số gà', 7],
      ],
      said,
    );
    expect(records).toEqual(['X1 2024 40 38']);
    expect(told.map(({ code, actual, where }) => [code, actual, where.cell])).toEqual([
      ['parse/unknown-column', 'Số gà', 'A4'],
    ]);
  });

  it('takes the size of each line from its unit of measure', () => {
    const rows = [
      ['Chỉ tiêu', 'ĐVT', 'Số liệu'],
      ['Số cuộc giám sát', 'cuộc', 3],
      ['Số tiền thu hồi', 'triệu đồng', 3.5],
    ];
    const [record] = read(rows, said, 'Ban Thanh tra nhân dân (TH)').value.get(peoplesInspection);
    expect(record?.data.moneyRecovered.value?.toString()).toBe('3500000');
    expect(record?.data.supervisions.value?.toString()).toBe('3');
  });
});

describe('units and periods across', () => {
  it('gives each unit its record and keeps the total as a stated one', () => {
    const { value, records, told } = read(
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Xã An Hòa', 'Xã Thủy Lợi', 'Tổng cộng'],
        [1, 'Số vụ tiếp nhận', 'vụ', 40, 20, 60],
        [2, 'Số vụ hòa giải thành', 'vụ', 38, 19, 57],
      ],
      { defaults: { period: '2024' } },
    );
    expect(records).toEqual(['X1 2024 40 38', 'X2 2024 20 19']);
    expect(value.statedTotals).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('says so when the total across is not the sum', () => {
    const { findings } = read(
      [
        ['Chỉ tiêu', 'Xã An Hòa', 'Xã Thủy Lợi', 'Cộng'],
        ['Số vụ tiếp nhận', 40, 20, 61],
        ['Số vụ hòa giải thành', 38, 19, 57],
      ],
      { defaults: { period: '2024' } },
    );
    expect(findings.map(({ code }) => code)).toContain('parse/total-differs');
  });

  it('gives each period its record', () => {
    const { records } = read(
      [
        ['Chỉ tiêu', 'Quý I/2024', 'Quý II/2024'],
        ['Số vụ tiếp nhận', 10, 12],
        ['Số vụ hòa giải thành', 9, 12],
      ],
      { defaults: { unit: 'X1' } },
    );
    expect(records).toEqual(['X1 2024-Q1 10 9', 'X1 2024-Q2 12 12']);
  });

  it.each([
    ['plan and result', ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện']],
    ['this year and the last without a year', ['Chỉ tiêu', 'Cùng kỳ', 'Năm nay']],
    ['a unit nobody knows', ['Chỉ tiêu', 'Xã An Hòa', 'Xã Không Có']],
  ])('is left alone and told where it is not certain: %s', (_, header) => {
    const { records, told } = read([header, ['Số vụ tiếp nhận', 10, 12], ['Số vụ hòa giải thành', 9, 12]], said);
    expect(records).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });
});

it('a table of records whose first column names works is no vertical form', () => {
  const { records } = read(
    [
      ['Mã đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      ['X1', 40, 38],
      ['X2', 3, 2],
    ],
    said,
  );
  expect(records).toEqual(['X1 2024 40 38', 'X2 2024 3 2']);
});
