import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read as readBySheetJs } from '@e965/xlsx';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { RawSheet } from '@qcdc/core';
import { readXlsx } from 'hucre/xlsx';
import { areas, bookOf, communes, year } from './country-books.ts';
import { check, cpuTogether, type Bench } from './harness.ts';
import { tallBook, tallColumns } from './tall-book.ts';

const source = 'bench.xlsx';

/** Compares every number and text of our reading with that of the library. */
async function sameCells(bytes: Uint8Array, sheets: readonly RawSheet[]): Promise<void> {
  const { sheets: theirs } = await readXlsx(bytes);
  let compared = 0;
  for (const sheet of sheets) {
    const rows = theirs.find(({ name }) => name === sheet.name)?.rows ?? [];
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (typeof value !== 'number' && (typeof value !== 'string' || value === '')) return;
        check(sheet.cell(r, c)?.value === value, `${sheet.name} ${r},${c}: ${String(value)}`);
        compared += 1;
      });
    });
  }
  check(compared > 0, 'nothing was compared');
}

const reading: Bench = {
  name: 'xlsx.read',
  run: async (report) => {
    const books: Readonly<Record<string, Uint8Array>> = {
      '62-areas': await bookOf('10001'),
      '100k-rows': tallBook(100_000),
    };
    const worst = { hucre: 0, sheetjs: 0 };
    for (const [name, bytes] of Object.entries(books)) {
      await sameCells(bytes, (await xlsx.read(bytes, { source })).value);
      const { ours, hucre, sheetjs } = await cpuTogether({
        ours: () => xlsx.read(bytes, { source }),
        hucre: () => readXlsx(bytes),
        sheetjs: () =>
          readBySheetJs(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false }),
      });
      report(`xlsx.read.${name}`, ours, 'ms');
      worst.hucre = Math.max(worst.hucre, ours / hucre);
      worst.sheetjs = Math.max(worst.sheetjs, ours / sheetjs);
    }
    report('xlsx.read.vs-hucre.ratio', worst.hucre, 'x');
    report('xlsx.read.vs-sheetjs.ratio', worst.sheetjs, 'x');
  },
};

const large: Bench = {
  name: 'xlsx.read.1m-rows',
  run: (report) => {
    const folder = mkdtempSync(join(tmpdir(), 'qcdc-'));
    try {
      const file = join(folder, 'tall.xlsx');
      const rows = 1_000_000;
      const bytes = tallBook(rows);
      writeFileSync(file, bytes);
      // In a process of its own, whose peak is that of the reading alone.
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', fileURLToPath(new URL('./read-in-child.ts', import.meta.url)), file],
        { encoding: 'utf8', cwd: fileURLToPath(new URL('../', import.meta.url)) },
      );
      const [cells = 0, cpu = 0, peak = 0] = stdout.trim().split(' ').map(Number);
      check(cells === (rows + 1) * tallColumns, `cells: ${stdout}${stderr}`);
      report('xlsx.read.1m-rows.file', bytes.length / 1e6, 'MB');
      report('xlsx.read.1m-rows', cpu, 'ms');
      report('xlsx.read.1m-rows.peak', peak, 'MB');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const writing: Bench = {
  name: 'xlsx.write',
  run: async (report) => {
    const units = communes(1);
    for (const count of [10, areas.length]) {
      const entities = areas.slice(0, count);
      const { template, filled } = await cpuTogether(
        {
          template: () => xlsx.template(entities, { units, only: ['10001'], period: year }),
          filled: () => bookOf('10001', entities),
        },
        { runs: 30, warmUp: 10 },
      );
      report(`xlsx.write.${count}-areas`, filled, 'ms');
      report(`xlsx.write.${count}-areas.blank`, template, 'ms');
    }
  },
};

/** The benches of Excel. */
export const benches: readonly Bench[] = [reading, large, writing];
