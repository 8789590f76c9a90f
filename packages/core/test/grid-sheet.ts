import type { CellRange, RawSheet, RawValue, SheetCell } from '@qcdc/core';

/** A cell of a sheet under test: a value, or a value with its format. */
export type GridCell = RawValue | SheetCell;

/** A sheet as a reader gives it, from rows of cells. */
export function gridSheet(
  name: string,
  grid: readonly (readonly GridCell[])[],
  merges: readonly CellRange[] = [],
): RawSheet {
  return {
    name,
    rows: grid.length,
    columns: Math.max(0, ...grid.map((row) => row.length)),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    cell: (row, column) => {
      const held = grid[row]?.[column] ?? null;
      if (typeof held === 'object') return held;
      return { value: held };
    },
    place: (row, column) => ({ source: 'a.xlsx', sheet: name, cell: `${String.fromCharCode(65 + column)}${row + 1}` }),
  };
}
