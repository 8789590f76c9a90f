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
    day: 'Date32',
    flag: 'Bool',
    code: 'Int16',
    count: 'Int64',
    number: `Decimal(${decimals})`,
    margin: `Decimal(${finer})`,
  },
};

/**
 * Returns the word of a database for a type.
 *
 * @param dialect - the database
 * @param type - the type
 * @param nullable - whether there may be no value
 * @returns its word
 */
export function typeName(dialect: SqlDialect, type: ColumnType, nullable = false): string {
  const name = names[dialect][type];
  return dialect === 'clickhouse' && nullable ? `Nullable(${name})` : name;
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
  const types = Object.entries(columns).map(([name, type]) => [name, typeName(dialect, type, true)] as const);
  if (dialect === 'duckdb') {
    const shape = JSON.stringify([Object.fromEntries(types)]);
    return sql`(SELECT unnest(from_json(CAST(${json} AS JSON), ${sql.lit(shape)}), recursive := true))`;
  }
  if (dialect === 'postgres') {
    const shape = sql.join(types.map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`));
    return sql`(SELECT * FROM json_to_recordset(CAST(${json} AS json)) AS r(${shape}))`;
  }
  const shape = types.map(([name, type]) => `\`${name}\` ${type}`).join(', ');
  const members = sql.join(types.map(([name], i) => sql`tupleElement(r, ${sql.lit(i + 1)}) AS ${sql.id(name)}`));
  return sql`(SELECT ${members} FROM (SELECT arrayJoin(JSONExtract(${json}, ${sql.lit(`Array(Tuple(${shape}))`)})) AS r))`;
}
