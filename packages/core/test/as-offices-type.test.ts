// What people type by hand: without marks, cut short, struck out, in fonts of before Unicode, as an estimate.
import { describe, expect, it } from 'vitest';
import { ok, readDay, type Finding } from '@qcdc/core';
import { allEntities, communeDialogue, mediation } from '@qcdc/core/entities';
import { defineUnits, parse, parseRecords, type ParseOptions } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi', parent: 'T1' },
]);
const header = ['TT', 'Đơn vị', 'Số vụ việc tiếp nhận', 'Số vụ hòa giải thành'];
const row = [1, 'X1', 40, 38];
const struck = (value: string): GridCell => ({ value, struck: true });

type Options = ParseOptions & { readonly name?: string; readonly before?: readonly Finding[] };

function read(
  grid: readonly (readonly GridCell[])[],
  { name = 'Hòa giải ở cơ sở', before = [], ...more }: Options = {},
) {
  const defaults = { period: '2024' };
  const raw = ok([gridSheet(name, grid)], before);
  const { value, findings } = parse(raw, allEntities, { units, locale: 'vi', defaults, ...more });
  const figures = value.get(mediation).map(({ data: { unit, period, received, settled } }) => {
    const stated = [received, settled].map((one) => [one.value?.toString(), one.bound, one.status].join(' ').trim());
    return [unit, period, ...stated].join(' | ');
  });
  return { value, figures, findings, codes: findings.map(({ code }) => code) };
}

describe('a period that says how final its figures are', () => {
  it.each([
    ['Năm 2024 (ước)', 'X1 | 2024 | 40 about estimated | 38 about estimated'],
    ['Ước thực hiện năm 2024', 'X1 | 2024 | 40 about estimated | 38 about estimated'],
    ['6 tháng đầu năm 2024 (sơ bộ)', 'X1 | 2024-H1 | 40 exact provisional | 38 exact provisional'],
    ['Năm 2024', 'X1 | 2024 | 40 exact | 38 exact'],
  ])('%s gives them that status, from a column, a line and a title', (words, figures) => {
    const rows = [
      ['Kỳ báo cáo', ...header],
      [words, ...row],
    ];
    const told = read(rows);
    expect(told.figures).toEqual([figures]);
    expect(told.codes).not.toContain('period/with-status');
    expect(read([[`Kỳ báo cáo: ${words}`], header, row]).figures).toEqual([figures]);
    expect(read([[`KẾT QUẢ HÒA GIẢI Ở CƠ SỞ ${words.toUpperCase()}`], header, row]).figures).toEqual([figures]);
  });

  it('leaves the word of a cell and a zero as they are', () => {
    const { figures } = read([['Kỳ báo cáo: Năm 2024 (ước)'], header, [1, 'X1', '40 vụ (sơ bộ)', 'KPS']]);
    expect(figures).toEqual(['X1 | 2024 | 40 exact provisional | 0 exact estimated']);
  });

  it('holds for plain records too', () => {
    const { value } = parseRecords([{ unit: 'X1', period: 'năm 2024 (ước)', received: 40 }], mediation, { units });
    expect(value.get(mediation)[0]?.data.received.status).toBe('estimated');
  });
});

