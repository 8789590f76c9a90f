import { ok, type Entity, type RawCell, type RawTable } from '@qcdc/core';
import { defineUnits, parse } from '@qcdc/core/flow';
import { mediation, oneStop } from '@qcdc/core/entities';
import { xlsx } from '@qcdc/adapter-xlsx';
import { readXlsx } from 'hucre/xlsx';
import { areas, bookOf, communes } from './country-books.ts';
import { check, cpuTogether, random, time, type Bench } from './harness.ts';

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

const filesOfAMillion = 270;

// What an agency does with the workbooks it gets: each is read, then parsed.
const ofWorkbooks: Bench = {
  name: 'parse.1m-cells',
  run: async (report) => {
    const units = communes(filesOfAMillion);
    const files: Uint8Array[] = [];
    for (let i = 0; i < filesOfAMillion; i++) files.push(await bookOf(String(10_001 + i)));
    const { value } = await xlsx.read(files[0] ?? new Uint8Array(), { source: 'bench.xlsx' });
    const cells = value.reduce((sum, { rows, columns }) => sum + rows * columns, 0) * files.length;
    const raw: Awaited<ReturnType<typeof xlsx.read>>[] = [];
    let records = 0;
    const { reading, parsing, hucre } = await cpuTogether(
      {
        reading: async () => {
          raw.length = 0;
          for (const file of files) raw.push(await xlsx.read(file, { source: 'bench.xlsx' }));
        },
        parsing: () => {
          records = raw.reduce((sum, sheets) => sum + parse(sheets, areas, { units, locale: 'vi' }).value.size, 0);
        },
        hucre: async () => {
          for (const file of files.slice(0, 27)) await readXlsx(file, { readStyles: true });
        },
      },
      { runs: 3 },
    );
    check(records === files.length * areas.length, `records: ${records}`);
    report('parse.1m-cells.cells', cells, 'cells');
    report('parse.1m-cells', parsing, 'ms');
    report('parse.1m-cells.read', reading, 'ms');
    report('parse.1m-cells.vs-read.ratio', parsing / reading, 'x');
    // The goal was set when reading meant this library, in its way and through a guard before it.
    report('parse.1m-cells.vs-hucre.ratio', parsing / ((hucre * files.length) / 27), 'x');
  },
};

/** The benches of parsing. */
export const benches: readonly Bench[] = [bench, ofWorkbooks];
