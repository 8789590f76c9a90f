import { quantitySchema, type Measure, type Outcome, type Quantity } from '@qcdc/core';
import {
  defineUnits,
  FigureBuilder,
  rollUp,
  type FigureTable,
  type UnitInput,
  type UnitRegistry,
} from '@qcdc/core/flow';

/** One province with four communes. */
export const sampleUnits: readonly UnitInput[] = [
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  ...['00001', '00002', '00003', '00004'].map((code) => ({
    code,
    name: `Xã ${code}`,
    kind: 'commune' as const,
    parent: '01',
  })),
];

export const sampleRegistry = defineUnits(sampleUnits);

export type Cell = number | string | Quantity | null;

/** Reads what a report would print, such as `hơn 1.400`. */
export function quantity(cell: Cell, measuredIn: string): Quantity {
  return typeof cell === 'object' && cell !== null ? cell : quantitySchema(measuredIn).parse(cell);
}

// A table from rows of unit, period and cells by measure id.
export function figures(
  measures: readonly Measure[],
  rows: readonly (readonly [unit: string, period: string, cells: Readonly<Record<string, Cell>>])[],
  units: UnitRegistry = sampleRegistry,
): Outcome<FigureTable> {
  const builder = new FigureBuilder(measures, { units });
  for (const [unit, period, cells] of rows)
    for (const measure of measures) {
      const cell = cells[measure.id];
      if (cell !== undefined)
        builder.add({ measure: measure.id, unit, period, quantity: quantity(cell, measure.measuredIn) });
    }
  return builder.build();
}

/** The same, added up along the tree. */
export function totals(...args: Parameters<typeof figures>): Outcome<FigureTable> {
  return rollUp(figures(...args), { units: args[2] ?? sampleRegistry });
}
