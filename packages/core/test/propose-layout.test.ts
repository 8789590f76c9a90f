// Proposals for tables nobody has described: labels as offices word them, and sheets that are none of ours.
import { describe, expect, it } from 'vitest';
import { allEntities } from '@qcdc/core/entities';
import { proposeLayout } from '@qcdc/core/layout';
import { gridSheet, type GridCell } from './grid-sheet.ts';

type Grid = readonly (readonly GridCell[])[];

const propose = (name: string, grid: Grid) => proposeLayout([gridSheet(name, grid)], allEntities);
const communes = ['Xã An Hòa', 'Xã Thủy Lợi'];
const table = (labels: readonly string[], values: readonly GridCell[]): Grid => [
  ['TT', 'Đơn vị', ...labels],
  ...communes.map((unit, i) => [i + 1, unit, ...values]),
];

describe('labels as offices word them', () => {
  it.each<[string, string, Grid, Readonly<Record<string, string>>]>([
    [
      'shortened words, and no word for what is counted',
      'mediation',
      table(
        ['Tổ HG', 'HG viên', 'Vụ việc thụ lý', 'Hòa giải thành', 'Không thành', 'Đang hòa giải'],
        [8, 40, 20, 15, 3, 2],
      ),
      {
        'Tổ HG': 'groups',
        'HG viên': 'mediators',
        'Vụ việc thụ lý': 'received',
        'Hòa giải thành': 'settled',
        'Không thành': 'unsettled',
        'Đang hòa giải': 'pending',
      },
    ],
    [
      'a share beside the number it was made of',
      'staff-conferences',
      table(['Số đơn vị đã tổ chức hội nghị CBCCVC', 'Tỷ lệ (%)', 'Số ý kiến được giải đáp'], [9, '90%', 20]),
      {
        'Số đơn vị đã tổ chức hội nghị CBCCVC': 'unitsHeld',
        'Tỷ lệ (%)': 'statedHeldShare',
        'Số ý kiến được giải đáp': 'opinionsAnswered',
      },
    ],
    [
      'numbers of which others are a part',
      'one-stop',
      table(
        ['Tồn kỳ trước', 'Mới tiếp nhận', 'Trong đó trực tuyến', 'Đã giải quyết', 'Quá hạn', 'Đang giải quyết'],
        [5, 100, 80, 99, 1, 6],
      ),
      {
        'Tồn kỳ trước': 'carriedOver',
        'Mới tiếp nhận': 'received',
        'Trong đó trực tuyến': 'receivedOnline',
        'Đã giải quyết': 'resolved',
        'Quá hạn': 'late',
        'Đang giải quyết': 'outstanding',
      },
    ],
    [
      'words that turn one field into another',
      'conventions',
      table(['Số hương ước được công nhận', 'Số chưa được công nhận', 'Tạm ngừng thực hiện', 'Bãi bỏ'], [8, 0, 1, 0]),
      {
        'Số hương ước được công nhận': 'recognised',
        'Số chưa được công nhận': 'notRecognised',
        'Tạm ngừng thực hiện': 'suspended',
        'Bãi bỏ': 'annulled',
      },
    ],
  ])('%s', (_, area, grid, fields) => {
    const { definition } = propose('Biểu 1', grid);
    expect(definition?.sheets[0]).toMatchObject({ area, columns: { TT: null, 'Đơn vị': 'unit', ...fields } });
  });
});

it('every binding has its score and its reasons in both languages; what is like no field is not bound', () => {
  const { bindings, unbound, score } = propose(
    'Hòa giải',
    table(['Số vụ tiếp nhận', 'Số vụ thành', 'Số gà'], [3, 2, 7]),
  );
  for (const one of bindings) {
    expect(one.score).toBeGreaterThan(0);
    expect(one.score).toBeLessThanOrEqual(1);
    expect(one.reasons.every(({ vi, en }) => vi !== '' && en !== '')).toBe(true);
    expect(one.reasons.length).toBeGreaterThan(0);
  }
  expect(unbound.map(({ label, at }) => [label, at])).toEqual([['Số gà', 'E']]);
  expect(score).toBeLessThan(1);
});

it.each<[string, Grid]>([
  [
    'money of another kind',
    [
      ['TT', 'Khoản mục', 'Dự toán', 'Quyết toán'],
      [1, 'Lương', 100, 90],
      [2, 'Điện', 10, 9],
    ],
  ],
  [
    'a list of people',
    [
      ['TT', 'Họ và tên', 'Chức vụ'],
      [1, 'Nguyễn A', 'Chủ tịch'],
      [2, 'Trần B', 'Phó chủ tịch'],
    ],
  ],
  ['nothing but a title', [['BÁO CÁO']]],
  ['nothing at all', []],
])('nothing is proposed for %s', (_, grid) => {
  expect(propose('Trang 1', grid)).toMatchObject({ definition: null, score: 0, bindings: [], unread: ['Trang 1'] });
});
