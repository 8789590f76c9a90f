// Events in Parquet and CSV files are counted where they lie.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { citizenReception, receptionSession } from '@qcdc/core/entities';
import { parseRecords, rollUp, tally, defineUnits } from '@qcdc/core/flow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { period, type Measure } from '@qcdc/core';
import { tallyFiles, type SqlEngine } from '../../src/index.ts';
import { inDuckDb } from '../duckdb.ts';
import { eventMeasures, hearing } from '../random-events.ts';
import { units } from '../random-figures.ts';
import { all } from '../shown.ts';

const rows = [
  { unit: 'A', date: '2025-01-05', select: 'urgent', partners: null, order: true, table: 4, closed: true, closedOn: '2025-08-08', where: 'P1' },
  { unit: 'A', date: '2025-02-05', select: null, partners: null, order: null, table: null, closed: null, closedOn: null, where: null },
  { unit: 'B', date: '2025-07-05', select: 'usual', partners: ['people', 'firms'], order: false, table: 2, closed: true, closedOn: null, where: 'P2' },
  { unit: 'B', date: '2025-07-06', select: 'urgent', partners: ['offices'], order: false, table: 0, closed: false, closedOn: null, where: 'P2' },
]; // prettier-ignore
const asked = eventMeasures.filter(({ id }) => !id.includes('round'));
const without = (lines: readonly string[]) => lines.map((line) => line.replace(/"source":\{[^}]*\}/, '"source":null'));

