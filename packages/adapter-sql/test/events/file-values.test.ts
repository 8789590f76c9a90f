// What stands in the cells of files is read as memory reads it, or told; it is never read as something else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { period } from '@qcdc/core';
import { parseRecords, tally } from '@qcdc/core/flow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tallyFiles, type EventFiles, type SqlEngine } from '../../src/index.ts';
import { inDuckDb } from '../duckdb.ts';
import { eventMeasures, hearing } from '../random-events.ts';
import { units } from '../random-figures.ts';

describe('values in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'values-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await inDuckDb();
  });
  const of = (...ids: string[]) => eventMeasures.filter(({ id }) => ids.includes(id));
  const quarters = ['2025-Q1', '2025-Q2'].map(period);
  const lines = (table: Iterable<{ period: string; measure: string; bound: string; value: unknown }>) =>
    Array.from(table, (figure) => `${figure.period} ${figure.measure} ${figure.bound} ${String(figure.value)}`).sort();
  const count = (files: Omit<EventFiles, 'area'>, ...ids: string[]) =>
    tallyFiles(engine, { area: hearing, ...files }, { measures: of(...ids), periods: quarters, units });
  const csvOf = (head: string, ...rows: string[]) => {
    const csv = join(folder, 'cells.csv');
    writeFileSync(csv, [head, ...rows, ''].join('\n'));
    return { csv };
  };
  const parquetOf = async (name: string, select: string) => {
    await engine.query(`COPY (${select}) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet)`, []);
  };

  it.each([
    ['2025-03-31', []],
    ['31/03/2025', []],
    ['1/4/2025', []],
    ['2025-03-31 23:59:59', []],
    ['2025-03-31T16:59:59Z', []],
    ['2025-03-31T17:00:00Z', []],
    ['2025-04-01T01:30:00+09:00', []],
    ['2025-03-31 12:00:00.5-05:00', []],
    ['2025-02-30', ['2025-02-30']],
    ['31/02/2025', ['31/02/2025']],
    ['20250331', ['20250331']],
    ['-0044-03-15', ['-0044-03-15']],
    ['hôm qua', ['hôm qua']],
  ])('the day %s counts in the period memory counts it in, or is told', async (day, told) => {
    const { value, findings } = await count(csvOf('unit,date', `A,${day}`, 'A,2025-01-02'), 'hearing.all');
    const records = parseRecords([{ unit: 'A', date: day }, { unit: 'A', date: '2025-01-02' }], hearing, { units }); // prettier-ignore
    expect(lines(value)).toEqual(lines(tally(records, of('hearing.all'), { periods: quarters }).value));
    expect(findings.map(({ code, actual }) => [code, actual])).toEqual(told.map((text) => ['sql/unreadable-value', text])); // prettier-ignore
  });

  it.each([
    ['12', '2025-Q1 hearing.persons exact 13', []],
    ['12.0', '2025-Q1 hearing.persons exact 13', []],
    [' 12 ', '2025-Q1 hearing.persons exact 13', []],
    ['1.200', '2025-Q1 hearing.persons atLeast 1', ['1.200']],
    ['"1.200,5"', '2025-Q1 hearing.persons atLeast 1', ['1.200,5']],
    ['hơn 40', '2025-Q1 hearing.persons atLeast 1', ['hơn 40']],
    ['NaN', '2025-Q1 hearing.persons atLeast 1', ['NaN']],
    ['Infinity', '2025-Q1 hearing.persons atLeast 1', ['Infinity']],
    ['0x1F', '2025-Q1 hearing.persons atLeast 1', ['0x1F']],
    [' ', '2025-Q1 hearing.persons atLeast 1', []],
  ])('the number "%s" is a number, or not reported and told', async (number, persons, told) => {
    const { value, findings } = await count(csvOf('unit,date,table', `A,2025-01-02,${number}`, 'A,2025-01-03,1'), 'hearing.persons'); // prettier-ignore
    expect(lines(value)).toEqual([persons]);
    expect(findings.map(({ code, actual, where }) => [code, actual, where.field])).toEqual(told.map((text) => ['sql/unreadable-value', text, 'table'])); // prettier-ignore
  });

  it.each(['123456789012345678901', '99999999999999999999999999999999999999999'])(
    'a number of more digits than are held is refused, never cut: %s',
    async (number) => {
      const files = csvOf('unit,date,table', `A,2025-01-02,${number}`);
      await expect(count(files, 'hearing.persons')).rejects.toThrow('adapter/sql-number-too-long');
    },
  );

  it('a flag that is none, and a closing day that is none, are told with their field', async () => {
    const files = csvOf('unit,date,select,order,closedOn', 'A,2025-01-02,usual,có,2025-02-01', 'A,2025-01-03,usual,true,tháng sau'); // prettier-ignore
    const { findings } = await count(files, 'hearing.ordered', 'hearing.closed');
    expect(findings.map(({ where, actual }) => [where.field, actual]).sort()).toEqual([['closedOn', 'tháng sau'], ['order', 'có']]); // prettier-ignore
  });

  it('a unit with blanks around it is the unit, as in memory', async () => {
    const { value } = await count(csvOf('unit,date', '" A ",2025-01-02', 'A,2025-01-03'), 'hearing.all');
    expect(lines(value)).toEqual(['2025-Q1 hearing.all exact 2']);
  });

  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'])(
    'a moment with a zone is of its day in Vietnam, wherever the session is (%s)',
    async (zone) => {
      await parquetOf('moments', "SELECT 'A' AS unit, unnest([TIMESTAMPTZ '2025-03-31 16:59:59+00', TIMESTAMPTZ '2025-03-31 17:00:00+00']) AS date"); // prettier-ignore
      await engine.query(`SET TimeZone = '${zone}'`, []);
      const { value } = await count({ parquet: join(folder, 'moments.parquet') }, 'hearing.all');
      expect(lines(value)).toEqual(['2025-Q1 hearing.all exact 1', '2025-Q2 hearing.all exact 1']);
    },
  );

  it('a day before our calendar is no day, whoever tells it', async () => {
    await parquetOf('ancient', "SELECT 'A' AS unit, unnest([DATE '-0044-03-15', DATE '2025-01-02']) AS date");
    const { findings } = await count({ parquet: join(folder, 'ancient.parquet') }, 'hearing.all');
    expect(findings.map(({ code }) => code)).toEqual(['sql/events-without-day']);
  });

  describe('of several files', () => {
    const row = (table: string) => `SELECT 'A' AS unit, DATE '2025-01-02' AS date, ${table} AS "table"`;
    const both = async (name: string, first: string, second: string, ...ids: string[]) => {
      await parquetOf(`${name}-1`, first);
      await parquetOf(`${name}-2`, second);
      return count({ parquet: join(folder, `${name}-*.parquet`) }, ...ids);
    };

    it('doubles beside whole numbers are refused, whichever file comes first', async () => {
      const doubles = row('CAST(4.6 AS DOUBLE)');
      await expect(both('a', row('4'), doubles, 'hearing.persons')).rejects.toThrow('sql/inexact-column');
      await expect(both('b', doubles, row('4'), 'hearing.persons')).rejects.toThrow('sql/inexact-column');
    });

    it('decimals beside whole numbers keep their digits: a fraction of a person is told, not rounded', async () => {
      const { value, findings } = await both('c', row('4'), row('CAST(4.5 AS DECIMAL(9, 1))'), 'hearing.persons');
      expect(lines(value)).toEqual(['2025-Q1 hearing.persons atLeast 4']);
      expect(findings).toMatchObject([{ code: 'sql/impossible-number', actual: '4.5' }]);
    });

    it.each([['first'], ['second']])('a column the %s of them does not have is not reported there', async (which) => {
      const [with4, without] = [row('4'), "SELECT 'A' AS unit, DATE '2025-01-03' AS date"];
      const files = which === 'first' ? ([without, with4] as const) : ([with4, without] as const);
      const { value } = await both('d', ...files, 'hearing.persons');
      expect(lines(value)).toEqual(['2025-Q1 hearing.persons atLeast 4']);
    });

    it('rows of a file without days are told, although the other file says that all of its rows have one', async () => {
      const { findings } = await both('e', row('4'), `SELECT 'A' AS unit, 5 AS "table"`, 'hearing.persons');
      expect(findings.map(({ code }) => code)).toEqual(['sql/column-absent', 'sql/events-without-day']);
    });
  });
});
