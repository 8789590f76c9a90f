// What a proposal must not claim: a wrong number that nobody sees is worse than a sheet that stays unread.
import { expect, it } from 'vitest';
import { allEntities } from '@qcdc/core/entities';
import { proposeLayout } from '@qcdc/core/layout';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const propose = (grid: readonly (readonly GridCell[])[], name = 'Hòa giải ở cơ sở') =>
  proposeLayout([gridSheet(name, grid)], allEntities);

it('does not take a unit of measure for a label, nor one of several figures for the figure', () => {
  const { definition, unread } = propose([
    ['Đơn vị: Xã An Hòa'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kỳ trước', 'Kỳ này'],
    [1, 'Số vụ tiếp nhận', 'vụ', 10, 12],
    [2, 'Số vụ hòa giải thành', 'vụ', 9, 11],
  ]);
  expect(JSON.stringify(definition ?? '')).not.toMatch(/"vụ"|petitions/);
  expect(definition === null).toBe(unread.length > 0);
});

it('does not give a label whose field is taken the next one that is free', () => {
  const { bindings, unbound } = propose([
    ['Xã', 'Quý I / Số vụ hòa giải thành', 'Quý II / Số vụ hòa giải thành', 'Số vụ tiếp nhận'],
    ['Xã An Hòa', 38, 20, 70],
  ]);
  expect(bindings.flatMap(({ field }) => field ?? [])).toEqual(expect.arrayContaining(['unit', 'received']));
  expect(bindings.map(({ field }) => field)).not.toContain('pending');
  expect(bindings.length + unbound.length).toBe(4);
});

it.each([
  'Tồn chuyển kỳ sau',
  'Số vụ chuyển sang kỳ sau',
  'Kế hoạch / Số vụ tiếp nhận',
  'Cùng kỳ / Số vụ tiếp nhận',
  'Số vụ tiếp nhận lũy kế',
])('leaves "%s" to a person: it is another figure', (label) => {
  const { bindings, unbound } = propose([
    ['Xã', 'Số vụ hòa giải thành', 'Số hòa giải viên', label],
    ['Xã An Hòa', 38, 84, 70],
    ['Xã Thủy Lợi', 20, 70, 30],
  ]);
  expect(bindings.map(({ field }) => field)).toEqual(['unit', 'settled', 'mediators']);
  expect(unbound.map((one) => one.label)).toEqual([label]);
});

it('gives its reasons in words as they are written', () => {
  const { bindings } = propose([
    ['Xã', 'HGV ở xã', 'Số vụ mới nhận', 'Số vụ thành'],
    ['Xã An Hòa', 84, 40, 38],
  ]);
  const reasons = bindings.flatMap((one) => one.reasons.map(({ vi }) => vi)).join(' ');
  expect(reasons).toMatch(/hòa, giải, viên/);
  expect(reasons).not.toMatch(/hoà|giaỉ/);
});

it('binds no column of several periods, and gives every row the one that stands above all', () => {
  const grid = (first: string, second: string): readonly (readonly GridCell[])[] => [
    ['Xã', `${first} / Số vụ tiếp nhận`, `${second} / Số vụ hòa giải thành`],
    ['Xã An Hòa', 40, 38],
    ['Xã Thủy Lợi', 30, 20],
  ];
  const two = propose(grid('Quý I', 'Quý II'));
  expect(two.bindings.flatMap(({ field }) => field ?? []).filter((field) => field !== 'unit')).toEqual([]);
  const one = propose(grid('Quý III năm 2024', 'Quý III năm 2024'));
  expect(one.bindings.flatMap(({ field }) => field ?? [])).toEqual(['unit', 'received', 'settled']);
  expect(one.definition?.sheets[0]).toMatchObject({ everyRow: { period: 'Quý III năm 2024' } });
});
