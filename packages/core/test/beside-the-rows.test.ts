// What stands on a page beside the figures is used, or named once.
import { describe, expect, it } from 'vitest';
import { defineEntity, figureField, ok, type Finding } from '@qcdc/core';
import { allEntities, mediation, oneStop } from '@qcdc/core/entities';
import { defineUnits, parse, type ParseOptions } from '@qcdc/core/flow';
import { layoutFromJson, layoutToJson, proposeLayout } from '@qcdc/core/layout';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  { code: 'T2', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi', parent: 'T1' },
  { code: 'X3', kind: 'commune', name: 'Xã Tân Phú', parent: 'T1' },
  { code: 'X4', kind: 'commune', name: 'Xã Tân Phú', parent: 'T2' },
]);

type Grid = readonly (readonly GridCell[])[];

function page(grid: Grid, options: ParseOptions = {}) {
  const sheet = gridSheet('Hòa giải ở cơ sở', grid);
  const { value, findings } = parse(ok([sheet]), allEntities, { units, locale: 'vi', ...options });
  const records = value
    .get(mediation)
    .map(({ data }) => [data.unit, data.period, String(data.received.value)].join(' '));
  const said = (code: string): readonly Finding[] => findings.filter((one) => one.code === code);
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  return { value, records, said, told };
}

const header = ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Ghi chú'];
const row = [1, 'X1', '2024', 40, 38];

describe('text nobody uses', () => {
  it.each<[string, Grid, string]>([
    ['a sentence below the table', [['Số liệu trên chưa gồm 5 vụ chuyển tòa án']], 'Số liệu trên chưa gồm 5 vụ'],
    [
      'a note, with its further lines',
      [['Ghi chú: 3 vụ chưa tính'], ['- thêm 2 vụ ở X2']],
      '3 vụ chưa tính" "- thêm 2',
    ],
    ['a note behind the signatures', [['NGƯỜI LẬP BIỂU'], ['Trần B'], ['(*) gồm cả 2 vụ năm trước']], 'gồm cả 2 vụ'],
  ])('is named once: %s', (_, below, words) => {
    const { records, said, told } = page([header, row, ...below]);
    expect([records, told]).toEqual([['X1 2024 40'], []]);
    expect(said('parse/text-not-used')).toHaveLength(1);
    expect(said('parse/text-not-used')[0]?.actual).toContain(words.slice(0, 40));
    expect(said('parse/text-not-used')[0]?.where.cell).toMatch(/^A\d+$/);
  });

  it('above the table too, where it tells a figure', () => {
    const { said } = page([['Tổng số vụ trong tỉnh: 1.250 vụ'], ['Số: 15/BC-BCĐ'], ['Biểu số: 03'], header, row]);
    expect(said('parse/text-not-used').map(({ actual }) => actual)).toEqual(['"Tổng số vụ trong tỉnh: 1.250 vụ"']);
  });

  it('but signatures, receivers and dated lines are no text to use', () => {
    const { said } = page([
      header,
      row,
      [null, null, null, 'Thử, ngày 31 tháng 12 năm 2024'],
      ['Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như trên;', null, null, 'CHỦ TỊCH'],
      ['- Lưu: VT.', null, null, '(Ký, đóng dấu)'],
      [null, null, null, 'Nguyễn Văn A'],
    ]);
    expect(said('parse/text-not-used')).toEqual([]);
    expect(said('parse/signed-before-end')).toEqual([]);
  });

  it('in a column of remarks it is named once, with all it says', () => {
    const { said } = page([header, [...row, 'thiếu tháng 12'], [2, 'X2', '2024', 30, 20, 'thiếu quý IV']]);
    expect(said('parse/notes-not-used')).toMatchObject([
      { severity: 'info', actual: 'thiếu tháng 12 | thiếu quý IV', where: { cell: 'F2' } },
    ]);
    expect(page([header, row]).said('parse/notes-not-used')).toEqual([]);
  });

  it('is told as well where a proposed layout leaves the column of remarks out', () => {
    const grid: Grid = [
      ['TT', 'Tên xã', 'Số vụ nhận', 'Số vụ thành', 'Ghi chú'],
      [1, 'Xã An Hòa', 40, 38, 'chưa tính thôn 3'],
      [2, 'Xã Thủy Lợi', 20, 18, null],
    ];
    const { definition } = proposeLayout([gridSheet('Hòa giải ở cơ sở', grid)], allEntities, { units });
    expect(JSON.stringify(definition)).toContain('"Ghi chú":null');
    const { value: layout } = layoutFromJson(layoutToJson({ definition: definition! }), allEntities);
    const { records, said } = page(grid, { layouts: [layout!], defaults: { period: '2024' } });
    expect(records).toEqual(['X1 2024 40', 'X2 2024 20']);
    expect(said('parse/notes-not-used').map(({ actual }) => actual)).toEqual(['chưa tính thôn 3']);
  });
});

