import type { SqlEngine, SqlSession } from '../engine/engine.ts';
import { readingByLog } from '../log/at-number.ts';
import type { TableNames } from '../schema/names.ts';
import { inTables, type Stored } from './stored.ts';

/**
 * Asks several questions about one state of a database, whatever is written meanwhile. Several stores of one connection are asked in
 * one transaction: a second one would wait for the end of the first, for ever.
 *
 * @param engine - the database
 * @param places - where the tables stand, of each store
 * @param work - the questions, about what is stored in each place
 * @returns what the work gave
 */
export function reading<T>(
  engine: SqlEngine,
  places: readonly TableNames[],
  work: (stored: readonly Stored[]) => Promise<T>,
): Promise<T> {
  return engine.transaction(async (session) => {
    if (session.dialect === 'clickhouse') return readingLogs(session, places, work);
    if (session.dialect === 'postgres') {
      await session.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY', []);
      await session.query(allRows, []);
      await session.query(forLargeQuestions, []);
    }
    return work(places.map((names) => inTables(session, names)));
  });
}

function readingLogs<T>(
  session: SqlSession,
  [names, ...others]: readonly TableNames[],
  work: (stored: readonly Stored[]) => Promise<T>,
): Promise<T> {
  if (names === undefined) return work([]);
  return readingByLog(session, names, (first) => readingLogs(session, others, (rest) => work([first, ...rest])));
}

// A policy that hides rows from a reader would make totals of some of the units and call the others missing: that is an error.
const allRows = 'SET LOCAL row_security = off';

// The tree of units travels as JSON, of which PostgreSQL expects a hundred rows: it would look three hundred thousand figures up one
// by one. Both settings end with the transaction, and more memory than this is left as it is.
const forLargeQuestions = `SELECT set_config('enable_nestloop', 'off', true),
  CASE WHEN pg_size_bytes(current_setting('work_mem')) < 67108864 THEN set_config('work_mem', '64MB', true) END`;
