import { AdapterError } from '@qcdc/core';
import { sql } from 'kysely';
import type { SqlSession } from '../engine/engine.ts';
import { run, textValue, type Sql } from '../engine/statement.ts';
import type { TableNames } from '../schema/names.ts';
import type { Known, Loading } from '../store/loading.ts';
import { atNumber } from './at-number.ts';
import { abandonedAfter, attemptsThatCount, endOfLog, entryOf, timeBefore, writeEntry, type LogEntry } from './load-log.ts'; // prettier-ignore

/** Times a delivery is tried again when another one came between. */
const tries = 8;

/**
 * Stores a delivery where there are no transactions: first its rows, which nobody sees; then one entry of the log, by which all of
 * them count. Where another entry came between, figures were chosen by what no longer is: they are written anew.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param into - the table its rows stand in, quoted
 * @param delivery - what the log says of it
 * @param work - writes its rows
 * @returns what the work gave; `same` or `other` where a delivery of that name counts already
 * @throws `AdapterError` `adapter/sql-busy` where others were faster again and again
 */
export async function storeByLog<T>(
  session: SqlSession,
  names: TableNames,
  into: Sql,
  delivery: Omit<LogEntry, 'says' | 'attempt'>,
  work: (loading: Loading) => Promise<T>,
): Promise<T | Exclude<Known, 'new'>> {
  const forget = (attempt: string) => run(session, sql`DELETE FROM ${into} WHERE attempt = ${textValue(attempt)}`);
  let written: { readonly attempt: string; readonly done: T } | null = null;
  for (let turn = 0; turn < tries; turn++) {
    const { last, attempt } = await endOfLog(session, names);
    const known = await entryOf(session, names, delivery.id, last);
    if (known !== null) {
      if (written !== null) await forget(written.attempt);
      return known.fingerprint === delivery.fingerprint && known.area === delivery.area ? 'same' : 'other';
    }
    if (turn === 0) await deleteAbandoned(session, names, into, delivery.id);
    if (written === null) {
      const marks = { delivery: textValue(delivery.id), attempt: textValue(attempt) };
      const done = await work({ stored: atNumber(session, names, last), marks, replaces: false }).catch(
        async (error: unknown) => {
          // They count for nobody; that they cannot be deleted now says nothing new.
          await forget(attempt).catch(() => undefined);
          throw error;
        },
      );
      written = { attempt, done };
    }
    // From here on nothing is deleted where it is not known whether the entry stands: it may.
    if (await writeEntry(session, names, { ...delivery, says: 'counts', attempt: written.attempt }, last))
      return written.done;
    // Which figures are stored depends on what is there; events stand for themselves.
    if (delivery.area !== 'figures') continue;
    await forget(written.attempt);
    written = null;
  }
  if (written !== null) await forget(written.attempt);
  throw new AdapterError(
    'adapter/sql-busy',
    `other writers were faster ${tries} times; nothing was written, run it again`,
  );
}

// Rows of an attempt that broke off are seen by nobody, and take room. One under way has a day before it is taken for broken.
async function deleteAbandoned(session: SqlSession, names: TableNames, table: Sql, id: string): Promise<void> {
  const abandoned = sql`delivery = ${textValue(id)} AND attempt < ${timeBefore(abandonedAfter)}
    AND attempt NOT IN ${attemptsThatCount(names, Number.MAX_SAFE_INTEGER)}`;
  const [found] = await run(session, sql`SELECT count(*) AS n FROM ${table} WHERE ${abandoned}`);
  if (Number(found?.['n'] ?? 0) > 0) await run(session, sql`DELETE FROM ${table} WHERE ${abandoned}`);
}
