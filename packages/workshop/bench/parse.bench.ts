import { ok, type Entity, type RawCell, type RawTable } from '@qcdc/core';
import { defineUnits, parse } from '@qcdc/core/flow';
import { mediation, oneStop } from '@qcdc/core/entities';
import { check, random, time, type Bench } from './harness.ts';

const next = random(7);
const periods = ['2024', '2023', '2022', '2021'];

/** A table as a workbook gives it: so many rows, every figure of the area filled in; a few in words. */
function tableOf(entity: Entity, rows: number): RawTable {
  const source = 'bench.xlsx';
  const figures = Object.entries(entity.fields)
    .filter(([, { info }]) => info.kind === 'figure')
    .map(([name]) => name);
  const keys = ['unit', 'period', ...figures];
  const letters = (column: number) => String.fromCharCode(65 + column);
  const cell = (row: number, column: number, value: RawCell['value']): RawCell => ({
    value,
    at: { source, sheet: entity.id, cell: `${letters(column)}${row + 5}` },
  });
  return {
    name: entity.id,
    columns: keys.map((key, c) => ({ key, header: key, at: { source, sheet: entity.id, cell: `${letters(c)}4` } })),
    rows: Array.from({ length: rows }, (_, r) => ({
      at: { source, sheet: entity.id, cell: `A${r + 5}` },
      cells: new Map(
        keys.map((key, c) => [
          key,
          cell(
            r,
            c,
            key === 'unit'
              ? String(10_000 + Math.floor(r / periods.length))
              : key === 'period'
                ? (periods[r % periods.length] ?? '')
                : next(50) === 0
                  ? 'hơn 1.200'
                  : next(2000),
          ),
        ]),
      ),
    })),
  };
}

const cellsIn = (table: RawTable): number => table.rows.length * table.columns.length;

const bench: Bench = {
  name: 'parse.200k-cells',
  run: async (report) => {
    const width = 2 + Object.values(oneStop.fields).filter(({ info }) => info.kind === 'figure').length;
    const rows = Math.ceil(200_000 / width);
    const table = tableOf(oneStop, rows);
    const units = defineUnits(
      Array.from({ length: Math.ceil(rows / periods.length) }, (_, i) => ({
        code: String(10_000 + i),
        kind: 'commune' as const,
      })),
    );
    let read = 0;
    const ours = await time(
      () => {
        read = parse(ok([table]), [oneStop, mediation], { units, locale: 'vi' }).value.get(oneStop).length;
      },
      { runs: 7, warmUp: 2 },
    );
    check(read === rows, `records: ${read}, rows ${rows}`);
    report('parse.200k-cells', ours, 'ms');
    report('parse.200k-cells.per-cell', (ours * 1e6) / cellsIn(table), 'ns');
  },
};

/** The benches of parsing. */
export const benches: readonly Bench[] = [bench];