describe('the day of the signature', () => {
  it.each<[string, Grid]>([
    ['below', [header, row, [null, null, null, 'Thử, ngày 15 tháng 6 năm 2024'], [null, null, null, 'CHỦ TỊCH']]],
    ['in the letterhead', [['Số: 15/BC', null, null, 'Thử, ngày 15 tháng 6 năm 2024'], header, row]],
  ])('before the end of the period is told: %s', (_, grid) => {
    const { records, said, told } = page(grid);
    expect([records, told]).toEqual([['X1 2024 40'], []]);
    expect(said('parse/signed-before-end')).toMatchObject([
      { actual: { vi: '15/6/2024' }, expected: { vi: '≥ 31/12/2024' } },
    ]);
  });
});

describe('a name beside its code', () => {
  const named = ['Mã đơn vị', 'Tên đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'];
  it.each([
    ['X1', 'Xã An Hòa'],
    ['X1', 'UBND xã An Hoà'],
    ['X1', 'AN HOA'],
    ['X4', 'Tân Phú'],
    ['X1', 'Tỉnh Thử'],
    ['X1', null],
  ])('%s, %s is one unit', (code, name) => {
    const { records, told } = page([named, [code, name, '2024', 40, 38]]);
    expect([records, told]).toEqual([[`${code} 2024 40`], []]);
  });
  it.each([
    ['X1', 'Xã Thủy Lợi'],
    ['X2', 'UBND xã An Hòa'],
    ['X1', 'Xã Tân Phú, tỉnh Mẫu'],
  ])('%s, %s: nobody knows which of the two is meant, and the row does not count', (code, name) => {
    const { records, told, said } = page([named, [code, name, '2024', 40, 38], ['X3', 'Xã Tân Phú', '2024', 5, 5]]);
    expect([records, told]).toEqual([['X3 2024 5'], ['parse/unit-name-differs']]);
    expect(said('parse/unit-name-differs')[0]?.where).toMatchObject({ cell: 'B2', field: 'unit' });
  });
  it('a name nobody bears is told, and the code counts', () => {
    const { records, told } = page([named, ['X1', 'Xã Lạ', '2024', 40, 38]]);
    expect([records, told]).toEqual([['X1 2024 40'], ['parse/unit-name-unknown']]);
  });
  it.each(['X1 - Xã Thủy Lợi', 'Xã Thủy Lợi (X1)'])('in one cell, %s', (text) => {
    const { records, told } = page([header, [1, text, '2024', 40, 38]]);
    expect([records, told]).toEqual([[], ['parse/code-or-name']]);
  });
});

