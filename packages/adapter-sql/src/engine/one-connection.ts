import type { SqlEngine, SqlSession } from './engine.ts';

/**
 * Makes an engine of one connection: one thing is done after another, so that no question lands in somebody else's
 * transaction.
 *
 * @param session - the connection
 * @returns the engine
 */
export function oneConnection(session: SqlSession): SqlEngine {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    // Whoever comes next waits for the end, be it a good one or a bad one.
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    dialect: session.dialect,
    query: (text, values) => inTurn(() => session.query(text, values)),
    transaction: (work) => inTurn(() => inTransaction(session, work)),
  };
}

/**
 * Does some work between BEGIN and COMMIT, or ROLLBACK where it fails.
 *
 * @param session - one connection
 * @param work - what to do
 * @returns what the work gave
 */
export async function inTransaction<T>(session: SqlSession, work: (session: SqlSession) => Promise<T>): Promise<T> {
  await session.query('BEGIN', []);
  try {
    const result = await work(session);
    await session.query('COMMIT', []);
    return result;
  } catch (error) {
    // What failed is told; that a lost connection cannot roll back says nothing new.
    await session.query('ROLLBACK', []).catch(() => undefined);
    throw error;
  }
}

/**
 * Asks several questions about one state of a database, whatever is written meanwhile.
 *
 * @param engine - the database
 * @param work - the questions
 * @returns what the work gave
 */
export function reading<T>(engine: SqlEngine, work: (session: SqlSession) => Promise<T>): Promise<T> {
  return engine.transaction(async (session) => {
    if (session.dialect === 'postgres') {
      await session.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY', []);
      await session.query(forLargeQuestions, []);
    }
    return work(session);
  });
}

// The tree of units travels as JSON, of which PostgreSQL expects a hundred rows: it would look three hundred thousand figures up one
// by one. Both settings end with the transaction, and more memory than this is left as it is.
const forLargeQuestions = `SELECT set_config('enable_nestloop', 'off', true),
  CASE WHEN pg_size_bytes(current_setting('work_mem')) < 67108864 THEN set_config('work_mem', '64MB', true) END`;
