// Files as offices send them: no two alike, a header written twice, a row with a cell too many, a column one of them does not have.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { period } from '@qcdc/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tallyFiles, type SqlEngine } from '../../src/index.ts';
import { inDuckDb } from '../duckdb.ts';
import { eventMeasures, hearing } from '../random-events.ts';

const measures = eventMeasures.filter(({ id }) => ['hearing.all', 'hearing.persons', 'hearing.urgent'].includes(id));
const header = 'unit,date,select,table';
const [first, second, third] = ['A,2025-01-05,urgent,3', 'A,2025-02-05,usual,4', 'B,2025-03-05,urgent,1'] as const;
const right = ['A all 2', 'A persons 7', 'A urgent 1', 'B all 1', 'B persons 1', 'B urgent 1'];

describe('files of events', () => {
  const root = mkdtempSync(join(tmpdir(), 'shapes-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await inDuckDb();
  });
  let folders = 0;
  const folder = () => {
    const made = join(root, `${folders++}`);
    mkdirSync(made);
    return made;
  };
  const count = async (files: Record<'csv', string> | Record<'parquet', string>) => {
    const counted = await tallyFiles(engine, { area: hearing, ...files }, { measures, periods: [period('2025')] });
    const figures = [...counted.value].map(
      ({ unit, measure, bound, value }) => `${unit} ${measure.split('.')[1] ?? ''} ${bound === 'exact' ? '' : `${bound} `}${value?.toString() ?? '?'}`, // prettier-ignore
    );
    return { figures: figures.sort(), findings: counted.findings };
  };
  const csv = (...files: readonly (string | Buffer | readonly string[])[]) => {
    const into = folder();
    for (const [i, file] of files.entries())
      writeFileSync(join(into, `${i}.csv`), typeof file === 'string' || Buffer.isBuffer(file) ? file : file.join('\n'));
    return count({ csv: join(into, '*.csv') });
  };
  const parquet = async (...queries: readonly string[]) => {
    const into = folder();
    for (const [i, query] of queries.entries())
      await engine.query(`COPY (${query}) TO '${join(into, `${i}.parquet`)}' (FORMAT parquet)`, []);
    return count({ parquet: join(into, '*.parquet') });
  };

  it.each([
    ['commas', (text: string) => text],
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['a mark at the beginning and Windows’ line breaks', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['quotes around everything', (text: string) => text.replace(/[^,\n]+/g, '"$&"')],
    ['quotes from some line on', (text: string) => text.replace('B', '"B"')],
    ['blanks around the names', (text: string) => text.replace(header, ' unit , date , select , table ')],
    ['columns nobody asks for, one of them twice', (text: string) => text.replace(/$/gm, ',x,y').replace(',x,y', ',Ghi chú,ghi chú')], // prettier-ignore
    ['a column without a name', (text: string) => text.replace(/$/gm, ',').trim()],
    ['a name over two lines', (text: string) => text.replace(/$/gm, ',x').replace(',x', ',"Ghi\nchú"')],
    ['hostile names', (text: string) => text.replace(/$/gm, ',x').replace(',x', `,"'}); DROP TABLE x; --"`)],
    ['an open quote within a cell nobody asks for', (text: string) => text.replace(/$/gm, ',Xã "Mẫu" cũ').replace(',Xã "Mẫu" cũ', ',note')], // prettier-ignore
  ])('are read with %s', async (_, written) => {
    expect(await csv(written([header, first, second, third].join('\n')))).toEqual({ figures: right, findings: [] });
  });

  it('are read packed, and each with its own marks and order of columns', async () => {
    const into = folder();
    writeFileSync(join(into, 'a.csv.gz'), gzipSync([header, first].join('\n')));
    expect((await count({ csv: join(into, '*.csv.gz') })).figures).toEqual(['A all 1', 'A persons 3', 'A urgent 1']);
    const other = ['table;unit;select;date', '4;A;usual;2025-02-05', '1;B;urgent;2025-03-05'];
    expect(await csv([header, first], other)).toEqual({ figures: right, findings: [] });
  });

  it.each([
    ['the same name', 'unit,date,select,table,table', 'table'],
    ['names that differ in large letters', 'unit,date,select,table,Table', 'table'],
    ['two days', 'unit,date,select,table,DATE', 'date'],
  ])('with %s twice are refused: which column is meant nobody can say', async (_, names, field) => {
    const twice = csv([header, first], [names, `${second},30`]);
    await expect(twice).rejects.toMatchObject({ code: 'sql/column-twice', path: field });
    await expect(twice).rejects.toThrow('1.csv');
  });

  it('of Parquet may have the name of a column within another one', async () => {
    const row = "SELECT 'A' AS unit, DATE '2025-01-05' AS date, 'urgent' AS \"select\"";
    const nested = `{'table': 5, 'unit': 'x'} AS more`;
    const { figures, findings } = await parquet(`${row}, 3 AS "table", ${nested}`, `${row}, ${nested}`);
    expect(figures).toContain('A persons atLeast 3');
    expect(findings).toMatchObject([{ code: 'sql/column-absent', expected: 'table' }]);
  });

  it.each([
    ['a cell too many', `${second},extra`, /Line: 3[\s\S]*Found: 5/],
    ['a cell too few', 'A,2025-02-05,usual', /Line: 3[\s\S]*Found: 3/],
    ['a quote that is never closed', 'A,2025-02-05,"usual,4', /Line: 3[\s\S]*unterminated quote/],
  ])('with a row that has %s are refused by file and line, wherever it stands', async (_, row, place) => {
    const rows = [header, first, row, ...Array.from({ length: 50 }, () => third)];
    const refused = csv([header, first], rows);
    await expect(refused).rejects.toMatchObject({ code: 'adapter/sql-unreadable-file' });
    await expect(refused).rejects.toThrow(place);
    await expect(refused).rejects.toThrow(/1\.csv/);
    await expect(refused).rejects.not.toThrow(/ignore_errors/);
    const late = csv([header, ...Array.from({ length: 25_000 }, () => first), row]);
    await expect(late).rejects.toMatchObject({ code: 'adapter/sql-unreadable-file' });
  });

  it('in other letters than UTF-8, or none at all, are refused', async () => {
    for (const file of [
      Buffer.from(`${header}\nHòa,2025-01-01,usual,1`, 'latin1'),
      Buffer.from(`\ufeff${header}\n${first}`, 'utf16le'),
    ])
      // prettier-ignore
      await expect(csv(file)).rejects.toMatchObject({ code: 'adapter/sql-unreadable-file' });
    await expect(csv()).rejects.toMatchObject({ code: 'adapter/sql-unreadable-file' });
  });

  it('whose first line is no header are told: nothing is passed over to find one', async () => {
    for (const title of ['Báo cáo năm 2025', '# ghi chú'])
      await expect(csv([title, header, first])).rejects.toThrow(/first line of these files/);
    await expect(csv('')).rejects.toThrow('sql/unknown-column');
    const { figures, findings } = await csv([header, first], [second, third]);
    expect(figures).toEqual(['A all 1', 'A persons 3', 'A urgent 1']);
    expect(findings.map(({ code }) => code)).toEqual(['sql/column-absent', 'sql/events-without-day', 'sql/events-without-unit']); // prettier-ignore
    expect(findings[0]).toMatchObject({ expected: 'unit, date, select, table', actual: second.toLowerCase().replaceAll(',', ', ') }); // prettier-ignore
  });

  it.each(['CSV', 'Parquet'])(
    'that lack a column others have are named, and their rows count as not reported (%s)',
    async (kind) => {
      const without = ['unit,date,select', 'A,2025-05-05,urgent'];
      const row = "'urgent' AS \"select\", 'A' AS unit, DATE";
      const { figures, findings } = await (kind === 'CSV'
        ? csv([header, first, second, third], without)
        : parquet(`SELECT ${row} '2025-01-05' AS date, 7 AS "table"`, `SELECT ${row} '2025-05-05' AS date`));
      expect(figures).toContain('A persons atLeast 7');
      const file = expect.stringContaining(kind === 'CSV' ? '1.csv' : '1.parquet') as string;
      expect(findings).toMatchObject([
        { code: 'sql/column-absent', severity: 'warning', where: { source: file }, expected: 'table' },
      ]);
      expect(findings[0]?.message.vi).toContain('không có cột table');
    },
  );
});