describe('the heading of a section', () => {
  it.each<[string, Grid]>([
    [
      'without figures',
      [
        ['I', 'Tỉnh Thử'],
        [1, 'Xã Tân Phú', '2024', 40, 38],
        ['II', 'Tỉnh Mẫu'],
        [1, 'Tân Phú', '2024', 30, 20],
      ],
    ],
    [
      'with its total',
      [
        ['I', 'Tỉnh Thử', null, 40, 38],
        [1, 'Xã Tân Phú', '2024', 40, 38],
        ['II', 'Tỉnh Mẫu', null, 30, 20],
        [1, 'Tân Phú', '2024', 30, 20],
      ],
    ],
    [
      'in one cell',
      [['I. Tỉnh Thử'], [1, 'Xã Tân Phú', '2024', 40, 38], ['II. Tỉnh Mẫu'], [1, 'Tân Phú', '2024', 30, 20]],
    ],
  ])('says which of several units of a name is meant: %s', (_, rows) => {
    const { records, told, said } = page([header, ...rows]);
    expect([records, told]).toEqual([['X3 2024 40', 'X4 2024 30'], []]);
    expect(said('parse/unit-only')).toEqual([]);
  });
  it('that only a unit without figures is, is named', () => {
    const { records, said } = page([header, ['I', 'Xã An Hòa'], ['II', 'Xã Thủy Lợi', '2024', 30, 20]]);
    expect(records).toEqual(['X2 2024 30']);
    expect(said('parse/unit-only').map(({ actual }) => actual)).toEqual(['Xã An Hòa']);
  });
});

