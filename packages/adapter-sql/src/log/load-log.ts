// Where there are no transactions, a log says what counts. Its entries are numbered without a gap, and each is one row: a row of a
// delivery counts once the log says so, and what counts at a number is the same for whoever asks, whenever.
import { AdapterError } from '@qcdc/core';
import { sql } from 'kysely';
import { rowsAsTable, type Columns } from '../engine/column-types.ts';
import type { SqlSession } from '../engine/engine.ts';
import { run, textValue, type Sql } from '../engine/statement.ts';
import { tableName, type TableNames } from '../schema/names.ts';

/** What an entry says of the rows of one attempt. */
export const logWords = { counts: 0, isWithdrawn: 1, wasWithdrawn: 2 } as const;

/** Columns of the log, which stands in the table of deliveries. */
export const logColumns: Columns = {
  number: 'count',
  says: 'code',
  attempt: 'text',
  id: 'text',
  area: 'text',
  delivered_on: 'day',
  arrival_number: 'count',
  row_count: 'count',
  fingerprint: 'text',
};

/** An entry of the log. */
export interface LogEntry {
  /** What it says. */
  readonly says: keyof typeof logWords;
  /** The attempt whose rows it is about. */
  readonly attempt: string;
  /** The delivery. */
  readonly id: string;
  /** Its area. */
  readonly area: string;
  /** Its day, if it has one. */
  readonly deliveredOn: string | null;
  /** Its number of arrival, if it has one. */
  readonly arrivalNumber: number | null;
  /** How many rows it has. */
  readonly rows: number;
  /** What tells its content from others. */
  readonly fingerprint: string;
}

/** How far the log goes. */
export interface LogEnd {
  /** Number of the last entry; 0 where there is none. */
  readonly last: number;
  /** A name for an attempt to store something, which begins with the time of the database. */
  readonly attempt: string;
}

/**
 * Reads how far the log goes.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @returns its end
 * @throws `AdapterError` `adapter/sql-log-broken` where numbers are missing or stand twice
 */
export async function endOfLog(session: SqlSession, names: TableNames): Promise<LogEnd> {
  const [row] = await run(
    session,
    sql`SELECT max(number) AS last, count(*) AS n, toString(now('UTC')) || ' ' || toString(generateUUIDv4()) AS attempt
      FROM ${tableName(names, 'delivery')}`,
  );
  const [last, n] = [Number(row?.['last'] ?? 0), Number(row?.['n'] ?? 0)];
  if (last !== n) throw brokenLog(names, `${n} entries, the last of which is number ${last}`);
  return { last, attempt: row?.['attempt'] ?? '' };
}

/**
 * Writes the attempts whose rows count at a number of the log.
 *
 * @param names - where the tables stand
 * @param last - the number
 * @returns a question with one column, in brackets
 */
export function attemptsThatCount(names: TableNames, last: number): Sql {
  return sql`(SELECT attempt FROM ${tableName(names, 'delivery')} WHERE number <= ${sql.lit(last)}
    GROUP BY attempt HAVING max(says) < ${sql.lit(logWords.wasWithdrawn)})`;
}

/**
 * Finds the entry of a delivery that counts.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param id - the delivery
 * @param last - up to which number
 * @returns the entry; `null` where it was never stored, or was withdrawn
 */
export async function entryOf(
  session: SqlSession,
  names: TableNames,
  id: string,
  last: number,
): Promise<LogEntry | null> {
  const [row] = await run(
    session,
    sql`SELECT attempt, id, area, delivered_on, arrival_number, row_count, fingerprint FROM ${tableName(names, 'delivery')}
      WHERE id = ${textValue(id)} AND number <= ${sql.lit(last)} AND says = ${sql.lit(logWords.counts)}
        AND attempt IN ${attemptsThatCount(names, last)}`,
  );
  if (row === undefined) return null;
  const text = (column: string): string => row[column] ?? '';
  return {
    says: 'counts',
    attempt: text('attempt'),
    id: text('id'),
    area: text('area'),
    deliveredOn: row['delivered_on'] ?? null,
    arrivalNumber: row['arrival_number'] == null ? null : Number(row['arrival_number']),
    rows: Number(text('row_count')),
    fingerprint: text('fingerprint'),
  };
}

/**
 * Writes the next entry, unless somebody else wrote one since: the database takes one row for each number, whoever comes first.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param entry - what it says
 * @param last - number of the last entry that was seen
 * @returns `false` where another writer was faster, or the attempt took so long that its rows may have been taken for abandoned
 */
export async function writeEntry(
  session: SqlSession,
  names: TableNames,
  entry: LogEntry,
  last: number,
): Promise<boolean> {
  const table = tableName(names, 'delivery');
  const number = last + 1;
  const { says, attempt, id, area, deliveredOn, arrivalNumber, rows, fingerprint } = entry;
  const row = { number, says: logWords[says], attempt, id, area, delivered_on: deliveredOn, arrival_number: arrivalNumber, row_count: rows, fingerprint }; // prettier-ignore
  const columns = sql.join(Object.keys(logColumns).map((column) => sql.id(column)));
  const inTime = says === 'counts' ? sql` WHERE n.attempt >= ${timeBefore(longestAttempt)}` : sql``;
  await run(
    session,
    sql`INSERT INTO ${table} (${columns}) SETTINGS insert_deduplication_token = ${sql.lit(String(number))}
      SELECT ${columns} FROM ${rowsAsTable(session.dialect, logColumns, [row])} AS n${inTime}`,
  );
  const found = await run(session, sql`SELECT attempt, says FROM ${table} WHERE number = ${sql.lit(number)}`);
  if (found.length > 1) throw brokenLog(names, `${found.length} entries with number ${number}`);
  return found[0]?.['attempt'] === attempt && Number(found[0]['says']) === logWords[says];
}

/** Hours an attempt may take. */
const longestAttempt = 12;

/** Hours after which rows nobody noted are taken for abandoned; well after nobody can note them any more. */
export const abandonedAfter = 24;

/**
 * Writes a time of the database as attempts are named.
 *
 * @param hours - how many hours ago
 * @returns the piece
 */
export function timeBefore(hours: number): Sql {
  return sql`toString(now('UTC') - INTERVAL ${sql.lit(hours)} HOUR)`;
}

function brokenLog({ prefix }: TableNames, what: string): AdapterError {
  return new AdapterError(
    'adapter/sql-log-broken',
    `the log in ${prefix}delivery is not whole (${what}): the table has to drop rows of a number it has (non_replicated_deduplication_window, or a Replicated engine), and every replica that is asked has to be up to date`,
  );
}
