// Whatever order, marks and breaks files of events have, and however many they are: they give the figures memory makes of their rows.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { period } from '@qcdc/core';
import { parseRecords, tally } from '@qcdc/core/flow';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tallyFiles, type SqlEngine } from '../../src/index.ts';
import { inDuckDb } from '../duckdb.ts';
import { eventMeasures, events, hearing } from '../random-events.ts';
import { all } from '../shown.ts';

type Cell = string | number | boolean | readonly string[] | null | undefined;
type Row = Readonly<Record<string, Cell>>;
const columns = ['unit', 'date', ...Object.keys(hearing.fields)];
const isPlain = ({ table, round }: Row) => [table, round].every((one) => one === null || typeof one === 'number');
const plainEvents = events.map((rows) => (rows as readonly Row[]).filter(isPlain)).filter((rows) => rows.length > 0);
const written = fc.record({
  order: fc.shuffledSubarray(columns, { minLength: columns.length }),
  mark: fc.constantFrom(',', ';', '\t', '|'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  quotes: fc.boolean(),
  days: fc.constantFrom('iso', 'slashes', 'moment'),
});
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

const textOf = (value: Cell, days: string): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return value.join('; ');
  const text = String(value);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return days === 'iso' ? text : days === 'moment' ? `${text}T06:30:00` : text.split('-').reverse().join('/');
};
function csvOf(rows: readonly Row[], { order, mark, lineBreak, quotes, days }: Written): string {
  const cell = (text: string): string => (quotes || text.includes(mark) ? `"${text}"` : text);
  const line = (cells: readonly string[]): string => cells.map(cell).join(mark) + lineBreak;
  return [line(order), ...rows.map((row) => line(order.map((name) => textOf(row[name], days))))].join('');
}

describe('files of any kind', () => {
  const root = mkdtempSync(join(tmpdir(), 'random-files-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await inDuckDb();
  });
  let folders = 0;

  it('give what memory counts', async () => {
    const shape = `[{"unit":"VARCHAR","date":"DATE","select":"VARCHAR","partners":"VARCHAR[]","order":"BOOLEAN","table":"INTEGER","round":"SMALLINT","closed":"BOOLEAN","closedOn":"DATE","where":"VARCHAR"}]`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(plainEvents, written), { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        fc.subarray([...eventMeasures], { minLength: 1, maxLength: 5 }),
        fc.subarray(['2025-M03', '2025-Q3', '2025-H1', '2025'], { minLength: 1, maxLength: 2 }),
        async (files, asParquet, measures, some) => {
          const folder = join(root, `${folders++}`);
          mkdirSync(folder);
          for (const [i, [rows, how]] of files.entries()) {
            const path = join(folder, `${i}.${asParquet ? 'parquet' : 'csv'}`);
            if (!asParquet) writeFileSync(path, csvOf(rows, how));
            else
              await engine.query(
                `COPY (SELECT ${how.order.map((name) => `"${name}"`).join(', ')} FROM (SELECT unnest(from_json(CAST($1 AS JSON), '${shape}'), recursive := true))) TO '${path}' (FORMAT parquet)`,
                [JSON.stringify(rows)],
              );
          }
          const source = asParquet ? { parquet: join(folder, '*.parquet') } : { csv: join(folder, '*.csv') };
          const options = { measures, periods: some.map(period) };
          const there = await tallyFiles(engine, { area: hearing, ...source }, options);
          const records = parseRecords(
            files.flatMap(([rows]) => rows),
            hearing,
          );
          const here = tally(records, measures, { periods: some.map(period) });
          expect(there.findings).toEqual([]);
          expect(all(there.value)).toEqual(all(here.value).map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null'))); // prettier-ignore
        },
      ),
      { numRuns: 40 },
    );
  });
});
