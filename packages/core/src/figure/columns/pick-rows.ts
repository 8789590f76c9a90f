import type { StoredColumns, WideFigure } from './stored-columns.ts';
import { rowLayout } from './row-layout.ts';

/**
 * Copies some rows of columns.
 *
 * @param columns - columns
 * @param rows - rows to copy, in order
 * @returns new columns of these rows
 */
export function pick(columns: StoredColumns, rows: Int32Array): StoredColumns {
  const wide = new Map<number, WideFigure>();
  const unit = new Int32Array(rows.length);
  const measure = new Uint16Array(rows.length);
  const period = new Uint16Array(rows.length);
  const value = new Float64Array(rows.length);
  const state = new Uint8Array(rows.length);
  const of = (column: Int32Array | null): Int32Array | null =>
    column === null ? null : Int32Array.from(rows, (row) => column[row] ?? 0);
  for (const [i, row] of rows.entries()) {
    unit[i] = columns.unit[row] ?? 0;
    measure[i] = columns.measure[row] ?? 0;
    period[i] = columns.period[row] ?? 0;
    value[i] = columns.value[row] ?? 0;
    state[i] = columns.state[row] ?? 0;
    const more = columns.wide.get(row);
    if (more !== undefined) wide.set(i, more);
  }
  const { measureCount, unitCount } = columns.layout;
  const picked = { length: rows.length, unit, measure, period, value, state };
  return {
    ...picked,
    wide,
    source: of(columns.source),
    sources: columns.sources,
    reported: of(columns.reported),
    expected: of(columns.expected),
    layout: rowLayout(picked, measureCount, unitCount),
  };
}
