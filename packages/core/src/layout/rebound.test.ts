import { describe, expect, it } from 'vitest';
import { mediation } from '../entities/mediation.ts';
import { defineLayout } from './define-layout.ts';
import type { LayoutDefinition } from './layout.ts';
import { rebound } from './rebound.ts';

const columns: LayoutDefinition = {
  sheets: [{ sheet: 'A', area: 'mediation', columns: { Xã: 'unit', 'Vụ mới': 'settled', Ghi: null } }],
};
const first = ({ sheets: [sheet] }: LayoutDefinition) => sheet;

describe('a label bound anew', () => {
  it('takes the field that is chosen, and the rest stays as it was', () => {
    const corrected = rebound(columns, { sheet: 'A', at: 'B', label: 'Vụ mới' }, 'received');
    expect(first(corrected)?.columns).toEqual({ Xã: 'unit', 'Vụ mới': 'received', Ghi: null });
    expect(first(columns)?.columns).toMatchObject({ 'Vụ mới': 'settled' });
    expect(() => defineLayout(corrected, [mediation])).not.toThrow();
  });

  it('is left out on purpose, or bound where it was not bound at all', () => {
    const place = { sheet: 'A', at: 'D', label: 'Vụ thành' };
    expect(first(rebound(columns, place, 'settled'))?.columns).toMatchObject({ 'Vụ thành': 'settled' });
    expect(first(rebound(columns, place, null))?.columns).toMatchObject({ 'Vụ thành': null });
  });

  it('is found by its place where equal labels stand', () => {
    const twice: LayoutDefinition = {
      sheets: [
        {
          area: 'mediation',
          columns: {
            Xã: 'unit',
            Số: [
              { field: 'received', at: 'B' },
              { field: 'settled', at: 'C' },
            ],
          },
        },
      ],
    };
    expect(first(rebound(twice, { sheet: 'X', at: 'C', label: 'Số' }, 'unsettled'))?.columns?.['Số']).toEqual([
      { field: 'received', at: 'B' },
      { field: 'unsettled', at: 'C' },
    ]);
    expect(first(rebound(twice, { sheet: 'X', at: 'D', label: 'Số' }, 'pending'))?.columns?.['Số']).toHaveLength(3);
  });

  it('belongs to the lines of a vertical form, to single cells, and to the table it stands in', () => {
    const lines: LayoutDefinition = {
      sheets: [{ area: 'mediation', columns: { 'Chỉ tiêu': 'label' }, lines: { 'Tiếp nhận': 'settled' } }],
    };
    expect(first(rebound(lines, { sheet: 'A', at: '12', label: 'Tiếp nhận' }, 'received'))?.lines).toEqual({
      'Tiếp nhận': 'received',
    });
    const cells: LayoutDefinition = { sheets: [{ area: 'mediation', cells: { Số: { field: 'received', at: 'B2' } } }] };
    expect(first(rebound(cells, { sheet: 'A', at: 'B3', label: 'Thành' }, 'settled'))?.cells).toEqual({
      Số: { field: 'received', at: 'B2' },
      Thành: { field: 'settled', at: 'B3' },
    });
    const beside: LayoutDefinition = {
      sheets: [
        { sheet: 'A', area: 'mediation', within: 'A:C', columns: { Số: 'received' } },
        { sheet: 'A', area: 'petitions', within: 'E:G', columns: { Đơn: 'received' } },
      ],
    };
    expect(rebound(beside, { sheet: 'A', at: 'F', label: 'Khác' }, null).sheets[1]?.columns).toHaveProperty(
      'Khác',
      null,
    );
  });

  it('has to stand in a table of the layout', () => {
    expect(() => rebound(columns, { sheet: 'B', at: 'B', label: 'x' }, 'received')).toThrow(
      expect.objectContaining({ code: 'layout/no-table' }),
    );
    expect(() => rebound(columns, { sheet: 'A', at: '12', label: 'x' }, 'received')).toThrow(
      expect.objectContaining({ code: 'layout/no-table' }),
    );
  });
});