it('another table may follow without a blank row', () => {
  const { value, records, told } = page([
    ['Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
    ['X1', '2024', 40, 38],
    ['Đơn vị', 'Kỳ báo cáo', 'Hồ sơ tiếp nhận', 'Hồ sơ tiếp nhận trực tuyến'],
    ['X1', '2024', 400, 380],
  ]);
  expect([records, told]).toEqual([['X1 2024 40'], []]);
  expect(value.get(oneStop).map(({ data }) => String(data.receivedOnline.value))).toEqual(['380']);
});

describe('a share in a row of totals', () => {
  const of = (...total: readonly GridCell[]): Grid => [
    ['Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Tỷ lệ hòa giải thành (%)'],
    ['X1', '2024', 40, 38, '95%'],
    ['X2', '2024', 30, 20, '66,7%'],
    ['Cộng', null, ...total],
  ];
  it('is that of the totals, or of the sums where these are left out', () => {
    expect(page(of(70, 58, '82,9%')).told).toEqual([]);
    expect(page(of(null, null, '82,8%')).told).toEqual([]);
    expect(page(of(70, 58, '80,9%')).told).toEqual(['parse/total-differs']);
    const { said } = page(of(null, null, '80,9%'));
    expect(said('parse/total-differs')).toMatchObject([{ expected: '58/70', where: { field: 'statedSettledShare' } }]);
  });
});

describe('the regime of the page', () => {
  const above = [['(Từ ngày 15/12/2023 đến ngày 14/6/2024)']];
  it('is that of the days above the table, and said once', () => {
    const rows = ['X1', 'X2'].map((unit, i) => [i + 1, unit, '6 tháng đầu năm 2024', 40, 38]);
    const { records, said, told } = page([...above, header, ...rows]);
    expect(told).toEqual([]);
    expect(records).toEqual(['X1 2023-12-15..2024-06-14 40', 'X2 2023-12-15..2024-06-14 40']);
    expect(said('parse/state-regime')).toHaveLength(1);
  });
  it('says nothing of other periods', () => {
    const { records, said } = page([...above, header, [1, 'X1', 'quý I/2024', 40, 38]]);
    expect(records).toEqual(['X1 2024-Q1 40']);
    expect(said('parse/state-regime')).toEqual([]);
  });
});

describe('the size a page states', () => {
  const label = (vi: string) => ({ label: { vi, en: vi } });
  const works = defineEntity({
    id: 'works',
    form: 'period',
    label: { vi: 'Công trình', en: 'Works' },
    fields: {
      spent: figureField({ ...label('Kinh phí'), measuredIn: 'VND' }),
      land: figureField({ ...label('Đất hiến'), measuredIn: 'm2' }),
    },
  });
  const read = (grid: Grid) => {
    const { value, findings } = parse(ok([gridSheet('Công trình', grid)]), [works], { units, locale: 'vi' });
    const values = value
      .get(works)
      .map(({ data }) => [data.spent, data.land].map((one) => String(one.value)).join(' '));
    return { values, said: findings.filter(({ code }) => !code.endsWith('missing-column')).map(({ code }) => code) };
  };
  it('is applied and said once', () => {
    const grid = [
      ['Đơn vị', 'Kỳ báo cáo', 'Kinh phí (triệu đồng)', 'Đất hiến (m2)'],
      ['X1', '2024', 3.4, 12],
      ['X2', '2024', 5, 3],
    ];
    expect(read(grid)).toEqual({ values: ['3400000 12', '5000000 3'], said: ['parse/size-applied'] });
  });
  it.each<[string, Grid]>([
    [
      'behind the header',
      [
        ['Đơn vị', 'Kỳ báo cáo', 'Kinh phí', 'Đất hiến (ha)'],
        ['X1', '2024', 3400000, 1.2],
      ],
    ],
    [
      'above the table',
      [['Đơn vị tính: ha'], ['Đơn vị', 'Kỳ báo cáo', 'Kinh phí', 'Đất hiến'], ['X1', '2024', 3400000, '1,2']],
    ],
  ])('of another unit of measure is no number of the field: %s', (_, grid) => {
    expect(read(grid)).toEqual({ values: ['3400000 null'], said: ['quantity/other-unit-of-measure'] });
  });
});

describe('days in cells are quoted as the sheet shows them', () => {
  const day = { value: '2024-06-01', format: 'dd/mm/yyyy' };
  const quoted = (grid: Grid, options: ParseOptions = {}) => {
    const { findings } = parse(ok([gridSheet('Hòa giải ở cơ sở', grid)]), allEntities, { units, ...options });
    return findings.filter(({ message, actual }) => /2024-06-01|01\/06\/2024/.test(JSON.stringify([message, actual])));
  };

  it.each<[string, Grid]>([
    ['as a period', [header, [1, 'X1', day, 40, 38]]],
    ['as a unit', [header, [1, day, '2024', 40, 38]]],
    ['as a figure', [header, [1, 'X1', '2024', day, 38]]],
    [
      'as the period of the page',
      [
        ['Kỳ báo cáo:', day],
        ['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
        ['X1', 40, 38],
      ],
    ],
  ])('%s', (_, grid) => {
    const found = quoted(grid);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, actual } of found) expect(JSON.stringify([message, actual])).not.toContain('2024-06-01');
  });

  it('but text that was typed so stays as it is', () => {
    const [found] = quoted([header, [1, 'X1', '2024-06-01', 40, 38]]);
    expect(found?.message.vi).toContain('"2024-06-01"');
  });
});

describe('a line on editions', () => {
  const form = (line: string): Grid => [
    [line],
    ['Mã đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
    ['unit', 'period', 'received', 'settled'],
    ['X1', '2024', 40, 38],
  ];
  const unclear = (line: string) => page(form(line)).said('sheet/edition-unclear').length;

  it.each(['Phiên bản phần mềm: 3.5', 'Phiên bản: 2', 'Phiên bản ứng dụng báo cáo: 2024.1'])(
    'of a program is none of the form: %s',
    (line) => {
      expect([unclear(line), page(form(line)).records]).toEqual([0, ['X1 2024 40']]);
    },
  );

  it('of the form that nobody can read is told', () => {
    expect(unclear('Mã biểu (form): mediation – Phiên bản (edition): 3.5')).toBe(1);
    expect(unclear('Mã biểu (form): mediation – Phiên bản (edition): 2026-02-31')).toBe(1);
  });
});
