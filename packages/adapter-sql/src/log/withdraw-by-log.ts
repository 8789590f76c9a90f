import { AdapterError } from '@qcdc/core';
import { sql } from 'kysely';
import type { SqlSession } from '../engine/engine.ts';
import { run, textValue, type Sql } from '../engine/statement.ts';
import type { TableNames } from '../schema/names.ts';
import { atNumber } from './at-number.ts';
import { attemptsThatCount, endOfLog, entryOf, writeEntry, type LogEntry } from './load-log.ts';

const tries = 8;

/**
 * Takes a delivery back where there are no transactions. The log says first that it is being withdrawn, so that whoever is asking
 * learns of it; figures it took the place of are deleted while nobody sees them; then the log says that it counts no longer.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param id - the delivery
 * @param tableOf - the table its rows stand in, by its area
 * @returns whether there was one
 * @throws `AdapterError` `adapter/sql-busy` where others were faster again and again
 */
export async function withdrawByLog(
  session: SqlSession,
  names: TableNames,
  id: string,
  tableOf: (area: string) => Sql,
): Promise<boolean> {
  // What cannot be taken back whole is not begun.
  const before = await entryOf(session, names, id, (await endOfLog(session, names)).last);
  if (before !== null) tableOf(before.area);
  const begun = await enter(session, names, id, 'isWithdrawn');
  if (begun === null) return false;
  const { entry, last } = begun;
  const table = tableOf(entry.area);
  if (entry.area === 'figures') await deleteReplaced(session, names, table, entry, last);
  await enter(session, names, id, 'wasWithdrawn', entry.attempt);
  await run(session, sql`DELETE FROM ${table} WHERE attempt = ${textValue(entry.attempt)}`);
  return true;
}

// Somebody else may have withdrawn it meanwhile, and a third stored it anew: that attempt is another.
async function enter(session: SqlSession, names: TableNames, id: string, says: LogEntry['says'], attempt?: string) {
  for (let turn = 0; turn < tries; turn++) {
    const { last } = await endOfLog(session, names);
    const entry = await entryOf(session, names, id, last);
    if (entry === null || (attempt !== undefined && entry.attempt !== attempt)) return null;
    if (await writeEntry(session, names, { ...entry, says }, last)) return { entry, last };
  }
  throw new AdapterError(
    'adapter/sql-busy',
    `other writers were faster ${tries} times; "${id}" was not withdrawn, run it again`,
  );
}

// Only what counted before the withdrawal began: rows of a delivery that is being stored are left alone.
async function deleteReplaced(
  session: SqlSession,
  names: TableNames,
  table: Sql,
  { attempt }: LogEntry,
  last: number,
): Promise<void> {
  const own = sql`(SELECT measure, period, unit FROM ${table} WHERE attempt = ${textValue(attempt)})`;
  const shown = atNumber(session, names, last).figures(sql`(f.measure, f.period, f.unit) IN ${own}`);
  const replaced = sql`attempt <> ${textValue(attempt)} AND attempt IN ${attemptsThatCount(names, last)}
    AND (measure, period, unit) IN (SELECT s.measure, s.period, s.unit FROM ${shown} AS s WHERE s.attempt = ${textValue(attempt)})`;
  const [found] = await run(session, sql`SELECT count(*) AS n FROM ${table} WHERE ${replaced}`);
  if (Number(found?.['n'] ?? 0) > 0) await run(session, sql`DELETE FROM ${table} WHERE ${replaced}`);
}
