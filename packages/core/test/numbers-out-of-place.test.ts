// Numbers that say more, or less, than the column they stand in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, contributions, mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Sông Mây' },
  { code: 'X1', kind: 'commune', name: 'Xã Đồng Lau', parent: 'T1' },
]);

function money(head: string, values: readonly GridCell[], above: readonly (readonly GridCell[])[] = []) {
  const header = ['Đơn vị', 'Kỳ báo cáo', head, 'Hộ đóng góp', 'Công trình, phần việc'];
  const rows = values.map((value, i) => ['X1', `${1990 + i}`, value, 12, 3]);
  const { value, findings } = parse(ok([gridSheet('Đóng góp', [...above, header, ...rows])]), allEntities, {
    units,
    locale: 'vi',
  });
  const read = value.get(contributions).map(({ data }) => data.peopleMoney.value?.toString() ?? '–');
  const told = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, where }) => `${code} ${where.cell}`);
  return { read, told };
}

describe('a number written out in full among millions', () => {
  it.each([1200000, '1.200.000', '1200000', '3 400 000'])('%j below "triệu đồng" is withheld', (number) => {
    const { read, told } = money('Nhân dân đóng góp (triệu đồng)', [1.2, number, '3,4', 0]);
    expect(read).toEqual(['1200000', '–', '3400000', '0']);
    expect(told).toEqual(['parse/size-or-written-out C3']);
  });

  it('also where the line above the table says the size, and under "tỷ đồng"', () => {
    expect(money('Nhân dân đóng góp', [5, 7, 9000000], [['Đơn vị tính: triệu đồng']]).told).toEqual([
      'parse/size-or-written-out C5',
    ]);
    expect(money('Nhân dân đóng góp (tỷ đồng)', [1.5, 2, 3000000000]).told).toEqual(['parse/size-or-written-out C4']);
  });

  it('with a unit of its own it is taken at its word', () => {
    const { read, told } = money('Nhân dân đóng góp (triệu đồng)', [1.2, '1.200.000 đồng', 2]);
    expect(read).toEqual(['1200000', '1200000', '2000000']);
    expect(told).toEqual([]);
  });

  it('no number of a column of one size is ever doubted, up to a thousand times the others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 2, maxLength: 8 }), (numbers) => {
        expect(money('Nhân dân đóng góp (triệu đồng)', numbers).told).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(money('Nhân dân đóng góp (triệu đồng)', [18126000, 17000000, 21000000]).told).toEqual([]);
    expect(money('Nhân dân đóng góp (nghìn đồng)', [500, 1200, 5000000]).told).toEqual([]);
  });
});

describe('a number with the words of its own column', () => {
  const read = (text: string) => {
    const grid = [
      ['Đơn vị', 'Số hòa giải viên', 'Số tổ hòa giải', 'Số vụ tiếp nhận'],
      ['X1', text, '5 tổ hòa giải', '40 vụ'],
    ];
    const { value, findings } = parse(ok([gridSheet('Hòa giải ở cơ sở', grid)]), allEntities, {
      units,
      locale: 'vi',
      defaults: { period: '2024' },
    });
    const told = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const { mediators, groups } = value.get(mediation)[0]?.data ?? {};
    return [mediators?.value?.toString() ?? '–', groups?.value?.toString() ?? '–', ...told];
  };

  it.each(['12 hòa giải viên', '12 Hoà giải viên.', '12 người'])('"%s" is read', (text) => {
    expect(read(text)).toEqual(['12', '5']);
  });

  it.each([
    ['12 tổ trưởng', 'quantity/other-unit-of-measure'],
    ['12 con trâu', 'quantity/words-left-over'],
    ['12 tổ hòa giải', 'quantity/other-unit-of-measure'],
  ])('"%s" is another thing: %s', (text, code) => {
    expect(read(text)).toEqual(['–', '5', code]);
  });
});

describe('a report in which nothing was read', () => {
  const codes = (rows: readonly (readonly GridCell[])[]) =>
    parse(
      ok([gridSheet('Hòa giải ở cơ sở', [['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'], ...rows])]),
      allEntities,
      {
        units,
        defaults: { period: '2024' },
      },
    ).findings.flatMap(({ code, severity }) => (severity === 'info' ? [] : [code]));

  it('is told as such, where every row is blank', () => {
    expect(codes([['X1'], ['T1', null, null]])).toEqual(['parse/nothing-read']);
  });

  it('is not told where a figure stands, or where it is already said why there is none', () => {
    expect(codes([['X1', 0]])).toEqual([]);
    expect(codes([['Xã Không Có', 40]])).toEqual(['parse/unknown-unit']);
  });
});
