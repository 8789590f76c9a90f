// A column of provinces or districts beside names says which of several communes is meant, and whether the row can be right.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Sông Mây' },
  { code: 'T2', kind: 'province', name: 'Tỉnh Núi Dài' },
  { code: 'H1', kind: 'district', name: 'Huyện Đầm Sen', parent: 'T2' },
  { code: 'H2', kind: 'district', name: 'Huyện Bãi Cát', parent: 'T2' },
  { code: 'X1', kind: 'commune', name: 'Xã Hòa Thuận', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Hòa Thuận', parent: 'H1' },
  { code: 'X3', kind: 'commune', name: 'Xã Hòa Thuận', parent: 'H2' },
  { code: 'X4', kind: 'commune', name: 'Xã Đồng Lau', parent: 'T1' },
]);

function read(grid: readonly (readonly GridCell[])[], merges: Parameters<typeof gridSheet>[2] = []) {
  const { value, findings } = parse(ok([gridSheet('Hòa giải ở cơ sở', grid, merges)]), allEntities, {
    units,
    locale: 'vi',
    defaults: { period: '2024' },
  });
  const shown = value.get(mediation).map(({ data }) => `${data.unit} ${data.received.value?.toString() ?? '–'}`);
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code, where }) => `${code} ${where.cell}`);
  return { shown, told };
}

describe('a column of places', () => {
  it.each(['Tỉnh', 'Tỉnh, thành phố', 'Tỉnh/Thành phố', 'Tên tỉnh', 'Thuộc tỉnh', 'TEN_TINH', 'Đơn vị cấp trên'])(
    '"%s" tells units of one name apart',
    (head) => {
      const { shown, told } = read([
        [head, 'Xã', 'Số vụ tiếp nhận'],
        ['Sông Mây', 'Hòa Thuận', 4],
        ['T1', 'Đồng Lau', 5],
      ]);
      expect(shown).toEqual(['X1 4', 'X4 5']);
      expect(told).toEqual([]);
    },
  );

  it('two of them, each said once over its rows: a new province ends the district before', () => {
    const rows = [
      ['Tỉnh Núi Dài', 'Huyện Đầm Sen', 'Hòa Thuận', 1],
      [null, 'Huyện Bãi Cát', 'Hòa Thuận', 2],
      ['Tỉnh Sông Mây', null, 'Hòa Thuận', 3],
    ];
    expect(read([['Tỉnh', 'Huyện', 'Xã', 'Số vụ tiếp nhận'], ...rows])).toEqual({
      shown: ['X2 1', 'X3 2', 'X1 3'],
      told: [],
    });
  });

  it('a row whose unit lies in another place is not counted, by code as by name', () => {
    const header = ['Tỉnh', 'Mã đơn vị', 'Số vụ tiếp nhận'];
    for (const unit of ['X4', 'Xã Đồng Lau'])
      expect(read([header, ['Tỉnh Núi Dài', unit, 4]])).toEqual({ shown: [], told: ['parse/unit-elsewhere A2'] });
  });

  it('a place the register does not know says nothing against a unit that is known', () => {
    expect(
      read([
        ['Huyện', 'Xã', 'Số vụ tiếp nhận'],
        ['Huyện Không Còn', 'Đồng Lau', 4],
      ]),
    ).toEqual({ shown: ['X4 4'], told: [] });
    const { told } = read([
      ['Huyện', 'Xã', 'Số vụ tiếp nhận'],
      ['Huyện Không Còn', 'Hòa Thuận', 4],
    ]);
    expect(told).toEqual(['parse/same-name B2']);
  });

  it('alone, its places are the units of the rows', () => {
    expect(
      read([
        ['STT', 'Tỉnh, thành phố', 'Số vụ tiếp nhận'],
        [1, 'Sông Mây', 40],
        [2, 'Tỉnh Núi Dài', 30],
      ]),
    ).toEqual({
      shown: ['T1 40', 'T2 30'],
      told: [],
    });
  });
});

describe('what offices call the columns of their units', () => {
  it.each(['Mã xã', 'Mã xã, phường', 'Mã ĐVHC', 'Xã/Phường', 'Xã/phường/thị trấn', 'ma_xa'])('"%s"', (head) => {
    expect(
      read([
        ['TT', head, 'Số vụ tiếp nhận'],
        [1, 'X4', 40],
      ]),
    ).toEqual({ shown: ['X4 40'], told: [] });
  });

  it('a code and the name of another unit beside it are still compared', () => {
    expect(
      read([
        ['Mã xã', 'Tên xã', 'Số vụ tiếp nhận'],
        ['X4', 'Xã Hòa Thuận', 40],
      ]).shown,
    ).toEqual([]);
  });

  it.each(['(3) = (2)/(1)', '(3)=(2):(1)x100', '3=2/1'])('"%s" behind a label says how it is worked out', (behind) => {
    const { told } = read([
      ['TT', 'Đơn vị', 'Số vụ tiếp nhận (1)', `Tỷ lệ hòa giải thành ${behind}`],
      [1, 'X4', 40, '95%'],
    ]);
    expect(told).toEqual([]);
  });
});

describe('a state in a cell merged over the figures of a unit', () => {
  const header = ['Đơn vị', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Ghi chú'];
  const across = { top: 1, bottom: 1, left: 1, right: 2 };
  const settledOf = (text: GridCell, range = across) => {
    const { value, findings } = parse(
      ok([gridSheet('Hòa giải ở cơ sở', [header, ['X4', text]], [range])]),
      allEntities,
      {
        units,
        locale: 'vi',
        defaults: { period: '2024' },
      },
    );
    const { received, settled } = value.get(mediation)[0]?.data ?? {};
    const told = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    return { states: [received?.state, settled?.state], told };
  };

  it.each([
    ['Không phát sinh', 'zero'],
    ['KPS', 'zero'],
    ['Chưa nộp báo cáo', 'missing'],
    ['Đang tổng hợp', 'pending'],
    ['không thuộc diện', 'notApplicable'],
  ])('"%s" is said of each: %s', (text, state) => {
    expect(settledOf(text)).toEqual({ states: [state, state], told: [] });
  });

  it.each<GridCell>([40, '40 vụ', 'không phát sinh (0)'])(
    '%j is a figure, stands for the first, and is told',
    (figure) => {
      const { states, told } = settledOf(figure);
      expect(states[1]).toBe('missing');
      expect(told).toEqual(['sheet/merged-figures']);
    },
  );
});
