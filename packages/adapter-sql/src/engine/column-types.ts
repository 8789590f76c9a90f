import { sql } from 'kysely';
import type { SqlDialect } from './engine.ts';
import type { ColumnType, Sql } from './statement.ts';

/** Digits before and behind the decimal mark that every number here has room for. */
export const room = { whole: 20, decimals: 6 } as const;

// A sum of a hundred thousand million such numbers still fits the 38 digits of every engine: 20 + 12 + 6.
const decimals = `${room.whole + room.decimals}, ${room.decimals}`;
const finer = `${room.whole + room.decimals + 1}, ${room.decimals + 1}`;

const names: Readonly<Record<SqlDialect, Readonly<Record<ColumnType, string>>>> = {
  duckdb: {
    text: 'VARCHAR',
    day: 'DATE',
    flag: 'BOOLEAN',
    code: 'SMALLINT',
    count: 'BIGINT',
    number: `DECIMAL(${decimals})`,
    margin: `DECIMAL(${finer})`,
  },
  postgres: {
    text: 'text',
    day: 'date',
    flag: 'boolean',
    code: 'smallint',
    count: 'bigint',
    number: `numeric(${decimals})`,
    margin: `numeric(${finer})`,
  },
  clickhouse: {
    text: 'String',
    day: 'String',
    flag: 'Bool',
    code: 'Int16',
    count: 'Int64',
    number: `Decimal(${decimals})`,
    margin: `Decimal(${finer})`,
  },
};

/**
 * Returns the words of a database for the type of a column.
 *
 * @param dialect - the database
 * @param type - the type
 * @param filled - `true` where the column is never empty
 * @returns its words
 */
export function typeName(dialect: SqlDialect, type: ColumnType, filled = false): string {
  const name = names[dialect][type];
  if (dialect === 'clickhouse') return filled ? name : `Nullable(${name})`;
  return filled ? `${name} NOT NULL` : name;
}

/** Columns of a table, by name. */
export type Columns = Readonly<Record<string, ColumnType>>;

/**
 * Leaves some columns out.
 *
 * @param columns - the columns
 * @param names - which ones
 * @returns the others
 */
export function without(columns: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => !names.includes(name)));
}

/**
 * Makes a relation of rows that are sent along as one value, so that nothing has to be written to join with them.
 *
 * @param dialect - the database
 * @param columns - the columns
 * @param rows - the rows
 * @returns a piece that stands where a table can stand, in brackets
 */
export function rowsAsTable(dialect: SqlDialect, columns: Columns, rows: readonly object[]): Sql {
  const json = JSON.stringify(rows);
  const types = Object.entries(columns).map(([name, type]) => [name, typeName(dialect, type)] as const);
  if (dialect === 'duckdb') {
    const shape = JSON.stringify([Object.fromEntries(types)]);
    return sql`(SELECT unnest(from_json(CAST(${json} AS JSON), ${sql.lit(shape)}), recursive := true))`;
  }
  if (dialect === 'clickhouse') {
    if (rows.length === 0)
      return sql`(SELECT ${sql.join(types.map(([name, type]) => sql`CAST(NULL AS ${sql.raw(type)}) AS ${sql.id(name)}`))} WHERE FALSE)`;
    const shape = types.map(([name, type]) => `"${name}" ${type}`).join(', ');
    return sql`(SELECT * FROM format(JSONEachRow, ${sql.lit(shape)}, ${json}))`;
  }
  const shape = sql.join(types.map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`));
  return sql`(SELECT * FROM json_to_recordset(CAST(${json} AS json)) AS r(${shape}))`;
}
