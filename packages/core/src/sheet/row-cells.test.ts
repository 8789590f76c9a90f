// Cells of a row are made when they are asked for, and yet a row is what it was when all of them were made at once.
import { describe, expect, it } from 'vitest';
import type { RawSheet } from '../raw/raw-sheet.ts';
import { ok } from '../outcome/outcome.ts';
import { mediation } from '../entities/mediation.ts';
import { parse } from '../parse/parse.ts';
import { findTables } from './find-tables.ts';
import { forgetCells, rowCells, withCells, withMadeCells, type RowsOf } from './row-cells.ts';

function counted(values: readonly (readonly (string | number | null)[])[]) {
  let asked = 0;
  const sheet: RawSheet = {
    name: 'Hòa giải ở cơ sở',
    rows: values.length,
    columns: 3,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    cell: (row, column) => ({ value: values[row]?.[column] ?? null }),
    place: (row, column) => {
      asked += 1;
      return { sheet: 'Hòa giải ở cơ sở', cell: `${'ABC'[column] ?? ''}${row + 1}` };
    },
  };
  return { sheet, asked: () => asked };
}

const columns = new Map([
  ['Đơn vị', 0],
  ['Kỳ', 1],
  ['Số vụ', 2],
]);
const merged = {
  lent: (row: number, column: number) => (row === 1 && column === 1 ? { value: '2024' } : null),
  figures: [],
  across: [],
};

function row() {
  const { sheet, asked } = counted([[], ['X1', null, 40]]);
  const of: RowsOf = { sheet, columns, merged };
  return { cells: rowCells(of, 1), asked };
}

describe('the cells of a row', () => {
  it('are those of a map, with their places and what merged cells lend them', () => {
    const { cells } = row();
    const all = [
      ['Đơn vị', { value: 'X1', at: { sheet: 'Hòa giải ở cơ sở', cell: 'A2' } }],
      ['Kỳ', { value: '2024', at: { sheet: 'Hòa giải ở cơ sở', cell: 'B2' } }],
      ['Số vụ', { value: 40, at: { sheet: 'Hòa giải ở cơ sở', cell: 'C2' } }],
    ];
    expect([...cells]).toEqual(all);
    expect([...cells.keys()]).toEqual([...columns.keys()]);
    expect([...cells.values()]).toEqual(all.map(([, cell]) => cell));
    const seen: unknown[] = [];
    cells.forEach((cell, key) => seen.push([key, cell]));
    expect(seen).toEqual(all);
    expect([cells.size, cells.has('Kỳ'), cells.has('Ghi chú'), cells.get('Ghi chú')]).toEqual([
      3,
      true,
      false,
      undefined,
    ]);
  });

  it('are made once until they are let go, and then anew', () => {
    const { cells, asked } = row();
    const first = cells.get('Số vụ');
    expect(cells.get('Số vụ')).toBe(first);
    expect(asked()).toBe(1);
    forgetCells(cells);
    expect(cells.get('Số vụ')).toEqual(first);
    expect(asked()).toBe(2);
  });

  it('have beside them what every row has', () => {
    const said = { value: '2024', at: {} };
    const cells = withCells(row().cells, new Map([['= period', said]]));
    expect([cells.size, cells.get('= period'), [...cells.keys()].at(-1)]).toEqual([4, said, '= period']);
  });

  it('stand by themselves in a table that is handed out', () => {
    const { sheet } = counted([
      ['Đơn vị', 'Kỳ', 'Số vụ tiếp nhận'],
      ['X1', '2024', 40],
    ]);
    const { value } = findTables(ok([sheet]), [mediation]);
    const cells = value[0]?.rows[0]?.cells;
    expect(cells instanceof Map).toBe(true);
    expect(structuredClone([...(cells ?? [])].map(([, { value: one }]) => one))).toEqual(['X1', '2024', 40]);
    const [table] = value;
    expect(table !== undefined && withMadeCells(table) === table).toBe(true);
  });
});

it('a table is read without keeping a cell of it: each is made a few times and no more', () => {
  const count = 200;
  const { sheet, asked } = counted([
    ['Đơn vị', 'Kỳ', 'Số vụ tiếp nhận'],
    ...Array.from({ length: count }, (_, i) => [`X${i}`, '2024', i]),
  ]);
  expect(parse(ok([sheet]), [mediation]).value.get(mediation)).toHaveLength(count);
  expect(asked() / (3 * count)).toBeLessThan(4);
});
