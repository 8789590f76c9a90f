import { AdapterError } from '@qcdc/core';
import { sql } from 'kysely';
import type { SqlSession } from '../engine/engine.ts';
import { run } from '../engine/statement.ts';
import { eventTable, tableName, type TableNames } from '../schema/names.ts';
import type { Stored } from '../store/stored.ts';
import { attemptsThatCount, endOfLog, logWords } from './load-log.ts';

/**
 * Returns what is stored by the log up to a number: rows that nobody noted, or that were withdrawn, are not there. Of several figures
 * of one place, the one of the latest day counts; the log takes none in that is not of a later day than what is there.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param last - the number
 * @returns what is stored
 */
export function atNumber(session: SqlSession, names: TableNames, last: number): Stored {
  const attempts = attemptsThatCount(names, last);
  return {
    session,
    figures: (
      meant,
    ) => sql`(SELECT * FROM ${tableName(names, 'figure')} AS f WHERE ${meant} AND f.attempt IN ${attempts}
      ORDER BY f.measure, f.period, f.unit, f.delivered_on DESC, f.arrival_number DESC LIMIT 1 BY f.measure, f.period, f.unit)`,
    events: (area) =>
      sql`(SELECT * FROM ${tableName(names, eventTable(area).table)} AS e WHERE e.attempt IN ${attempts})`,
  };
}

/**
 * Asks several questions about what counts at one number of the log, whatever is stored meanwhile.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param work - the questions
 * @returns what the work gave
 * @throws `AdapterError` `adapter/sql-busy` where a delivery was withdrawn meanwhile: its rows may have been missing in some answers
 */
export async function readingByLog<T>(
  session: SqlSession,
  names: TableNames,
  work: (stored: Stored) => Promise<T>,
): Promise<T> {
  const { last } = await endOfLog(session, names);
  const result = await work(atNumber(session, names, last));
  const [withdrawn] = await run(
    session,
    sql`SELECT id FROM ${tableName(names, 'delivery')} WHERE number > ${sql.lit(last)} AND says <> ${sql.lit(logWords.counts)} LIMIT 1`,
  );
  if (withdrawn === undefined) return result;
  throw new AdapterError(
    'adapter/sql-busy',
    `the delivery "${withdrawn['id'] ?? ''}" was withdrawn while questions were asked; ask them again`,
  );
}
