// Rows of totals: which rows they add up, and what is said where they contradict.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi' },
  { code: 'X3', kind: 'commune', name: 'Phường Mỹ Phước' },
]);

type Grid = readonly (readonly GridCell[])[];
const header = ['TT', 'Đơn vị', 'Số vụ tiếp nhận'];

const text = (printed: unknown): string => (typeof printed === 'string' ? printed : '');

function read(...grids: readonly Grid[]) {
  const sheets = grids.map((grid, i) => gridSheet(i === 0 ? 'Hòa giải ở cơ sở' : `Hòa giải ở cơ sở (${i + 1})`, grid));
  const { value, findings } = parse(ok(sheets), allEntities, { units, locale: 'vi', defaults: { period: '2024' } });
  const of = (code: string) => findings.filter((finding) => finding.code === code);
  return {
    records: value.get(mediation).map(({ data }) => `${data.unit} ${String(data.received.value)}`),
    differs: of('parse/total-differs').map(
      ({ where, expected, actual }) => `${where.cell ?? ''} ${text(actual)} ${text(expected)}`,
    ),
    errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    of,
  };
}

describe('the head of a section', () => {
  it.each<[string, Grid, string[]]>([
    [
      'adds up its section alone',
      [
        ['I', 'Khối xã', 71],
        [1, 'X1', 40],
        [2, 'X2', 30],
        ['II', 'Khối phường', 5],
        [1, 'X3', 5],
      ],
      ['C2 71 70'],
    ],
    [
      'is not saved by the sum of all',
      [
        ['I', 'Khối xã', 75],
        [1, 'X1', 40],
        [2, 'X2', 30],
        ['II', 'Khối phường', 5],
        [1, 'X3', 5],
      ],
      ['C2 75 70'],
    ],
    [
      'holds the sections within it',
      [
        ['A', 'Nông thôn', 70],
        ['I', 'Vùng cao', 40],
        [1, 'X1', 40],
        ['II', 'Vùng thấp', 30],
        [1, 'X2', 30],
        ['B', 'Đô thị', 5],
        [1, 'X3', 5],
      ],
      [],
    ],
    [
      'may be numbered',
      [
        ['1', 'Khối xã', 71],
        ['1.1', 'Xã An Hòa', 40],
        ['1.2', 'Xã Thủy Lợi', 30],
        ['2', 'Khối phường', 5],
        ['2.1', 'X3', 5],
      ],
      ['C2 71 70'],
    ],
    [
      'may be numbered, with letters below',
      [
        [1, 'Khối xã', 70],
        ['a', 'X1', 40],
        ['b', 'X2', 30],
        [2, 'Khối phường', 6],
        ['a', 'X3', 5],
      ],
      ['C5 6 5'],
    ],
    [
      'may be numbered in one cell',
      [
        [null, '1. Khối xã', 71],
        [null, '1.1. Xã An Hòa', 40],
        [null, '1.2. X2', 30],
      ],
      ['C2 71 70'],
    ],
  ])('%s', (_, rows, expected) => {
    const { differs, errors, records } = read([header, ...rows]);
    expect([differs, errors]).toEqual([expected, []]);
    expect(records[0]).toBe('X1 40');
  });
});

describe('a total', () => {
  it('between rows adds up what stands above it', () => {
    const rows: Grid = [
      ['', 'X1', 40],
      ['', 'Cộng khối xã', 75],
      ['', 'X2', 30],
      ['', 'X3', 5],
      ['', 'Tổng cộng', 75],
    ];
    expect(read([header, ...rows]).differs).toEqual(['C3 75 40']);
  });
  it('of a table that goes on to the right adds up both parts', () => {
    const rows = (total: number): Grid => [
      [...header, null, ...header],
      [1, 'X1', 40, null, 2, 'X2', 30],
      [null, null, null, null, null, 'Tổng cộng', total],
    ];
    expect(read(rows(70)).differs).toEqual([]);
    expect(read(rows(71)).differs).toEqual(['G3 71 70 hoặc 30']);
  });
  it('of a table that goes on on another sheet adds up both', () => {
    const second = (total: number): Grid => [header, [2, 'X2', 30], [null, 'Tổng cộng', total]];
    expect(read([header, [1, 'X1', 40]], second(70)).differs).toEqual([]);
    expect(read([header, [1, 'X1', 40]], second(72)).differs).toEqual(['C3 72 70 hoặc 30']);
  });
  it('carried forward is that of the pages before', () => {
    const first: Grid = [header, [1, 'X1', 40], [null, 'Cộng trang', 40]];
    const second = (carried: number): Grid => [
      header,
      [null, 'Mang sang', carried],
      [2, 'X2', 30],
      [null, 'T.Cộng', 70],
    ];
    expect(read(first, second(40)).differs).toEqual([]);
    expect(read(first, second(41)).differs).toEqual(['C2 41 40']);
  });
  it('is not called compared where rows it adds up could not be read', () => {
    const { of } = read([header, [1, 'X1', 40], [2, 'Xã Lạ', 30], [null, 'TC', 70]]);
    expect([of('parse/total-row').length, of('parse/total-not-compared').length]).toEqual([0, 1]);
  });
});

