import type { SqlEngine } from '../engine/engine.ts';
import { readingByLog } from '../log/at-number.ts';
import type { TableNames } from '../schema/names.ts';
import { inTables, type Stored } from './stored.ts';

/**
 * Asks several questions about one state of a database, whatever is written meanwhile.
 *
 * @param engine - the database
 * @param names - where the tables stand
 * @param work - the questions
 * @returns what the work gave
 */
export function reading<T>(engine: SqlEngine, names: TableNames, work: (stored: Stored) => Promise<T>): Promise<T> {
  return engine.transaction(async (session) => {
    if (session.dialect === 'clickhouse') return readingByLog(session, names, work);
    if (session.dialect === 'postgres') {
      await session.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY', []);
      await session.query(forLargeQuestions, []);
    }
    return work(inTables(session, names));
  });
}

// The tree of units travels as JSON, of which PostgreSQL expects a hundred rows: it would look three hundred thousand figures up one
// by one. Both settings end with the transaction, and more memory than this is left as it is.
const forLargeQuestions = `SELECT set_config('enable_nestloop', 'off', true),
  CASE WHEN pg_size_bytes(current_setting('work_mem')) < 67108864 THEN set_config('work_mem', '64MB', true) END`;
