import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csv } from '@qcdc/adapter-csv';
import { defineMeasure } from '@qcdc/core';
import { defineUnits, rollUp, type UnitInput } from '@qcdc/core/flow';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse';
import { check, random, timeTogether, type Bench } from './harness.ts';

const rows = 1_000_000;
const provinces = 34;
const communes = 4200;
const measureCount = 60;
const quarters = 4;
const header = 'unit;period;measure;value;note\n';

const measures = Array.from({ length: measureCount }, (_, i) =>
  defineMeasure({
    id: `bench.m${i}`,
    label: { vi: `Chỉ tiêu ${i}`, en: `Measure ${i}` },
    measuredIn: 'case',
    nonNegative: true,
  }),
);
const codeOf = (unit: number): string => `X${String(unit).padStart(4, '0')}`;
const units = defineUnits([
  { code: 'VN', kind: 'nation' },
  ...Array.from({ length: provinces }, (_, p): UnitInput => ({ code: `P${p}`, kind: 'province', parent: 'VN' })),
  ...Array.from({ length: communes }, (_, u): UnitInput => ({
    code: codeOf(u),
    kind: 'commune',
    parent: `P${u % provinces}`,
  })),
]);

/** Lines of the file, and the sums they come to: of the nation, by measure and quarter. */
function madeFile(): { readonly text: string; readonly sums: ReadonlyMap<string, bigint> } {
  const next = random(20_250_701);
  const sums = new Map<string, bigint>();
  const lines: string[] = [header];
  for (let i = 0; i < rows; i++) {
    const unit = Math.floor(i / (measureCount * quarters));
    const period = `2024-Q${1 + (Math.floor(i / measureCount) % quarters)}`;
    const measure = `bench.m${i % measureCount}`;
    const value = next(100_000);
    const key = `${measure} ${period}`;
    sums.set(key, (sums.get(key) ?? 0n) + BigInt(value));
    lines.push(`${codeOf(unit)};${period};${measure};${value};sơ bộ\n`);
  }
  return { text: lines.join(''), sums };
}

async function totalsOf(file: string) {
  const read = await csv.readFigures(createReadStream(file, { highWaterMark: 1 << 18 }), measures, {
    source: 'bench.csv',
    units,
  });
  check(
    read.findings.every(({ severity }) => severity === 'info'),
    'findings',
  );
  return rollUp(read, { units }).value;
}

async function rawRows(file: string, info = false): Promise<number> {
  let count = 0;
  const parser = parse({ delimiter: ';', info });
  parser.on('data', () => (count += 1));
  await pipeline(createReadStream(file), parser);
  return count;
}

/** A long file of a million rows to validated national totals, against the bare parser and DuckDB. */
export const benches: readonly Bench[] = [
  {
    name: 'csv.1m',
    run: async (report) => {
      const folder = mkdtempSync(join(tmpdir(), 'qcdc-csv-'));
      try {
        const file = join(folder, 'long.csv');
        const { text, sums } = madeFile();
        writeFileSync(file, text);
        const totals = await totalsOf(file);
        for (const [key, sum] of sums) {
          const [measure = '', period = ''] = key.split(' ');
          check(String(totals.find({ unit: 'VN', period, measure })?.value) === String(sum), key);
        }
        check((await rawRows(file)) === rows + 1, 'rows of csv-parse');
        const connection = await (await DuckDBInstance.create(':memory:')).connect();
        const query = `select measure, period, sum(value)::varchar as total from read_csv('${file}', delim=';') group by all`;
        const theirs = (await connection.runAndReadAll(query)).getRowObjects();
        for (const row of theirs)
          check(
            String(sums.get(`${String(row['measure'])} ${String(row['period'])}`)) === String(row['total']),
            'DuckDB',
          );
        const times = await timeTogether(
          {
            ours: () => totalsOf(file),
            parser: () => rawRows(file),
            withLines: () => rawRows(file, true),
            duckdb: () => connection.runAndReadAll(query),
            written: () =>
              pipeline(Readable.from(csv.writeFigures(totals)), async function (pieces) {
                for await (const piece of pieces) check(String(piece).length > 0, 'written');
              }),
          },
          { runs: 5, warmUp: 2 },
        );
        connection.closeSync();
        report('csv.1m.time', times.ours, 'ms');
        report('csv.1m.csv-parse.time', times.parser, 'ms');
        report('csv.1m.csv-parse-with-lines.time', times.withLines, 'ms');
        report('csv.1m.vs-parser.ratio', times.ours / times.parser, 'ratio');
        report('csv.1m.vs-duckdb.ratio', times.ours / times.duckdb, 'ratio');
        report('csv.1m.write.time', times.written, 'ms');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
];