describe('events in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'events-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  let engine: SqlEngine;
  const records = parseRecords(rows, hearing, { units });
  beforeAll(async () => {
    engine = await inDuckDb();
    const json = JSON.stringify(rows);
    const shape = '[{"unit":"VARCHAR","date":"DATE","select":"VARCHAR","partners":"VARCHAR[]","order":"BOOLEAN","table":"INTEGER","closed":"BOOLEAN","closedOn":"DATE","where":"VARCHAR"}]'; // prettier-ignore
    await engine.query(`CREATE OR REPLACE TABLE given AS SELECT unnest(from_json(CAST($1 AS JSON), '${shape}'), recursive := true)`, [json]); // prettier-ignore
    await engine.query(`COPY given TO '${join(folder, 'one.parquet')}' (FORMAT parquet)`, []);
    await engine.query(`COPY (SELECT unit AS don_vi, * EXCLUDE (unit, partners), array_to_string(partners, '; ') AS partners FROM given) TO '${join(folder, 'one.csv')}' (HEADER)`, []); // prettier-ignore
    await engine.query(`COPY (SELECT unit, date, CAST("table" AS DOUBLE) AS "table" FROM given) TO '${join(folder, 'float.parquet')}' (FORMAT parquet)`, []); // prettier-ignore
  });

  it.each([
    ['Parquet', () => ({ parquet: join(folder, 'one*.parquet') })],
    ['CSV', () => ({ csv: join(folder, 'one.csv'), columns: { unit: 'don_vi' } })],
  ])('give the figures memory counts (%s)', async (_, where) => {
    const periods = ['2025-H1', '2025-H2'].map(period);
    const done: number[] = [];
    const counted = await tallyFiles(engine, { area: hearing, ...where() }, { measures: asked, units, periods, onProgress: (share) => done.push(share) }); // prettier-ignore
    expect(all(counted.value)).toEqual(without(all(tally(records, asked, { periods }).value)));
    expect(done.at(-1)).toBe(1);
    expect(done).toEqual([...done].sort());
  });

  it('have exact columns: a sum of doubles is none', async () => {
    const files = { area: hearing, parquet: join(folder, 'float.parquet') };
    const persons = asked.filter(({ id }) => id === 'hearing.persons');
    await expect(tallyFiles(engine, files, { measures: persons })).rejects.toThrow('sql/inexact-column');
  });

  it('are named rightly: a file, a column, a field, an area that is not there is said', async () => {
    const parquet = join(folder, 'one.parquet');
    const count = (files: object, measures: readonly Measure[] = asked) =>
      tallyFiles(engine, { area: hearing, ...files }, { measures });
    await expect(count({ parquet: join(folder, 'none.parquet') })).rejects.toThrow('adapter/sql-unreadable-file');
    await expect(count({ parquet, columns: { unit: 'don_vi" FROM x --' } })).rejects.toThrow('sql/unknown-column');
    await expect(count({ parquet, columns: { unitt: 'unit' } })).rejects.toThrow('sql/unknown-field');
    await expect(count({ parquet }, eventMeasures)).rejects.toThrow('sql/unknown-column');
    await expect(count({ parquet, area: receptionSession })).rejects.toThrow('sql/unknown-area');
    await expect(count({})).rejects.toThrow('call/bad-argument');
    await expect(count({ parquet, csv: parquet })).rejects.toThrow('call/bad-argument');
    await expect(count({ parquet, area: citizenReception }, [])).rejects.toThrow('call/bad-option');
    await expect(
      tallyFiles({ ...engine, dialect: 'postgres' }, { area: hearing, parquet }, { measures: asked }),
    ).rejects.toThrow('sql/only-duckdb');
  });

  const csvOf = (...lines: string[]) => {
    const csv = join(folder, 'sent.csv');
    writeFileSync(csv, ['unit,date,select,table', ...lines, ''].join('\n'));
    return csv;
  };
  const of = (...ids: string[]) => asked.filter(({ id }) => ids.includes(id));

  it('tell of rows without a day, without a unit, and of values that are no choice', async () => {
    const csv = csvOf('A,,urgent,1', ',2025-01-01,urgent,1', 'A,2025-01-01,Gấp,1', 'A,2025-01-01,urgent,1');
    for (const options of [{}, { periods: [period('2025')] }]) {
      const { value, findings } = await tallyFiles(engine, { area: hearing, csv }, { measures: of('hearing.all', 'hearing.urgent'), ...options }); // prettier-ignore
      expect(findings.map(({ code, actual, message }) => [code, actual ?? null, message.en.slice(0, 6)])).toEqual([
        ['sql/events-without-day', null, '1 rows'],
        ['sql/events-without-unit', null, '1 rows'],
        ['sql/unknown-choice', 'Gấp', '1 rows'],
      ]);
      expect(value.size).toBe(2);
      expect(value.find({ measure: 'hearing.all', unit: 'A', period: '2025' })?.value?.toString()).toBe('2');
    }
  });

  it('take a number no event can have as not reported, as a load would: the sum is "at least"', async () => {
    const lines = [
      'A,2025-01-01,urgent,-3',
      'A,2025-01-02,urgent,2.5',
      'A,2025-01-03,urgent,4',
      'B,2025-01-03,urgent,1',
    ];
    const { value, findings } = await tallyFiles(engine, { area: hearing, csv: csvOf(...lines) }, { measures: of('hearing.persons', 'hearing.many') }); // prettier-ignore
    expect(findings).toMatchObject([{ code: 'sql/impossible-number', where: { field: 'table' }, actual: '-3' }]);
    expect(findings[0]?.message.vi).toContain('2 dòng có số không thể có');
    const given = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [['unit', 'date', 'select', 'table'][i], cell])) as object); // prettier-ignore
    const inMemory = tally(parseRecords(given, hearing, { units }), of('hearing.persons', 'hearing.many'));
    expect(all(value)).toEqual(without(all(inMemory.value)));
    expect(value.find({ measure: 'hearing.persons', unit: 'A', period: '2025' })).toMatchObject({ bound: 'atLeast' });
  });

  it('of units outside the register are added to nothing, and the totals say so', async () => {
    const counted = await tallyFiles(engine, { area: hearing, csv: csvOf('ZZ,2025-01-01,urgent,1') }, { measures: of('hearing.all'), units }); // prettier-ignore
    expect(rollUp(counted).findings.map(({ code }) => code)).toContain('figure/unit-outside-tree');
  });

  it('of a unit before it was there are told, and only where somebody says when units were there', async () => {
    const csv = csvOf('D,2025-06-30,urgent,1', 'D,2025-07-01,urgent,1', 'C,2025-01-01,urgent,1', 'D,,urgent,1');
    const measures = of('hearing.all');
    const { value, findings } = await tallyFiles(engine, { area: hearing, csv }, { measures, units });
    expect(findings.map(({ code }) => code)).toEqual(['sql/unit-not-valid', 'sql/events-without-day']);
    expect(findings[0]).toMatchObject({ severity: 'error', where: { unit: 'D' } });
    expect(findings[0]?.message.en).toMatch(/^1 rows/);
    expect(value.find({ measure: 'hearing.all', unit: 'D', period: '2025' })?.value?.toString()).toBe('2');
    const without = await tallyFiles(engine, { area: hearing, csv }, { measures });
    expect(without.findings.map(({ code }) => code)).toEqual(['sql/events-without-day']);
  });

  it.each([
    ['a number below zero', "'A', DATE '2025-01-01', -1", ['sql/impossible-number']],
    ['a blank unit', "NULL, DATE '2025-01-01', 1", ['sql/events-without-unit']],
    ['an empty unit', "'', DATE '2025-01-01', 1", ['sql/events-without-unit']],
    ['a blank day', "'A', NULL, 1", ['sql/events-without-day']],
    ['a day nobody lives to see', "'A', DATE '10000-01-01', 1", ['sql/events-without-day']],
    ['nothing wrong', "'A', DATE '2025-01-01', NULL", []],
  ])('say of themselves what need not be looked at, and nothing is missed: %s', async (_, row, codes) => {
    const parquet = join(folder, 'told.parquet');
    await engine.query(`COPY (SELECT * FROM (VALUES ('B', DATE '2025-01-02', 3), (${row})) AS t(unit, date, "table")) TO '${parquet}' (FORMAT parquet)`, []); // prettier-ignore
    const { findings } = await tallyFiles(engine, { area: hearing, parquet }, { measures: of('hearing.persons') });
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['of all years', undefined, "'B', DATE '2025-02-01', 'Gấp'", ['Gấp']],
    ['of the year of all', ['2025'], "'B', DATE '2025-02-01', 'Gấp'", ['Gấp']],
    ['of halves that are the year', ['2025-H2', '2025-H1'], "'B', DATE '2025-12-31', 'Gấp'", ['Gấp']],
    ['on a day that is not counted', ['2025-H1'], "'B', DATE '2025-12-31', 'Gấp'", ['Gấp']],
    ['of periods with a hole', ['2025-Q1', '2025-H2'], "'B', DATE '2025-05-01', 'Gấp'", ['Gấp']],
    ['left out', ['2025'], "'B', DATE '2025-12-31', NULL", []],
    ['that is one', ['2025'], "'B', DATE '2025-12-31', 'usual'", []],
  ])(
    'tell of a choice that is none %s, whether it is looked for while they are counted or before',
    async (_, of2025, row, odd) => {
      // prettier-ignore
      const parquet = join(folder, 'chosen.parquet');
      await engine.query(`COPY (SELECT * FROM (VALUES ('A', DATE '2025-01-02', 'urgent'), (${row})) AS t(unit, date, "select")) TO '${parquet}' (FORMAT parquet)`, []); // prettier-ignore
      const periods = of2025?.map(period);
      const options = { measures: of('hearing.all', 'hearing.urgent'), ...(periods && { periods }) };
      const done: number[] = [];
      const counted = await tallyFiles(engine, { area: hearing, parquet }, { ...options, onProgress: (share) => done.push(share) }); // prettier-ignore
      expect(counted.findings.map(({ actual }) => actual)).toEqual(odd);
      expect(done).toEqual([...done].sort());
      const csv = join(folder, 'chosen.csv');
      await engine.query(`COPY (SELECT * FROM read_parquet('${parquet}')) TO '${csv}' (HEADER)`, []);
      const before = await tallyFiles(engine, { area: hearing, csv }, options);
      expect(all(counted.value)).toEqual(all(before.value));
      expect(before.findings.map(({ actual }) => actual)).toEqual(odd);
    },
  );

  it('are read through once where nothing is wrong with their choices, and their own words tell the rest', async () => {
    const parquet = join(folder, 'right.parquet');
    await engine.query(`COPY (SELECT * FROM (VALUES ('A', DATE '2025-01-02', 'urgent')) AS t(unit, date, "select")) TO '${parquet}' (FORMAT parquet)`, []); // prettier-ignore
    const asked: string[] = [];
    const query: SqlEngine['query'] = (text, values) => {
      asked.push(text);
      return engine.query(text, values);
    };
    const options = { measures: of('hearing.urgent'), periods: [period('2025')] };
    await tallyFiles({ ...engine, query }, { area: hearing, parquet }, options);
    expect(asked.filter((text) => !/^(?:DESCRIBE|SELECT path_in_schema|SELECT file_name)/.test(text))).toHaveLength(1);
  });

  it('tell of a list of choices that holds one that is none, and of one that is only counted as different', async () => {
    const csv = join(folder, 'lists.csv');
    writeFileSync(csv, 'unit,date,partners\nA,2025-07-01,people; nobody\nA,2025-07-02,people;firms\n');
    const { findings } = await tallyFiles(engine, { area: hearing, csv }, { measures: of('hearing.firms') });
    expect(findings).toMatchObject([{ code: 'sql/unknown-choice', where: { field: 'partners' }, actual: 'people; nobody' }]); // prettier-ignore
  });

  it.each(['1.1234567', '0.0000001', '1e-9'])('never round: %s is refused', async (number) => {
    const count = (csv: string) => tallyFiles(engine, { area: hearing, csv }, { measures: of('hearing.persons') });
    await expect(count(csvOf(`A,2025-01-01,urgent,${number}`))).rejects.toThrow('adapter/sql-number-too-long');
    const { value } = await count(csvOf('A,2025-01-01,urgent,1.0000000000', 'A,2025-01-02,urgent,1e2'));
    expect(value.at(0).value?.toString()).toBe('101');
  });

  it('are named with nothing else beside', async () => {
    const csv = csvOf('A,2025-01-01,urgent,1');
    for (const odd of [{ columns: null }, { columns: 'x' }, { columns: { unit: 3 } }, { colums: {} }])
      await expect(tallyFiles(engine, { area: hearing, csv, ...odd } as never, { measures: asked })).rejects.toThrow('call/bad-argument'); // prettier-ignore
  });

  it('are not begun once somebody said stop', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    const files = { area: hearing, parquet: join(folder, 'one.parquet') };
    await expect(tallyFiles(engine, files, { measures: asked, signal, periods: [period('2025')] })).rejects.toThrow(
      'enough',
    );
  });

  it('roll up in memory to totals', async () => {
    const tree = defineUnits([{ code: 'P', kind: 'province' }, ...['A', 'B'].map((code) => ({ code, kind: 'commune' as const, parent: 'P' }))]); // prettier-ignore
    const all = asked.filter(({ id }) => id === 'hearing.all');
    const counted = await tallyFiles(
      engine,
      { area: hearing, parquet: join(folder, 'one.parquet') },
      { measures: all, units: tree },
    );
    expect(rollUp(counted).value.find({ measure: 'hearing.all', unit: 'P', period: '2025' })?.value?.toString()).toBe(
      '4',
    );
  });
});
