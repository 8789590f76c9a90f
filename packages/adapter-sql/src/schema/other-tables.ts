import { AdapterError } from '@qcdc/core';
import { sql } from 'kysely';
import { room, type Columns } from '../engine/column-types.ts';
import type { SqlRow, SqlSession } from '../engine/engine.ts';
import { ownSchema } from '../engine/idioms.ts';
import { run, textValue, type ColumnType } from '../engine/statement.ts';
import type { TableNames } from './names.ts';

/** What a database says of a column. */
type ColumnThere = Readonly<Record<'type' | 'digits' | 'decimals', string | null>>;

/**
 * Looks up the columns of a table.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param table - which one
 * @returns what the database says of each, by name; none where there is no such table
 */
export async function columnsThere(
  session: SqlSession,
  { prefix, schema }: TableNames,
  table: string,
): Promise<ReadonlyMap<string, ColumnThere>> {
  const where = schema === null ? ownSchema() : textValue(schema);
  const rows = await run(
    session,
    sql`SELECT column_name AS c, data_type AS type, numeric_precision AS digits, numeric_scale AS decimals
      FROM information_schema.columns WHERE table_name = ${textValue(`${prefix}${table}`)} AND table_schema = ${where}`,
  );
  const of = (row: SqlRow, name: string): string | null => row[name] ?? null;
  return new Map(
    rows.map((row) => [
      row['c'] ?? '',
      { type: of(row, 'type'), digits: of(row, 'digits'), decimals: of(row, 'decimals') },
    ]),
  );
}

const families: Readonly<Record<ColumnType, RegExp>> = {
  text: /char|text|string/i,
  day: /^date$|string/i,
  flag: /bool/i,
  code: /int/i,
  count: /int/i,
  number: /numeric|decimal/i,
  margin: /numeric|decimal/i,
};

/**
 * Refuses a table that has the name of one of ours and is none: nothing is added to it, and nothing written into it. A table somebody
 * laid out otherwise, in partitions or with more room, is ours as long as its columns hold what ours hold.
 *
 * @param names - where the tables stand
 * @param table - which one
 * @param there - its columns; none where it is still to be made
 * @param columns - what ours has
 * @param mayBeMissing - which columns may still be added
 * @throws `AdapterError` `adapter/sql-other-tables`
 */
export function refuseOthers(
  { prefix }: TableNames,
  table: string,
  there: ReadonlyMap<string, ColumnThere>,
  columns: Columns,
  mayBeMissing: (column: string) => boolean = () => false,
): void {
  if (there.size === 0) return;
  for (const [column, type] of Object.entries(columns)) {
    const found = there.get(column);
    if (found === undefined ? mayBeMissing(column) : holds(found, type)) continue;
    const but = found === undefined ? 'is not there' : `is of type ${shown(found)}, which does not hold a ${type}`;
    throw new AdapterError(
      'adapter/sql-other-tables',
      `the table ${prefix}${table} is not one of this package, or was changed: its column ${column} ${but}; take another \`prefix\` or \`schema\`. Nothing was changed`,
    );
  }
}

function holds({ type, digits, decimals }: ColumnThere, wanted: ColumnType): boolean {
  if (type === null || !families[wanted].test(type)) return false;
  if (wanted !== 'number' && wanted !== 'margin') return true;
  // A narrower decimal would round in silence.
  if (digits === null || decimals === null) return true;
  const behind = room.decimals + (wanted === 'margin' ? 1 : 0);
  return Number(decimals) >= behind && Number(digits) - Number(decimals) >= room.whole;
}

const shown = ({ type, digits, decimals }: ColumnThere): string =>
  digits === null || decimals === null || decimals === '0' || type?.includes('(') ? (type ?? '') : `${type ?? ''}(${digits}, ${decimals})`; // prettier-ignore

/**
 * Refuses to make tables in one schema while the connection finds tables of these names in another one: what is stored there would
 * be out of sight from then on.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param table - which one is looked for
 * @throws `AdapterError` `adapter/sql-other-tables`
 */
export async function refuseElsewhere(
  session: SqlSession,
  { prefix, schema }: TableNames,
  table: string,
): Promise<void> {
  if (session.dialect !== 'postgres' || schema !== null) return;
  const [row] = await run(
    session,
    sql`SELECT n.nspname AS found, current_schema() AS own FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.oid = to_regclass(${textValue(`"${prefix}${table}"`)}) AND n.nspname <> current_schema()`,
  );
  if (row === undefined) return;
  throw new AdapterError(
    'adapter/sql-other-tables',
    `this connection finds ${prefix}${table} in the schema ${row['found'] ?? ''} but would make its tables in ${row['own'] ?? ''}, and what is stored would be out of sight; say which one is meant with \`schema\``,
  );
}
