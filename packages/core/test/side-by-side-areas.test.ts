// One wide table with the figures of several areas is read as the tables it is made of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, citizenReception, dialogues, mediation, oneStop } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Sông Mây' },
  { code: 'X1', kind: 'commune', name: 'Xã Đồng Lau', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Hòa Thuận', parent: 'T1' },
]);
type Grid = readonly (readonly GridCell[])[];

function read(grid: Grid, name = 'TH QCDC') {
  const { value, findings } = parse(ok([gridSheet(name, grid)]), allEntities, {
    units,
    locale: 'vi',
    defaults: { period: '2024' },
  });
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code, where }) => `${code} ${where.cell}`);
  return { value, told };
}

// Columns with the area, the field and the label of each; every label belongs to one area only.
const columns = [
  [mediation, 'received', 'Số vụ tiếp nhận'],
  [mediation, 'settled', 'Số vụ hòa giải thành'],
  [mediation, 'groups', 'Số tổ hòa giải'],
  [citizenReception, 'turns', 'Số lượt tiếp'],
  [citizenReception, 'persons', 'Số người được tiếp'],
  [oneStop, 'received', 'Hồ sơ tiếp nhận'],
  [oneStop, 'resolved', 'Hồ sơ đã giải quyết'],
] as const;
const numberOf = (row: number, column: number): number => 100 * (row + 1) + column;

function figure(data: unknown, field: string): string | undefined {
  return (data as Readonly<Record<string, { value?: { toString(): string } | null } | undefined>>)[
    field
  ]?.value?.toString();
}

describe('columns of several areas in one table', () => {
  it('are read whatever their order, each into its area, and nothing else is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...columns.keys()], { minLength: columns.length }), (order) => {
        const header = ['TT', 'Đơn vị', ...order.map((i) => columns[i]?.[2] ?? '')];
        const rows = ['X1', 'X2'].map((unit, row) => [row + 1, unit, ...order.map((i) => numberOf(row, i))]);
        const { value, told } = read([header, ...rows]);
        for (const [i, [area, field]] of columns.entries())
          expect(value.get(area.id).map(({ data }) => figure(data, field))).toEqual(
            [0, 1].map((r) => `${numberOf(r, i)}`),
          );
        expect(value.size).toBe(6);
        expect(told).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['Hòa giải ở cơ sở', 'Tiếp công dân'],
    ['I. HOÀ GIẢI', 'II. TIẾP CÔNG DÂN'],
    ['Hòa giải', 'Tiếp công dân (tổng hợp)'],
  ])('are known by the groups "%s" and "%s", one column each is enough', (one, other) => {
    const { value, told } = read([
      ['TT', 'Đơn vị', `${one} / Số vụ tiếp nhận`, `${other} / Số lượt tiếp`],
      [1, 'X1', 40, 22],
    ]);
    expect(figure(value.get(mediation)[0]?.data ?? {}, 'received')).toBe('40');
    expect(figure(value.get(citizenReception)[0]?.data ?? {}, 'turns')).toBe('22');
    expect(told).toEqual([]);
  });

  it('that several of them have go with their neighbours, and are named where the neighbours differ', () => {
    const dialogue = ['Đối thoại với Nhân dân', 'Đối thoại với doanh nghiệp'];
    const staff = ['Hội nghị toàn thể', 'Hội nghị đại biểu'];
    const shared = 'Lượt người dự';
    const last = read([
      ['Đơn vị', ...staff, ...dialogue, shared],
      ['X1', 1, 2, 3, 4, 5],
    ]);
    expect(figure(last.value.get(dialogues)[0]?.data ?? {}, 'attendances')).toBe('5');
    expect(last.told).toEqual([]);
    const between = read([
      ['Đơn vị', ...staff, shared, ...dialogue],
      ['X1', 1, 2, 5, 3, 4],
    ]);
    expect(between.value.get(dialogues)[0]?.data.attendances.value).toBeNull();
    expect(between.told).toEqual(['parse/column-of-areas D1']);
  });

  it('of which nobody knows one are named once, and the rows as well', () => {
    const { told } = read([
      ['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Số cây đã trồng', 'Số lượt tiếp', 'Số người được tiếp'],
      ['X1', 40, 38, 7, 22, 25],
      ['Xã Không Có', 1, 1, 1, 1, 1],
    ]);
    expect(told).toEqual(['parse/unknown-column D1', 'parse/unknown-unit A3']);
  });

  it('are compared with their totals area by area', () => {
    const { value, told } = read([
      ['TT', 'Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Số lượt tiếp', 'Số người được tiếp'],
      [1, 'X1', 40, 38, 22, 25],
      [2, 'X2', 10, 9, 8, 8],
      [null, 'Tổng cộng', 50, 47, 30, 34],
    ]);
    expect(value.statedTotals).toHaveLength(2);
    expect(told).toEqual(['parse/total-differs F4']);
  });

  it('beside a column of days are those of events', () => {
    const { value } = read([
      ['Đơn vị', 'Ngày tổ chức', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Số lượt tiếp', 'Số người được tiếp'],
      ['X1', '15/6/2024', 40, 38, 22, 25],
    ]);
    expect(value.get(mediation).length + value.get(citizenReception).length).toBeLessThan(2);
  });

  it('one label of another area is no second area', () => {
    const { value, told } = read(
      [
        ['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Số lượt tiếp'],
        ['X1', 40, 38, 22],
      ],
      'Hòa giải ở cơ sở',
    );
    expect(value.size).toBe(1);
    expect(told).toEqual(['parse/unknown-column D1']);
  });
});
