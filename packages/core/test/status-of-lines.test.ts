// Forms that name their figures line by line say over the columns of numbers how final these are; and so do the periods a header names.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi' },
]);

function read(grid: readonly (readonly GridCell[])[], name = 'Hòa giải ở cơ sở') {
  const { value, findings } = parse(ok([gridSheet(name, grid)]), allEntities, { units, locale: 'vi' });
  const figures = value.get(mediation).map(({ data: { unit, period, received, settled } }) => {
    const shown = [received, settled].map(({ value: number, status }) => `${String(number)} ${status ?? '–'}`);
    return [unit, period, ...shown].join(' | ');
  });
  const told = findings.map(({ code, where }) => `${code} ${where.cell ?? ''}`);
  return { figures, told: told.filter((one) => /weaker-column|other-figures|unknown-column/.test(one)) };
}

describe('a vertical form', () => {
  const form = (heads: readonly string[], received: readonly GridCell[], settled: readonly GridCell[]) =>
    read([
      ['Đơn vị báo cáo: Xã An Hòa'],
      ['Kỳ báo cáo: năm 2024'],
      ['STT', 'Chỉ tiêu', 'ĐVT', ...heads],
      [1, 'Số vụ tiếp nhận', 'vụ', ...received],
      [2, 'Số vụ hòa giải thành', 'vụ', ...settled],
    ]);

  it.each([
    ['Sơ bộ', 'provisional'],
    ['Số liệu chính thức', 'final'],
    ['Thực hiện (ước)', 'estimated'],
    ['Ước thực hiện', 'estimated'],
    ['Đã chốt', 'final'],
  ])('says it of all its figures: %s', (head, status) => {
    expect(form([head], [40], [38])).toEqual({ figures: [`X1 | 2024 | 40 ${status} | 38 ${status}`], told: [] });
  });

  it('of several columns the most final counts, line by line', () => {
    expect(form(['Ước thực hiện', 'Chính thức'], [40, 42], [38, null])).toEqual({
      figures: ['X1 | 2024 | 42 final | 38 estimated'],
      told: ['sheet/weaker-column D3'],
    });
    expect(form(['Thực hiện', 'Số điều chỉnh', 'Sơ bộ'], [40, 42, 1], [38, '…', 1]).figures).toEqual([
      'X1 | 2024 | 42 revised | 38 –',
    ]);
  });

  it('beside a plan, only the figures have a status', () => {
    expect(form(['Kế hoạch', 'Sơ bộ', 'Chính thức'], [50, 40, 42], [50, 38, 39])).toEqual({
      figures: ['X1 | 2024 | 42 final | 39 final'],
      told: ['sheet/other-figures D3', 'sheet/weaker-column E3'],
    });
  });

  it('two columns that say the same are not read as one', () => {
    expect(form(['Sơ bộ', 'Số liệu sơ bộ'], [40, 41], [38, 39]).figures).toEqual([]);
  });

  it('a period is named with its status', () => {
    const { figures } = form(['Thực hiện 9 tháng năm 2024', 'Ước thực hiện cả năm 2024'], [30, 40], [28, 38]);
    expect(figures).toEqual(['X1 | 2024-9M | 30 – | 28 –', 'X1 | 2024 | 40 estimated | 38 estimated']);
  });
});

it('units across may have a column for each status', () => {
  const { figures, told } = read([
    ['Kỳ báo cáo: năm 2024'],
    ['Chỉ tiêu', 'Xã An Hòa / Sơ bộ', 'Xã An Hòa / Chính thức', 'Xã Thủy Lợi / Sơ bộ', 'Xã Thủy Lợi / Chính thức'],
    ['Số vụ tiếp nhận', 40, 42, 7, null],
    ['Số vụ hòa giải thành', 38, 39, 6, 6],
  ]);
  expect(figures).toEqual(['X1 | 2024 | 42 final | 39 final', 'X2 | 2024 | 7 provisional | 6 final']);
  expect(told).toEqual(['sheet/weaker-column B2', 'sheet/weaker-column D2']);
});

describe('periods over or under the labels', () => {
  const across = (...periods: readonly string[]) => [
    ['Đơn vị', ...periods.flatMap((period) => [`Số vụ tiếp nhận / ${period}`, `Số vụ hòa giải thành / ${period}`])],
  ];

  it('say how final their figures are', () => {
    expect(read([...across('Năm 2023 (chính thức)', 'Ước năm 2024'), ['X1', 30, 28, 40, 38]])).toEqual({
      figures: ['X1 | 2023 | 30 final | 28 final', 'X1 | 2024 | 40 estimated | 38 estimated'],
      told: [],
    });
  });

  it('of one period the most final figures count', () => {
    const { figures, told } = read([...across('Năm 2024 (sơ bộ)', 'Năm 2024 (chính thức)'), ['X1', 30, 28, 40, null]]);
    expect(figures).toEqual(['X1 | 2024 | 40 final | 28 provisional']);
    expect(told).toEqual(['parse/weaker-column B1', 'parse/weaker-column C1']);
  });

  it('a plan stays a plan, however final', () => {
    const { figures, told } = read([...across('Năm 2023', 'Kế hoạch năm 2024 (chính thức)'), ['X1', 30, 28, 50, 50]]);
    expect(figures).toEqual(['X1 | 2023 | 30 – | 28 –']);
    expect(told).toEqual(['parse/unknown-column D1', 'parse/unknown-column E1']);
  });
});
