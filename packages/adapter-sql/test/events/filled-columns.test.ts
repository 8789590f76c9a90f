// What a file says of its own columns saves questions: of a column without blanks nobody asks whether something was left open.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRecords, tally } from '@qcdc/core/flow';
import { period } from '@qcdc/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tallyFiles, type SqlEngine } from '../../src/index.ts';
import { inDuckDb } from '../duckdb.ts';
import { eventMeasures, events, hearing } from '../random-events.ts';
import { units } from '../random-figures.ts';
import { all } from '../shown.ts';

type Row = (typeof events extends fc.Arbitrary<readonly (infer R)[]> ? R : never) & { readonly unit: string };
const inPlaceOfBlank = { select: 'usual', order: true, table: 2, round: 3, closed: false, closedOn: '2025-08-08', where: 'P1' }; // prettier-ignore
type Fillable = keyof typeof inPlaceOfBlank;
const fillable = Object.keys(inPlaceOfBlank) as Fillable[];
// A column of numbers holds no "about 3"; and a unit that begins in July tells of nothing before.
const number = (value: unknown): unknown => (typeof value === 'string' ? 4 : value);
const filledIn = (row: Row, fields: readonly Fillable[]): Row => {
  const plain = { ...row, unit: row.unit.replace('D', 'C'), table: number(row.table), round: number(row.round) } as Row;
  return { ...plain, ...Object.fromEntries(fields.map((field) => [field, plain[field] ?? inPlaceOfBlank[field]])) };
};
const without = (lines: readonly string[]) => lines.map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null'));
const shape = '[{"unit":"VARCHAR","date":"DATE","select":"VARCHAR","partners":"VARCHAR[]","order":"BOOLEAN","table":"INTEGER","round":"DECIMAL(9,2)","closed":"BOOLEAN","closedOn":"DATE","where":"VARCHAR"}]'; // prettier-ignore

describe('columns of files that say they are filled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filled-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await inDuckDb();
  });
  const write = async (name: string, rows: readonly object[]) => {
    const from = `SELECT unnest(from_json(CAST($1 AS JSON), '${shape}'), recursive := true)`;
    await engine.query(`CREATE OR REPLACE TABLE filled AS ${from}`, [JSON.stringify(rows)]);
    await engine.query(`COPY filled TO '${join(folder, name)}' (FORMAT parquet)`, []);
  };
  const listening = (asked: string[]): SqlEngine => ({
    ...engine,
    query: (text, values) => {
      asked.push(text);
      return engine.query(text, values);
    },
  });
  const of = (...ids: string[]) => eventMeasures.filter(({ id }) => ids.includes(id));

  it('give what memory counts, whichever columns are filled, in all files or in one of them', async () => {
    const periods = ['2025-H1', '2025'].map(period);
    await fc.assert(
      fc.asyncProperty(
        events,
        events,
        fc.subarray(fillable),
        fc.subarray(fillable),
        async (some, others, here, there) => {
          // prettier-ignore
          const first = some.map((row) => filledIn(row, [...here, ...there]));
          const second = others.map((row) => filledIn(row, there));
          await write('random-1.parquet', first);
          await write('random-2.parquet', second);
          const options = { measures: eventMeasures, periods };
          const counted = await tallyFiles(
            engine,
            { area: hearing, parquet: join(folder, 'random-*.parquet') },
            options,
          );
          const inMemory = tally(parseRecords([...first, ...second], hearing, { units }), eventMeasures, { periods });
          expect(all(counted.value)).toEqual(without(all(inMemory.value)));
          expect(counted.findings).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  });

  const row = { unit: 'A', date: '2025-01-02', select: 'urgent', partners: null, order: true, table: 2, round: null, closed: true, closedOn: null, where: null }; // prettier-ignore

  it.each([
    ['filled', 'urgent', { value: '1', bound: 'exact' }, false],
    ['blank in one row', null, { value: '1', bound: 'between', upper: '2' }, true],
    ['empty in one row', '', { value: '1', bound: 'between', upper: '2' }, true],
  ])('ask what is left open only where something can be: %s', async (_, select, expected, doubt) => {
    await write('asked.parquet', [row, { ...row, select: select === 'urgent' ? 'usual' : select }]);
    const asked: string[] = [];
    const files = { area: hearing, parquet: join(folder, 'asked.parquet') };
    const { value } = await tallyFiles(listening(asked), files, { measures: of('hearing.urgent'), periods: [period('2025')] }); // prettier-ignore
    const figure = value.at(0);
    expect({ ...expected, value: figure.value?.toString(), bound: figure.bound, upper: figure.upper?.toString() }).toEqual({ upper: undefined, ...expected }); // prettier-ignore
    expect(asked.some((text) => text.includes('IS NULL) AS'))).toBe(doubt);
  });

  it('are read once for all measures: none asks again for what another asks already', async () => {
    await write('once.parquet', [row]);
    const asked: string[] = [];
    const measures = of(
      'hearing.all',
      'hearing.urgent',
      'hearing.persons',
      'hearing.persons-urgent',
      'hearing.ordered',
    );
    await tallyFiles(listening(asked), { area: hearing, parquet: join(folder, 'once.parquet') }, { measures, periods: [period('2025')] }); // prettier-ignore
    const counting = asked.at(-1) ?? '';
    const columns = counting.slice(0, counting.indexOf(' FROM (')).split(/ AS "added_\d+"(?:, )?/);
    // All, urgent ones, persons, persons of urgent ones, ordered ones; and whether a choice is none.
    expect(columns).toHaveLength(6);
    const withoutNumbers = columns.map((column) => column.replaceAll(/\$\d+/g, '$'));
    expect(new Set(withoutNumbers).size).toBe(6);
  });

  it('are those of the folder where a folder names them: what the file says of that column is not true of its rows', async () => {
    const [known, unknown] = ['select=urgent', 'select=__HIVE_DEFAULT_PARTITION__'];
    for (const part of [known, unknown]) {
      mkdirSync(join(folder, 'parts', part), { recursive: true });
      await write(join('parts', part, 'events.parquet'), [{ ...row, select: 'usual' }]);
    }
    const files = { area: hearing, parquet: join(folder, 'parts', '*', '*.parquet') };
    const { value, findings } = await tallyFiles(engine, files, { measures: of('hearing.urgent'), periods: [period('2025')] }); // prettier-ignore
    expect(findings).toEqual([]);
    const { bound, value: least, upper } = value.at(0);
    expect([bound, least?.toString(), upper?.toString()]).toEqual(['between', '1', '2']);
  });
});
