// What stands around the rows of the library's own form is read as on every other page: offices type there, too.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { mediation, petitions } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi', parent: 'T1' },
]);
type Grid = readonly (readonly GridCell[])[];

const form = (area: string, labels: readonly string[], fields: readonly string[], period = 'năm 2024'): Grid => [
  ['UBND TỈNH THỬ', null, null, null, 'Biểu số: 01'],
  [area.toUpperCase()],
  [`Kỳ báo cáo: ${period}`],
  [`Mã biểu (form): ${area}`],
  ['Mã đơn vị', 'Tên đơn vị', 'Kỳ báo cáo', ...labels],
  ['unit', null, 'period', ...fields],
];
const mediations = form('mediation', ['Số vụ tiếp nhận', 'Số vụ hòa giải thành'], ['received', 'settled']);
const letters = form('petitions', ['Đơn thư tiếp nhận', 'Vụ việc tiếp nhận trong kỳ'], ['letters', 'received']);
const one = ['X1', 'Xã An Hòa', '2024', 40, 38];
const two = ['X2', 'Xã Thủy Lợi', '2024', 20, 18];

function page(grid: Grid) {
  const { value, findings } = parse(ok([gridSheet('Biểu', grid)]), [mediation, petitions], { units, locale: 'vi' });
  const kept = findings.filter(({ code }) => code !== 'parse/missing-column');
  return {
    mediation: value
      .get(mediation)
      .map(({ data, place }) => [place.unit, place.period?.id, String(data.received.value)]),
    petitions: value
      .get(petitions)
      .map(({ data, place }) => [place.unit, place.period?.id, String(data.letters.value)]),
    told: kept.map(({ code }) => code),
    actual: kept.map(({ actual }) => (typeof actual === 'string' ? actual : '')),
  };
}

describe('the period a form says above its rows', () => {
  it('holds for a row whose own period was left out', () => {
    const { mediation: read, told } = page([...mediations, ['X1', 'Xã An Hòa', null, 40, 38], two]);
    expect(read).toEqual([
      ['X1', '2024', '40'],
      ['X2', '2024', '20'],
    ]);
    expect(told).toEqual([]);
  });

  it.each(['2023', '2025', '2023-H2'])('is told where a row says another: %s', (other) => {
    const { told, actual } = page([...mediations, ['X1', 'Xã An Hòa', other, 40, 38], two]);
    expect([told, actual.includes(other)]).toEqual([['parse/differs-from-above'], true]);
  });

  it('is told where somebody typed over it, as on the form of last year', () => {
    const typed = mediations.map((row) => (row[0] === 'Kỳ báo cáo: năm 2024' ? ['Kỳ báo cáo: năm 2025'] : row));
    expect(page([...typed, one, two]).told).toEqual(['parse/differs-from-above']);
  });

  it.each(['2024', '2024-H1', '2024-Q3'])('agrees with a row of %s, which lies in it', (inside) => {
    expect(page([...mediations, ['X1', 'Xã An Hòa', inside, 40, 38]]).told).toEqual([]);
  });
});

describe('words below and beside the rows of a form', () => {
  it.each(['Ghi chú: Số liệu chưa gồm thôn Đồi', '(*) gồm cả 2 vụ năm trước', 'Số liệu trên chưa gồm 5 vụ chuyển tòa'])(
    'are named: %s',
    (words) => {
      const { told, actual } = page([...mediations, one, two, [], ['NGƯỜI LẬP BIỂU'], ['Trần Thị Giả Định'], [words]]);
      // What holds a digit may be meant for a unit, and is told as one that has no figures.
      expect(told).toEqual([/^\D*$/u.test(words) ? 'parse/text-not-used' : 'parse/unit-only']);
      expect(actual.join()).toContain(words);
    },
  );

  it('are named in a column that has no header', () => {
    const { told, actual } = page([...mediations, [...one, 'đã gồm thôn mới'], two]);
    expect([told, actual]).toEqual([['parse/notes-not-used'], ['đã gồm thôn mới']]);
  });

  it('a signature is none', () => {
    const below: Grid = [[], ['Xã Mẫu, ngày 05 tháng 01 năm 2025'], ['NGƯỜI LẬP BIỂU'], ['Trần Thị Giả Định']];
    expect(page([...mediations, one, two, ...below]).told).toEqual([]);
  });
});

describe('two forms on one sheet', () => {
  const gap: Grid = [[], []];

  it('are both read, each with its own fields, whichever stands first', () => {
    const [a, b]: [Grid, Grid] = [
      [...mediations, one],
      [...letters, ['X2', 'Xã Thủy Lợi', '2024', 12, 9]],
    ];
    for (const grid of [
      [...a, ...gap, ...b],
      [...b, ...gap, ...a],
    ]) {
      const read = page(grid);
      expect([read.mediation, read.petitions]).toEqual([[['X1', '2024', '40']], [['X2', '2024', '12']]]);
    }
  });

  it('of one area are one table where the head is only printed again', () => {
    const { mediation: read, told } = page([...mediations, one, ...gap, ...mediations, two]);
    expect([read.map(([unit]) => unit), told]).toEqual([['X1', 'X2'], []]);
  });

  it('keep each its own period', () => {
    const next = form('mediation', ['Số vụ tiếp nhận', 'Số vụ hòa giải thành'], ['received', 'settled'], 'năm 2025');
    const { mediation: read } = page([...mediations, one, ...gap, ...next, ['X1', 'Xã An Hòa', null, 44, 40]]);
    expect(read).toEqual([
      ['X1', '2024', '40'],
      ['X1', '2025', '44'],
    ]);
  });
});
