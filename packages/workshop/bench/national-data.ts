import { defineMeasure, period, type Measure } from '@qcdc/core';
import { defineUnits, FigureTable, type FigureColumns, type UnitInput, type UnitRegistry } from '@qcdc/core/flow';
import { random } from './harness.ts';

/** A whole country of made-up figures, the same in every run. */
export interface Country {
  /** Nation, 34 provinces, and the units that report: communes, agencies, enterprises. */
  readonly units: UnitRegistry;
  /** The figures as they were read, row by row of the reports. */
  readonly table: FigureTable;
  /** Province (0 to 33) by code of the unit. */
  readonly provinceOf: Int32Array;
}

const provinces = 34;
const kinds = ['commune', 'agency', 'nonStateEmployer'] as const;

/**
 * Makes figures: 60 measures in 4 periods of as many units as are needed; one in twenty is missing, one in a hundred is
 * bounded ("hơn", "gần").
 *
 * @param rows - how many figures
 * @returns the country
 */
export function country(rows: number): Country {
  const measureCount = 60;
  const periods = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((id) => period(id));
  const cells = measureCount * periods.length;
  const unitCount = Math.ceil(rows / cells);
  const next = random(20_250_701);
  const measures = Array.from({ length: measureCount }, (_, i): Measure =>
    defineMeasure({
      id: `bench.m${i}`,
      label: { vi: `Chỉ tiêu ${i}`, en: `Measure ${i}` },
      measuredIn: 'case',
      nonNegative: true,
    }),
  );
  const ids = Array.from({ length: unitCount }, (_, u) => `u${u}`);
  const provinceOf = Int32Array.from(ids, () => next(provinces));
  const units = defineUnits([
    { code: 'VN', kind: 'nation' },
    ...Array.from({ length: provinces }, (_, p): UnitInput => ({ code: `P${p}`, kind: 'province', parent: 'VN' })),
    ...ids.map((code, u): UnitInput => ({ code, kind: kinds[u % 3] ?? 'commune', parent: `P${provinceOf[u] ?? 0}` })),
  ]);
  const unit = new Int32Array(rows);
  const measure = new Uint16Array(rows);
  const when = new Uint16Array(rows);
  const value = new Float64Array(rows);
  const state = new Uint8Array(rows);
  const reporters = new Uint8Array(measureCount * unitCount).fill(1);
  let largest = 0;
  for (let i = 0; i < rows; i++) {
    unit[i] = Math.floor(i / cells);
    measure[i] = i % measureCount;
    when[i] = Math.floor(i / measureCount) % periods.length;
    const dice = next(100);
    // 4: missing; 16 and 32: "hơn" and "gần". See `stateByte` of the library.
    state[i] = dice < 5 ? 4 : dice === 5 ? (next(2) === 0 ? 2 << 3 : 4 << 3) : 0;
    value[i] = state[i] === 4 ? 0 : next(100_000);
    largest = Math.max(largest, value[i] ?? 0);
  }
  const columns: FigureColumns = {
    length: rows,
    unit,
    measure,
    period: when,
    value,
    state,
    wide: new Map(),
    source: null,
    sources: null,
    reported: null,
    expected: null,
    largest,
    reporters,
    unitCount,
  };
  const table = new FigureTable({
    measures,
    units: ids,
    periods,
    scales: measures.map(() => 0),
    segments: [columns],
    registry: units,
  });
  return { units, table, provinceOf };
}
