// Vertical forms, and forms with units or periods across, read without a layout where it is certain.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation, oneStop, peoplesInspection } from '@qcdc/core/entities';
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
    ['two figures with words of their own', ['Chỉ tiêu', 'Nam', 'Nữ']],
    ['a quarter below no period', ['Chỉ tiêu', 'Trong quý', 'Lũy kế']],
    ['plans only', ['Chỉ tiêu', 'Kế hoạch', 'Dự toán']],
    ['one half-year without its year', ['Chỉ tiêu', 'Thực hiện 6 tháng', 'Ước cả năm']],
    ['a unit nobody knows', ['Chỉ tiêu', 'Xã An Hòa', 'Xã Không Có']],
  ])('is left alone and told where it is not certain: %s', (_, header) => {
    const { records, told } = read([header, ['Số vụ tiếp nhận', 10, 12], ['Số vụ hòa giải thành', 9, 12]], said);
    expect(records).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('figures of other kinds beside those of this period', () => {
  it.each([
    ['Kế hoạch', 'Thực hiện'],
    ['Chỉ tiêu giao', 'Kết quả thực hiện'],
    ['Kỳ trước', 'Kỳ này'],
    ['Cùng kỳ', 'Năm nay'],
    ['Cùng kỳ năm trước', 'Kỳ báo cáo'],
    ['Số kỳ trước', 'Số kỳ này'],
    ['Kế hoạch năm 2024', 'Thực hiện năm 2024'],
    ['Từ đầu năm', 'Trong kỳ'],
  ])('are not read: %s | %s', (other, own) => {
    const { records, findings, told } = read(
      [
        ['Chỉ tiêu', other, own],
        ['Số vụ tiếp nhận', 99, 40],
        ['Số vụ hòa giải thành', 98, 38],
      ],
      said,
    );
    expect(records).toEqual(['X1 2024 40 38']);
    expect(told).toEqual([]);
    const named = findings.filter(({ code }) => code === 'sheet/other-figures');
    expect(named.map(({ actual, expected }) => [actual, expected])).toEqual([[`"${other}"`, `"${own}"`]]);
  });

  it('are named in one finding, whatever stands behind', () => {
    const { records, findings } = read(
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Ghi chú'],
        [1, 'Số vụ tiếp nhận', 'vụ', 90, 40, 44.4, null],
        [2, 'Số vụ hòa giải thành', 'vụ', 80, 38, '47,5%', null],
      ],
      said,
    );
    expect(records).toEqual(['X1 2024 40 38']);
    expect(findings.flatMap(({ code, message }) => (code === 'sheet/other-figures' ? message.vi : []))).toEqual([
      'Chỉ đọc số liệu của kỳ này (cột "Thực hiện"); không đọc cột kế hoạch, kỳ khác hoặc so sánh: "Kế hoạch", "Tỷ lệ (%)".',
    ]);
  });

  it('stand beside those of each unit', () => {
    const { records, findings } = read(
      [
        ['Chỉ tiêu', 'Xã An Hòa', null, 'Xã Thủy Lợi', null],
        [null, 'KH', 'TH', 'KH', 'TH'],
        ['Số vụ tiếp nhận', 90, 40, 30, 20],
        ['Số vụ hòa giải thành', 80, 38, 29, 19],
      ],
      { defaults: { period: '2024' } },
    );
    expect(records).toEqual(['X1 2024 40 38', 'X2 2024 20 19']);
    expect(findings.filter(({ code }) => code === 'sheet/other-figures')).toHaveLength(1);
  });

  it('stand beside those of each period', () => {
    const { records } = read(
      [
        ['TT', 'Nội dung', 'Thực hiện', null, 'So sánh'],
        [null, null, 'Năm 2023', 'Năm 2024', '%'],
        [1, 'Số vụ tiếp nhận', 30, 40, 133],
        [2, 'Số vụ hòa giải thành', 29, 38, 131],
      ],
      { defaults: { unit: 'X1' } },
    );
    expect(records).toEqual(['X1 2023 30 29', 'X1 2024 40 38']);
  });

  it('are not read where they stand alone', () => {
    for (const head of ['Kế hoạch', 'Cùng kỳ năm 2023', 'Lũy kế', 'Kết quả quý I']) {
      const { records, told } = read(
        [
          ['Chỉ tiêu', head],
          ['Số vụ tiếp nhận', 99],
          ['Số vụ hòa giải thành', 98],
        ],
        said,
      );
      expect([head, records, told.length > 0]).toEqual([head, [], true]);
    }
  });

  it('leave the period of the page to "Trong quý", all since New Year to "Lũy kế", and the year to "Quý I"', () => {
    const rows = [
      ['Số vụ tiếp nhận', 40, 99],
      ['Số vụ hòa giải thành', 38, 98],
    ];
    const inQuarter = [['Kỳ báo cáo: Quý III/2024'], ['Chỉ tiêu', 'Trong quý', 'Lũy kế từ đầu năm'], ...rows];
    expect(read(inQuarter, { defaults: { unit: 'X1' } }).records).toEqual(['X1 2024-Q3 40 38', 'X1 2024-9M 99 98']);
    const quarter = [['Kỳ báo cáo: năm 2024'], ['Chỉ tiêu', 'Thực hiện quý I', 'Kế hoạch năm'], ...rows];
    expect(read(quarter, { defaults: { unit: 'X1' } }).records).toEqual(['X1 2024-Q1 40 38']);
  });
});

describe('lines below a heading', () => {
  it('are known by both together', () => {
    const { value, told } = read(
      [
        ['TT', 'Chỉ tiêu', 'Số liệu'],
        ['I', 'Hồ sơ tiếp nhận', null],
        [1, 'Tổng số', 1000],
        [2, 'Trực tuyến', 900],
        ['II', 'Hồ sơ đã giải quyết', null],
        [1, 'Quá hạn', 10],
      ],
      said,
      'Một cửa',
    );
    const [record] = value.get(oneStop);
    const { received, receivedOnline, late } = record?.data ?? {};
    expect([received, receivedOnline, late].map((one) => one?.value?.toString())).toEqual(['1000', '900', '10']);
    expect(told).toEqual([]);
  });

  it('need no whole label', () => {
    const rows = [
      ['Chỉ tiêu', 'Số liệu'],
      ['Số vụ', null],
      ['- Tiếp nhận', 40],
      ['- Hòa giải thành', 38],
    ];
    expect(read(rows, said).records).toEqual(['X1 2024 40 38']);
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

describe('lines without a number', () => {
  const form = (...results: readonly (string | number | null)[]) => [
    ['Đơn vị báo cáo: Xã An Hòa'],
    ['Kỳ báo cáo: năm 2024'],
    ['TT', 'Nội dung', 'Kết quả'],
    ...['Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Số tổ hòa giải'].map((label, i) => [
      i + 1,
      label,
      results[i] ?? null,
    ]),
  ];
  it.each([
    [['KPS', 'KPS', 3], '0 0 3'],
    [['KPS', 'Không có', 'không'], '0 0 0'],
    [[5, null, null], '5 – –'],
    [['KPS', null, 3], '0 – 3'],
  ])('say so or are still to come: %j', (results, read) => {
    const { value } = parse(ok([gridSheet('Báo cáo', form(...results))]), allEntities, { units, locale: 'vi' });
    const shown = value
      .get(mediation)
      .map(({ data }) =>
        [data.received, data.settled, data.groups]
          .map(({ value: number }) => (number === null ? '–' : String(number)))
          .join(' '),
      );
    expect(shown).toEqual([read]);
  });
});
