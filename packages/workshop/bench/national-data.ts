import { defineMeasure, exactQuantity, period, type Bound, type Measure, type Quantity } from '@qcdc/core';
import { defineUnits, FigureBuilder, type FigureTable, type UnitInput, type UnitRegistry } from '@qcdc/core/flow';
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
  const builder = new FigureBuilder(measures, { units });
  for (let i = 0; i < rows; i++) {
    const dice = next(100);
    const [measure, when] = [measures[i % measureCount], periods[Math.floor(i / measureCount) % periods.length]];
    if (measure === undefined || when === undefined) continue;
    const number = dice < 5 ? null : next(100_000);
    builder.add({
      measure: measure.id,
      unit: ids[Math.floor(i / cells)] ?? '',
      period: when,
      quantity: number !== null && dice === 5 ? bounded(number, next(2) === 0 ? 'above' : 'below') : number,
    });
  }
  const { value: table } = builder.build();
  return { units, table, provinceOf };
}

/**
 * Tells whether a row holds a number, however bounded.
 *
 * @param table - the figures, as they were read
 * @param row - the row
 * @returns `false` where nothing was reported
 */
export function hasNumber(table: FigureTable, row: number): boolean {
  return table.segments[0]?.state[row] === 0 || table.at(row).value !== null;
}

function bounded(number: number, bound: Bound): Quantity {
  return { ...exactQuantity(number), state: 'reported', bound };
}
