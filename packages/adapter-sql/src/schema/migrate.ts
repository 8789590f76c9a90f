import { AdapterError, type Entity } from '@qcdc/core';
import { sql } from 'kysely';
import { typeName } from '../engine/column-types.ts';
import type { SqlEngine, SqlSession } from '../engine/engine.ts';
import { run, textValue } from '../engine/statement.ts';
import { columnsIn, createTable, schemaSteps, schemaVersion } from './migrations.ts';
import { deliveryColumns, eventTable, figureColumns, tableName, type TableNames } from './names.ts';
import { columnsThere, refuseElsewhere, refuseOthers } from './other-tables.ts';

/**
 * Brings the tables of a database to the version of this package: makes what is missing, adds columns of new fields, drops
 * nothing.
 *
 * @param engine - the database
 * @param names - where the tables stand
 * @param areas - areas of events that get a table each
 * @returns what was done, a line for each step
 * @throws `AdapterError` `adapter/sql-newer-schema`, `adapter/sql-other-tables`
 */
export async function migrate(
  engine: SqlEngine,
  names: TableNames,
  areas: readonly Entity[],
): Promise<readonly string[]> {
  return engine.transaction(async (session) => {
    const done: string[] = [];
    await oneAtATime(session, names);
    await refuseElsewhere(session, names, 'schema');
    const version = { version: 'count' } as const;
    refuseOthers(names, 'schema', await columnsThere(session, names, 'schema'), version);
    await run(
      session,
      createTable(session.dialect, tableName(names, 'schema'), version, { filled: ['version'], key: ['version'] }),
    );
    const at = await versionOf(session, names);
    refuseNewer(at);
    for (const [table, columns] of Object.entries(ownTables(session))) {
      const there = await columnsThere(session, names, table);
      if (at > 0 && there.size === 0) await refuseGone(session, names, table);
      refuseOthers(names, table, there, columns);
    }
    for (const step of schemaSteps.filter(({ version }) => version > at)) {
      for (const statement of step.statements(session.dialect, names)) await run(session, statement);
      await run(session, sql`INSERT INTO ${tableName(names, 'schema')} VALUES (${sql.lit(step.version)})`);
      done.push(`${step.version}: ${step.what}`);
    }
    for (const area of areas) done.push(...(await makeEventTable(session, names, area)));
    return done;
  });
}

// Two programs that start at once make the tables once.
async function oneAtATime(session: SqlSession, { prefix, schema }: TableNames): Promise<void> {
  if (session.dialect === 'postgres')
    await run(session, sql`SELECT pg_advisory_xact_lock(hashtext(${textValue(`${schema ?? ''}.${prefix}`)}))`);
}

// The log of ClickHouse has other columns, which only its own statements name.
const ownTables = ({ dialect }: SqlSession) => ({
  ...(dialect === 'clickhouse' ? {} : { delivery: deliveryColumns }),
  figure: columnsIn(dialect, figureColumns),
});

// Made anew it would be empty, and what was stored in it would still be told as stored. A table one may not read is there all the same.
async function refuseGone(session: SqlSession, names: TableNames, table: string): Promise<void> {
  await run(session, sql`SELECT count(*) AS n FROM ${tableName(names, table)} WHERE FALSE`).catch((error: unknown) => {
    if (!(error instanceof AdapterError) || error.code !== 'adapter/sql-no-schema') throw error;
    const name = `${names.prefix}${table}`;
    throw new AdapterError(
      'adapter/sql-other-tables',
      `the table ${name} is gone, though others that begin with ${names.prefix} are there; bring it back from a backup, or drop them all and load again`,
      { cause: error },
    );
  });
}

/**
 * Refuses a database whose tables are of another version.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @throws `AdapterError` `adapter/sql-no-schema`, `adapter/sql-older-schema`, `adapter/sql-newer-schema`
 */
export async function checkVersion(session: SqlSession, names: TableNames): Promise<void> {
  const at = await versionOf(session, names);
  refuseNewer(at);
  if (at < schemaVersion)
    throw new AdapterError(
      at === 0 ? 'adapter/sql-no-schema' : 'adapter/sql-older-schema',
      `the tables are of version ${at}, this package works with ${schemaVersion}; run migrate() on this database first`,
    );
}

function refuseNewer(at: number): void {
  if (at > schemaVersion)
    throw new AdapterError(
      'adapter/sql-newer-schema',
      `the tables are of version ${at}, made by a newer @qcdc/adapter-sql; this one knows ${schemaVersion}. Upgrade the package`,
    );
}

async function versionOf(session: SqlSession, names: TableNames): Promise<number> {
  const [row] = await run(session, sql`SELECT max("version") AS v FROM ${tableName(names, 'schema')}`);
  return Number(row?.['v'] ?? 0);
}

async function makeEventTable(session: SqlSession, names: TableNames, area: Entity): Promise<readonly string[]> {
  const { table, columns: own } = eventTable(area);
  const columns = columnsIn(session.dialect, own);
  const name = tableName(names, table);
  const before = await columnsThere(session, names, table);
  if (before.size === 0) {
    if (await holdsDeliveriesOf(session, names, area)) await refuseGone(session, names, table);
    await run(session, createTable(session.dialect, name, columns, { filled: ['delivery', 'row_no', 'unit', 'day', 'attempt'], key: ['unit', 'day', 'delivery', 'row_no'] })); // prettier-ignore
    return [`${area.id}: a table of its events`];
  }
  const isField = (column: string): boolean => /^[fs]_/.test(column);
  refuseOthers(names, table, before, columns, isField);
  const added: string[] = [];
  for (const [column, type] of Object.entries(columns)) {
    if (before.has(column)) continue;
    await run(
      session,
      sql`ALTER TABLE ${name} ADD COLUMN ${sql.id(column)} ${sql.raw(typeName(session.dialect, type))}`,
    );
    added.push(`${area.id}: a column ${column}`);
  }
  return added;
}

async function holdsDeliveriesOf(session: SqlSession, names: TableNames, { id }: Entity): Promise<boolean> {
  if (session.dialect === 'clickhouse') return false;
  const [row] = await run(
    session,
    sql`SELECT count(*) AS n FROM ${tableName(names, 'delivery')} WHERE area = ${textValue(id)}`,
  );
  return row?.['n'] !== '0';
}
