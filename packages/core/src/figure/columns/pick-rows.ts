import type { FigureColumns, WideFigure } from './columns.ts';
import { notPlainRows, rowRuns } from './row-runs.ts';

/**
 * Copies some rows of columns.
 *
 * @param columns - columns
 * @param rows - rows to copy, in order
 * @returns new columns of these rows
 */
export function pick(columns: FigureColumns, rows: Int32Array): FigureColumns {
  const wide = new Map<number, WideFigure>();
  const reporters = new Uint8Array(columns.reporters.length);
  const lines = { ...columns, length: rows.length };
  const unit = new Int32Array(rows.length);
  const measure = new Uint16Array(rows.length);
  const period = new Uint16Array(rows.length);
  const value = new Float64Array(rows.length);
  const state = new Uint8Array(rows.length);
  const of = (column: Int32Array | null): Int32Array | null =>
    column === null ? null : Int32Array.from(rows, (row) => column[row] ?? 0);
  let largest = 0;
  for (const [i, row] of rows.entries()) {
    unit[i] = columns.unit[row] ?? 0;
    measure[i] = columns.measure[row] ?? 0;
    period[i] = columns.period[row] ?? 0;
    value[i] = columns.value[row] ?? 0;
    state[i] = columns.state[row] ?? 0;
    reporters[(measure[i] ?? 0) * columns.unitCount + (unit[i] ?? 0)] = 1;
    largest = Math.max(largest, Math.abs(value[i] ?? 0));
    const more = columns.wide.get(row);
    if (more !== undefined) wide.set(i, more);
  }
  const { source, reported, expected } = columns;
  return {
    ...lines,
    unit,
    measure,
    period,
    value,
    state,
    wide,
    largest,
    reporters,
    source: of(source),
    reported: of(reported),
    expected: of(expected),
    runs: rowRuns({ length: rows.length, unit, measure, period }),
    notPlain: notPlainRows(state),
  };
}
