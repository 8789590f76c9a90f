import { expect, it } from 'vitest';
import { cellOver, TableCells, type TableCell } from '../src/page/table-cell.ts';

const width = 5;
const rowOf = (columns: number): readonly TableCell[] =>
  Array.from({ length: columns }, (_, i) => ({ start: i * width, end: i * width + 3, column: 'now' }));

// How often a list is asked for one of its places.
function counted<T>(list: readonly T[]): { readonly list: readonly T[]; readonly asked: () => number } {
  let asked = 0;
  const get = (target: readonly T[], name: string | symbol): unknown => {
    if (typeof name === 'string' && /^\d+$/.test(name)) asked += 1;
    return Reflect.get(target, name);
  };
  return { list: new Proxy(list, { get }), asked: () => asked };
}

it('finds the cell of a piece, and none between two', () => {
  const row = rowOf(7);
  for (const cell of row) {
    expect(cellOver(row, cell)).toBe(cell);
    expect(cellOver(row, { start: cell.start + 1, end: cell.end })).toBe(cell);
    expect(cellOver(row, { start: cell.end + 1, end: cell.end + 2 })).toBeUndefined();
  }
  expect(cellOver([], { start: 0, end: 1 })).toBeUndefined();
});

it('finds the cells of a row ten times as wide in little more than ten times the steps', () => {
  const steps = (columns: number): number => {
    const { list, asked } = counted(rowOf(columns));
    for (let i = 0; i < columns; i += 1) cellOver(list, { start: i * width + 1, end: i * width + 2 });
    return asked();
  };
  expect(steps(2000)).toBeLessThan(14 * steps(200));
});

it('finds the rows of a table ten times as tall in little more than ten times the steps', () => {
  const steps = (rows: number): number => {
    const { list, asked } = counted(rowOf(rows * 4));
    const cells = new TableCells(list);
    for (let i = 0; i < rows; i += 1) expect(cells.between(i * 4 * width, (i + 1) * 4 * width)).toHaveLength(4);
    return asked();
  };
  expect(steps(2000)).toBeLessThan(14 * steps(200));
});
