import type { SqlEngine, SqlSession } from './engine.ts';

/**
 * Makes an engine of one connection: one thing is done after another, so that no question lands in somebody else's
 * transaction.
 *
 * @param session - the connection
 * @param inOne - how the connection does some work wholly or not at all
 * @returns the engine
 */
export function oneConnection(session: SqlSession, inOne: typeof inTransaction = inTransaction): SqlEngine {
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
    transaction: (work) => inTurn(() => inOne(session, work)),
  };
}

/**
 * Does some work between BEGIN and COMMIT, or ROLLBACK where it fails.
 *
 * @param session - one connection
 * @param work - what to do
 * @param begin - how it begins
 * @returns what the work gave
 */
export async function inTransaction<T>(
  session: SqlSession,
  work: (session: SqlSession) => Promise<T>,
  begin = 'BEGIN',
): Promise<T> {
  await session.query(begin, []);
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