describe('what is struck out', () => {
  it('says no period above a table, and is told', () => {
    const { figures, codes } = read([[struck('Kỳ báo cáo: Năm 2023')], ['Kỳ báo cáo:', '2024'], header, row]);
    expect(figures).toEqual(['X1 | 2024 | 40 exact | 38 exact']);
    expect(codes).toContain('sheet/struck-words');
    const beside = read([['Kỳ báo cáo:', struck('Năm 2023')], header, row], { defaults: { period: '2022' } });
    expect(beside.figures).toEqual(['X1 | 2022 | 40 exact | 38 exact']);
  });

  it('heads no column', () => {
    const { figures, codes } = read([['TT', 'Đơn vị', struck('Số vụ việc tiếp nhận'), 'Số vụ hòa giải thành'], row]);
    expect(figures).toEqual(['X1 | 2024 | exact | 38 exact']);
    expect(codes).toEqual(expect.arrayContaining(['sheet/struck-words', 'parse/unnamed-column']));
    const unit = read([['TT', struck('Đơn vị'), 'Số vụ việc tiếp nhận', 'Số vụ hòa giải thành'], row]);
    expect(unit.figures).toEqual([]);
    expect(unit.codes).toContain('parse/no-key-column');
  });

  it('is told of a header that is left in part', () => {
    const left = { value: 'Số vụ việc tiếp nhận', struck: 'Số đơn nhận' };
    const { figures, findings } = read([['TT', 'Đơn vị', left, 'Số vụ hòa giải thành'], row]);
    expect(figures).toEqual(['X1 | 2024 | 40 exact | 38 exact']);
    expect(findings.find(({ code }) => code === 'sheet/struck-words')?.message.vi).toContain('Số đơn nhận');
  });
});

describe('words without their marks', () => {
  it.each([
    'Hoa giai',
    'Hoa giai o co so',
    '3. HOA GIAI (2)',
    'Bieu 3 - Hoa giai o co so',
    'Biểu 3 - Hòa giải ở cơ sở',
  ])('the sheet %s is known by its name', (name) => {
    const { figures, codes } = read([header, row], { name });
    expect(figures).toEqual(['X1 | 2024 | 40 exact | 38 exact']);
    expect(codes).not.toContain('parse/area-by-columns');
  });

  it('are known in headers', () => {
    const bare = ['TT', 'Don vi', 'So vu viec tiep nhan', 'SO VU HOA GIAI THANH'];
    expect(read([bare, row]).figures).toEqual(['X1 | 2024 | 40 exact | 38 exact']);
  });
});

describe('the name of a unit in a font of before Unicode', () => {
  it.each([
    ['X· An Hßa', 'TCVN3'],
    ['Xaõ An Hoøa', 'VNI'],
  ])('%s is named for what it is', (name, encoding) => {
    const { figures, findings } = read([header, [1, name, 40, 38], [2, 'X2', 3, 2]]);
    expect(figures).toEqual(['X2 | 2024 | 3 exact | 2 exact']);
    const found = findings.find(({ code }) => code === 'parse/unit-legacy-encoding');
    expect(found?.message.vi).toContain(encoding);
  });
});

describe('a day', () => {
  it.each([
    'ngày 15 tháng 6 năm 2024 00:00:00',
    '15 tháng 6 năm 2024 lúc 8 giờ',
    '15/06/2024 12:00:00 SA',
    '15/06/2024 2:30 CH',
    '08 giờ 30 phút ngày 15/6/2024',
    '8h30 ngày 15/6/2024',
    '14:00 15/6/2024',
    '8:30 15/6/2024',
    '8h 15/6/2024',
    'sáng thứ bảy, 15/6/2024',
    '15/6/2024 (buổi chiều)',
    '15-Jun-24',
    'ngày 15 tháng Sáu năm 2024',
  ])('%s keeps its hour to itself', (text) => {
    expect(readDay(text)).toBe('2024-06-15');
  });

  it.each(['15–16/6/2024', '8:30', '30 1/6/2024', 'sáng', '8:30 31/6/2024'])('%s is none', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('in whole words beside its unit is no signature', () => {
    const days = ['ngày 15 tháng 6 năm 2024', 'ngày 16 tháng 6 năm 2024 08:00'];
    const signed = [
      ['X2', '17/6/2024'],
      ['Người lập biểu', 'An Hòa, ngày 30 tháng 6 năm 2024'],
    ];
    const { value } = read([['Đơn vị', 'Ngày'], ...days.map((day) => ['X1', day]), ...signed], {
      name: 'Hội nghị đối thoại',
    });
    expect(value.get(communeDialogue).map(({ data }) => data.date)).toEqual(['2024-06-15', '2024-06-16', '2024-06-17']);
  });
});

it('a total is blamed for no row the reader could not read', () => {
  const grid = [header, row, [null, 'Tổng cộng', 80, 76]];
  const lost: Finding = {
    code: 'csv/row-longer',
    severity: 'error',
    state: 'failed',
    message: { vi: 'Dòng dài', en: 'Long row' },
    where: { source: 'a.xlsx', sheet: 'Hòa giải ở cơ sở', cell: 'E3' },
    basis: [],
  };
  expect(read(grid).codes).toContain('parse/total-differs');
  const { codes } = read(grid, { before: [lost] });
  expect(codes).not.toContain('parse/total-differs');
  expect(codes).toContain('parse/total-not-compared');
});

it('rows that part the one above them are told, and no unit is missed for them', () => {
  const parts = [
    [null, 'Trong đó: đất đai', 10, 9],
    [null, '- hôn nhân', 5, 4],
  ];
  const { figures, findings } = read([header, row, ...parts, [2, '- Xã Thủy Lợi', 30, 20], [null, 'Cộng', 70, 58]]);
  expect(figures).toEqual(['X1 | 2024 | 40 exact | 38 exact', 'X2 | 2024 | 30 exact | 20 exact']);
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code, where }) => [code, where.cell]);
  expect(told).toEqual([
    ['parse/part-row', 'B3'],
    ['parse/part-row', 'B4'],
  ]);
});