it.each(['Bình quân', 'Trung bình chung', 'Tỷ lệ %', 'So với cùng kỳ', 'Cùng kỳ năm 2023', 'Tăng/giảm (%)'])(
  '%s is a row worked out of the others and named as such',
  (label) => {
    const { records, errors, of } = read([header, [1, 'X1', 40], [null, label, 40]]);
    expect([records, errors]).toEqual([['X1 40'], []]);
    expect(of('parse/derived-row').map(({ actual }) => actual)).toEqual([label]);
  },
);

it.each(['Tổng cộng', 'T.Cộng', 'T. cộng', 'TC', 'Mang sang', 'Cộng mang sang', 'Cộng trang trước', 'TỔNG SỐ (I+II)'])(
  '%s is a total',
  (label) => {
    const { records, errors } = read([header, [1, 'X1', 40], [null, label, 40]]);
    expect([records, errors]).toEqual([['X1 40'], []]);
  },
);

it.each([
  '1. Phường Mỹ Phước',
  '3) P. Mỹ Phước',
  '1.3 Phường Mỹ Phước',
  '- Phường Mỹ Phước',
  'Phường Mỹ Phước (*)',
  'X3*',
  '3. X3',
  'c) X3 (1)',
])('the marks of a printed list are no part of a unit: %s', (text) => {
  const { records, errors } = read([header, [null, text, 40]]);
  expect([records, errors]).toEqual([['X3 40'], []]);
});

describe('running numbers', () => {
  const merged = (at: string): { codes: string[]; records: string[] } => {
    const grid: Grid = [
      [at, 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận'],
      [1, 'X1', '2023', 40],
      [null, 'X1', '2024', 30],
      [2, 'X2', '2024', 5],
    ];
    const { value, findings } = parse(
      ok([gridSheet('Hòa giải ở cơ sở', grid, [{ top: 1, bottom: 2, left: 0, right: 0 }])]),
      allEntities,
      { units, locale: 'vi' },
    );
    return {
      codes: findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
      records: value.get(mediation).map(({ data }) => `${data.unit} ${data.period} ${String(data.received.value)}`),
    };
  };
  it.each(['TT', 'STT', ''])('merged over several rows are no figures, under "%s"', (header) => {
    expect(merged(header)).toEqual({ codes: [], records: ['X1 2023 40', 'X1 2024 30', 'X2 2024 5'] });
  });
  it('are told from figures without a header', () => {
    const { of } = read([
      ['', 'Đơn vị', 'Số vụ tiếp nhận'],
      [7, 'X1', 40],
      [9, 'X2', 30],
    ]);
    expect(of('parse/unnamed-column')).toHaveLength(1);
  });
});

describe('what is told of many rows', () => {
  it('is told once: names that stand for codes', () => {
    const { of } = read([header, [1, 'Xã An Hòa', 40], [2, 'Xã Thủy Lợi', 30], [3, 'Phường Mỹ Phước', 5]]);
    expect(of('parse/unit-by-name')).toEqual([]);
    const [told, ...others] = of('parse/units-by-name');
    expect(others).toEqual([]);
    expect(told?.message.vi).toContain('3 dòng');
    expect(told?.message.vi).toContain('"Xã An Hòa" (X1), "Xã Thủy Lợi" (X2)');
    expect(told?.where.cell).toBe('B2');
  });
  it('ends behind a whole name', () => {
    const { of } = read([header, [1, 'X1', 40]]);
    expect(of('parse/missing-column')[0]?.message.vi).toMatch(/", … \(\+\d+\)$/);
  });
});

it('numbers of ours stand in Vietnamese with a comma', () => {
  const of = (share: GridCell) =>
    read([
      [...header, 'Số vụ hòa giải thành', 'Tỷ lệ hòa giải thành'],
      [1, 'X1', 866, 861, share],
    ]);
  expect(of(0.988).of('parse/share-or-percent')[0]?.message).toEqual({
    vi: '"0,988" có thể là 0,988% hoặc 98,8%',
    en: '"0.988" may mean 0.988% or 98.8%',
  });
  expect(of('861/866 (98,8%)').of('quantity/share-differs')[0]?.message.vi).toContain('98,8%');
});
