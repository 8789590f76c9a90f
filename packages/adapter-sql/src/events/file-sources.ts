import { DefinitionError, type Entity } from '@qcdc/core';
import { sql } from 'kysely';
import type { SqlRow, SqlSession } from '../engine/engine.ts';
import { run, textValue, type Sql } from '../engine/statement.ts';
import { csvHeader, type CsvHeader } from './csv-header.ts';

/** Files that are read as one table. */
export interface FileSource {
  /** Where the names of the columns stand. */
  readonly named: Readonly<Record<'vi' | 'en', string>>;
  /** A piece that stands where a table stands. */
  readonly from: Sql;
  /** Types of its columns by name, in the words of DuckDB. */
  readonly types: ReadonlyMap<string, string>;
  /** Names of the columns of each file by its path, in small letters. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Refuses a column that stands in a file more than once: nobody can say which one is meant.
   * @param name - its name
   * @param field - for which field
   * @throws `DefinitionError` `sql/column-twice`
   */
  refuseTwice(name: string, field: string): void;
}

/**
 * Looks at Parquet files: what they say of their own columns. By name, and with room for what each of the files holds: else all are
 * read in the types of the first, and 4.6 becomes 5.
 *
 * @param session - DuckDB
 * @param path - path of the files
 * @returns the files
 */
export async function parquetFiles(session: SqlSession, path: string): Promise<FileSource> {
  const from = sql`read_parquet(${textValue(path)}, union_by_name = true)`;
  const described = await run(session, sql`DESCRIBE SELECT * FROM ${from} AS e`);
  const schema = await run(session, sql`SELECT file_name, name, num_children FROM parquet_schema(${textValue(path)})`);
  const rows = new Map<string, SqlRow[]>();
  for (const row of schema) {
    const file = row['file_name'] ?? '';
    const before = rows.get(file);
    if (before === undefined) rows.set(file, [row]);
    else before.push(row);
  }
  const columns = new Map([...rows].map(([file, told]) => [file, ownColumns(told)]));
  return {
    named: { vi: 'cột của các tệp này', en: 'a column of these files' },
    from,
    types: new Map(described.map((row) => [row['column_name'] ?? '', row['column_type'] ?? ''])),
    files: new Map([...columns].map(([file, names]) => [file, new Set(names)])),
    refuseTwice: (name, field) => {
      for (const [file, names] of columns)
        if (names.filter((one) => one === name.toLowerCase()).length > 1) throw columnTwice(name, file, field);
    },
  };
}

// The first row is the table itself; what stands within a column is none of the table's columns.
function ownColumns(rows: readonly SqlRow[]): readonly string[] {
  const names: string[] = [];
  let at = 1;
  const passOver = (): void => {
    for (let within = Number(rows[at++]?.['num_children'] ?? 0); within > 0; within--) passOver();
  };
  while (at < rows.length) {
    names.push((rows[at]?.['name'] ?? '').toLowerCase());
    passOver();
  }
  return names;
}

/**
 * Looks at CSV files: the first line of each says what its columns are called. Nothing is guessed by the rows, so that a row with a cell
 * too many or too few is an error that names it.
 *
 * @param session - DuckDB
 * @param path - path of the files
 * @param area - the area of the events
 * @param columns - columns by name of the field
 * @returns the files
 */
export async function csvFiles(
  session: SqlSession,
  path: string,
  area: Entity,
  columns: Readonly<Record<string, string>>,
): Promise<FileSource> {
  const wanted = new Set(['unit', 'date', ...Object.keys(area.fields)].map((field) => columns[field] ?? field));
  const found = await run(session, sql`SELECT file AS f FROM glob(${textValue(path)}) ORDER BY 1`);
  const headers = new Map<string, CsvHeader>();
  // A path no pattern finds, such as an address, is read as it stands; where there is nothing that says so.
  for (const file of found.length === 0 ? [path] : found.map(({ f }) => f ?? '')) {
    const lines = await run(session, sql`SELECT l FROM read_csv(${textValue(file)}, ${asLines}) LIMIT 20`);
    headers.set(file, csvHeader(lines.map(({ l }) => l ?? '').join('\n'), wanted));
  }
  const alike = new Map<string, string[]>();
  for (const [file, { delimiter, names }] of headers) {
    const key = JSON.stringify([delimiter, names]);
    alike.set(key, [...(alike.get(key) ?? []), file]);
  }
  const types = new Map<string, string>();
  const known = new Set<string>();
  for (const { names } of headers.values())
    for (const name of names) {
      if (!known.has(name.toLowerCase())) types.set(name, 'VARCHAR');
      known.add(name.toLowerCase());
    }
  return {
    named: { vi: 'tên cột ở dòng đầu của các tệp này', en: 'a column named in the first line of these files' },
    from: together([...alike].map(([key, files]) => readCsv(files, JSON.parse(key) as [string, string[]]))),
    types,
    files: new Map([...headers].map(([file, { names }]) => [file, new Set(names.map((name) => name.toLowerCase()))])),
    refuseTwice: (name, field) => {
      for (const [file, { twice }] of headers) if (twice.has(name.toLowerCase())) throw columnTwice(name, file, field);
    },
  };
}

// One column, whose cells nothing parts.
const asLines = sql`auto_detect = false, header = false, delim = ${sql.lit('\x1f')}, quote = '', escape = '', columns = {'l': 'VARCHAR'}`;

function readCsv(files: readonly string[], [delimiter, names]: [string, readonly string[]]): Sql {
  const shape = sql.join(names.map((name) => sql`${sql.lit(name)}: 'VARCHAR'`));
  return sql`read_csv([${sql.join(files.map(textValue))}], auto_detect = false, header = true, delim = ${sql.lit(delimiter)}, quote = '"', escape = '"', columns = {${shape}})`;
}

function together(parts: readonly Sql[]): Sql {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return sql`(${sql.join(
    parts.map((part) => sql`SELECT * FROM ${part}`),
    sql` UNION ALL BY NAME `,
  )})`;
}

function columnTwice(name: string, file: string, field: string): DefinitionError {
  return new DefinitionError(
    'sql/column-twice',
    {
      vi: `tệp "${file}" có hơn một cột "${name}", không rõ dùng cột nào; sửa tên cột trong tệp`,
      en: `the file "${file}" has more than one column "${name}", and nobody can say which is meant; rename them in the file`,
    },
    field,
  );
}