it('the words of the area go without saying below a group', () => {
  const groups = ['TT', 'Đơn vị', 'Số vụ', null, null];
  const labels = [null, null, 'Tiếp nhận', 'Thành', 'Không thành'];
  const merges = [{ top: 0, left: 2, bottom: 0, right: 4 }];
  const sheet = gridSheet('Hòa giải ở cơ sở', [groups, labels, [1, 'X1', 40, 38, 2]], merges);
  const { value } = parse(ok([sheet]), allEntities, { units, defaults: { period: '2024' } });
  const { received, settled, unsettled } = value.get(mediation)[0]?.data ?? {};
  expect([received, settled, unsettled].map((one) => one?.value?.toString())).toEqual(['40', '38', '2']);
});

describe('a header that is cut short, on a sheet that says what it is of', () => {
  const settled = (cells: readonly GridCell[], figures: readonly GridCell[], name = 'Hòa giải') =>
    read(
      [
        ['TT', 'Đơn vị', ...cells],
        [1, 'X1', ...figures],
      ],
      { name },
    );

  it('is known where one figure alone ends with it, and told', () => {
    const { figures, findings } = settled(['Tiếp nhận', 'Hòa giải thành', 'Không thành'], [40, 38, 2]);
    expect(figures).toEqual(['X1 | 2024 | 40 exact | 38 exact']);
    const told = findings.filter(({ code }) => code === 'parse/column-by-ending').map(({ where }) => where.field);
    expect(told).toEqual(['received', 'settled', 'unsettled']);
  });

  it("takes no column from the field whose label stands there, and is nobody's where it stands twice", () => {
    expect(settled(['Số vụ tiếp nhận', 'Tiếp nhận'], [40, 7]).figures).toEqual(['X1 | 2024 | 40 exact | exact']);
    const twice = settled(['Tiếp nhận', 'Tiếp nhận (vụ)', 'Số vụ hòa giải thành'], [40, 7, 38]);
    expect(twice.figures).toEqual(['X1 | 2024 | exact | 38 exact']);
  });

  it('says nothing where its words may be of something else', () => {
    const { figures, codes } = settled(
      ['Số vụ tiếp nhận', 'Thành', 'Kế hoạch tiếp nhận', 'Tỷ lệ thành'],
      [40, 1, 50, 95],
    );
    expect(figures).toEqual(['X1 | 2024 | 40 exact | exact']);
    expect(codes.filter((code) => code === 'parse/unknown-column')).toHaveLength(3);
  });
});
