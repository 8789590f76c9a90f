import type { FigureTable } from '@qcdc/core/flow';

/**
 * One measure over all units and periods: cell `period × units + unit`. A cell that holds no plain number — nothing was
 * reported, or something bounded, incomplete, withheld or very large — holds NaN, so that one comparison finds it; what it
 * is then stands in `special`.
 */
export interface MeasureColumn {
  /** Whole numbers: the figure times ten to the power of `scale`; NaN where there is no plain number. */
  readonly values: Float64Array;
  /** 1 where there is a figure, but no plain number; such cells are evaluated one by one. */
  readonly special: Uint8Array;
  /** Decimals kept. */
  readonly scale: number;
  /** No number of these columns is larger; tells whether sums stay exact. */
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
  const { measures, segments, scales, divisors, units, periods } = figures;
  const cells = units.length * periods.length;
  // One long column for all measures: `start` is where a measure's own part begins, −1 for measures nobody wants.
  const start = new Int32Array(measures.length).fill(-1);
  let count = 0;
  for (const [code, { id }] of measures.entries()) if (wanted.has(id)) start[code] = cells * count++;
  // An average is a fraction; it is evaluated by itself.
  const whole = divisors.map((divisor) => divisor === 1);
  const values = new Float64Array(cells * count).fill(Number.NaN);
  const special = new Uint8Array(cells * count);
  let largest = 0;
  for (const { length, unit, measure, period, value, state, reported, expected } of segments)
    for (let row = 0; row < length; row++) {
      const from = start[measure[row] as number] as number;
      if (from < 0) continue;
      const cell = from + (period[row] as number) * units.length + (unit[row] as number);
      if (
        state[row] === 0 &&
        whole[measure[row] as number] === true &&
        (reported === null || reported[row] === expected?.[row])
      ) {
        const number = value[row] as number;
        values[cell] = number;
        if (number > largest) largest = number;
        else if (-number > largest) largest = -number;
        if (reported !== null) special[cell] = 0;
      } else {
        values[cell] = Number.NaN;
        special[cell] = 1;
      }
    }
  const columns = new Map<string, MeasureColumn>();
  for (const [code, { id }] of measures.entries()) {
    const from = start[code] as number;
    if (from < 0) continue;
    const [own, marks] = [values.subarray(from, from + cells), special.subarray(from, from + cells)];
    columns.set(id, { values: own, special: marks, scale: scales[code] ?? 0, largest });
  }
  return columns;
}
