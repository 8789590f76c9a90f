// What is kept of one copy of the library's own form never leaks into another that differs.
import { describe, expect, it } from 'vitest';
import { ok, type CellRange, type Entity } from '@qcdc/core';
import { mediation, oneStop } from '@qcdc/core/entities';
import { findTables, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const areas: readonly Entity[] = [mediation, oneStop];

function form(
  labels: readonly string[],
  names: readonly GridCell[],
  { line = 'Mã biểu: mediation', rows = [['00001', '2024', 40, 38]], merges = [] }: Differing = {},
) {
  const sheet = gridSheet('Biểu', [['Kết quả'], [line], ['Nhóm', null, 'Số vụ', null], labels, names, ...rows], merges);
  const { value } = findTables(ok([sheet]), areas);
  return {
    headers: value[0]?.columns.map(({ header }) => header),
    fields: value[0]?.columns.map(({ field }) => field),
    area: value[0]?.area,
    edition: value[0]?.edition,
    rows: value[0]?.rows.length,
  };
}

interface Differing {
  readonly line?: string;
  readonly rows?: readonly (readonly GridCell[])[];
  readonly merges?: readonly CellRange[];
}

const labels = ['Đơn vị', 'Kỳ báo cáo', 'Tiếp nhận', 'Thành'];
const names = ['unit', 'period', 'received', 'settled'];

describe('copies of one form', () => {
  it('are told apart by every word of their top', () => {
    const first = form(labels, names);
    expect(first).toMatchObject({ area: 'mediation', fields: names, rows: 1, edition: undefined });
    expect(form(labels, names)).toEqual(first);
    expect(form(labels, ['unit', 'period', 'settled', 'received']).fields?.[2]).toBe('settled');
    expect(form(['Đơn vị', 'Kỳ báo cáo', 'Thành', 'Tiếp nhận'], names).headers?.at(-1)).toContain('Tiếp nhận');
    expect(form(labels, names, { line: 'Mã biểu: one-stop' }).area).toBe('one-stop');
    const edition = 'Mã biểu: mediation · Phiên bản (edition): 2027-12-31';
    expect(form(labels, names, { line: edition }).edition).toEqual({ day: '2027-12-31', version: null });
    expect(form(labels, names)).toEqual(first);
  });

  it('are told apart by what is merged above their labels', () => {
    const plain = form(labels, names).headers;
    const over = form(labels, names, {
      merges: [
        { top: 2, left: 0, bottom: 2, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 3 },
      ],
    }).headers;
    expect(over).toEqual(['Nhóm / Đơn vị', 'Nhóm / Kỳ báo cáo', 'Số vụ / Tiếp nhận', 'Số vụ / Thành']);
    expect(form(labels, names).headers).toEqual(plain);
  });

  it('are told apart by a row that numbers their columns', () => {
    const numbered = [
      ['A', 'B', 1, 2],
      ['00001', '2024', 40, 38],
    ];
    expect(form(labels, names, { rows: numbered }).rows).toBe(1);
    expect(form(labels, names).rows).toBe(1);
    expect(form(labels, names, { rows: [['00001', '2024', 40, 38], ...numbered.slice(1)] }).rows).toBe(2);
  });

  it('are not mistaken for one another because of what is typed into them', () => {
    const apart = form(['Đơn vị', 'Kỳ báo cáo', 'Tiếp nhận\n5 Thành', ''], names).headers;
    const other = form(['Đơn vị', 'Kỳ báo cáo', 'Tiếp nhận', 'Thành'], names).headers;
    expect(other).not.toEqual(apart);
  });
});

describe('a list of areas', () => {
  it('is looked at again when an area was put into it', () => {
    const list: Entity[] = [mediation];
    const sheet = gridSheet(oneStop.label.vi, [
      ['Đơn vị', 'Kỳ báo cáo', oneStop.fields.received.info.label.vi],
      ['X1', '2024', 7],
    ]);
    expect(parse(ok([sheet]), list).findings.map(({ code }) => code)).toContain('parse/unknown-sheet');
    list.push(oneStop);
    const { value } = parse(ok([sheet]), list);
    expect(String(value.get(oneStop)[0]?.data.received.value)).toBe('7');
  });
});
