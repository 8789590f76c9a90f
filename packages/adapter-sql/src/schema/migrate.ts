import { AdapterError, type Entity } from '@qcdc/core';
import { sql } from 'kysely';
import { typeName } from '../engine/column-types.ts';
import type { SqlEngine, SqlSession } from '../engine/engine.ts';
import { ownSchema } from '../engine/idioms.ts';
import { run, textValue } from '../engine/statement.ts';
import { columnsIn, createTable, schemaSteps, schemaVersion } from './migrations.ts';
import { eventTable, tableName, type TableNames } from './names.ts';

/**
 * Brings the tables of a database to the version of this package: makes what is missing, adds columns of new fields, drops
 * nothing.
 *
 * @param engine - the database
 * @param names - where the tables stand
 * @param areas - areas of events that get a table each
 * @returns what was done, a line for each step
 * @throws `AdapterError` `adapter/sql-newer-schema`
 */
export async function migrate(
  engine: SqlEngine,
  names: TableNames,
  areas: readonly Entity[],
): Promise<readonly string[]> {
  return engine.transaction(async (session) => {
    const done: string[] = [];
    await run(
      session,
      createTable(
        session.dialect,
        tableName(names, 'schema'),
        { version: 'count' },
        { filled: ['version'], key: ['version'] },
      ),
    );
    const at = await versionOf(session, names);
    refuseNewer(at);
    for (const step of schemaSteps.filter(({ version }) => version > at)) {
      for (const statement of step.statements(session.dialect, names)) await run(session, statement);
      await run(session, sql`INSERT INTO ${tableName(names, 'schema')} VALUES (${sql.lit(step.version)})`);
      done.push(`${step.version}: ${step.what}`);
    }
    for (const area of areas) done.push(...(await makeEventTable(session, names, area)));
    return done;
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
  const before = await columnsOf(session, names, table);
  if (before.size === 0) {
    await run(session, createTable(session.dialect, name, columns, { filled: ['delivery', 'row_no', 'unit', 'day', 'attempt'], key: ['unit', 'day', 'delivery', 'row_no'] })); // prettier-ignore
    return [`${area.id}: a table of its events`];
  }
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

async function columnsOf(session: SqlSession, { prefix, schema }: TableNames, table: string): Promise<Set<string>> {
  const where = schema === null ? ownSchema() : textValue(schema);
  const rows = await run(
    session,
    sql`SELECT column_name AS c FROM information_schema.columns WHERE table_name = ${textValue(`${prefix}${table}`)} AND table_schema = ${where}`,
  );
  return new Set(rows.map((row) => row['c'] ?? ''));
}
