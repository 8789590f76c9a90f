import type { FigureTable, Measure } from '@qcdc/core';

/** What a cell of a measure's column holds. */
export const cellMark = {
  /** An exact number of a figure that covers every unit expected. */
  plain: 0,
  /** No figure at all. */
  absent: 1,
  /** Anything else: bounded, incomplete, withheld, very large. Such cells are evaluated one by one. */
  special: 2,
} as const;

/** One measure over all units and periods: cell `period × units + unit`. */
export interface MeasureColumn {
  /** Whole numbers: the figure times ten to the power of `scale`. */
  readonly values: Float64Array;
  /** Marks of the cells, see {@link cellMark}. */
  readonly marks: Uint8Array;
  /** Decimals kept. */
  readonly scale: number;
  /** Largest absolute value; tells whether sums stay exact. */
  readonly largest: number;
}

/**
 * Lays the figures of some measures out as full columns, in one pass over the table.
 *
 * @param figures - the table
 * @param wanted - ids of the measures
 * @returns columns by id; measures the table does not know are left out
 */
export function measureColumns(figures: FigureTable, wanted: ReadonlySet<string>): ReadonlyMap<string, MeasureColumn> {
  const { measures, segments, scales, units, periods } = figures;
  const cells = units.length * periods.length;
  const made = measures.map((measure: Measure, code) => {
    if (!wanted.has(measure.id)) return null;
    const marks = new Uint8Array(cells).fill(cellMark.absent);
    return { id: measure.id, values: new Float64Array(cells), marks, scale: scales[code] ?? 0, largest: 0 };
  });
  for (const { length, unit, measure, period, value, state, reported, expected } of segments)
    for (let row = 0; row < length; row++) {
      const column = made[measure[row] as number];
      if (!column) continue;
      const cell = (period[row] as number) * units.length + (unit[row] as number);
      const plain = state[row] === 0 && (reported === null || reported[row] === expected?.[row]);
      column.marks[cell] = plain ? cellMark.plain : cellMark.special;
      const number = value[row] as number;
      column.values[cell] = number;
      if (number > column.largest) column.largest = number;
      else if (-number > column.largest) column.largest = -number;
    }
  const columns = new Map<string, MeasureColumn>();
  for (const column of made) if (column) columns.set(column.id, column);
  return columns;
}
