import { AdapterError } from '@qcdc/core';
import type { SqlSession } from './engine.ts';
import { inTransaction } from './one-connection.ts';

// Days are written and texts are sent as this package reads and sends them, however the connection was set up.
const ownWays = ["SET LOCAL DateStyle = 'ISO, YMD'", "SET LOCAL client_encoding = 'UTF8'"] as const;

/**
 * Does some work in a transaction of its own on one connection of PostgreSQL. The transaction begins as this package needs it,
 * whatever the defaults of the role are; a question that needs one state all along says so itself.
 *
 * @param session - the connection
 * @param work - what to do
 * @returns what the work gave
 * @throws `AdapterError` `adapter/sql-open-transaction` where one is open already: its end would be ours
 */
export async function inPostgresTransaction<T>(
  session: SqlSession,
  work: (session: SqlSession) => Promise<T>,
): Promise<T> {
  await refuseOpenTransaction(session);
  return inTransaction(
    session,
    async (inside) => {
      for (const way of ownWays) await inside.query(way, []);
      return work(inside);
    },
    'BEGIN ISOLATION LEVEL READ COMMITTED',
  );
}

// A setting that lasts as long as its transaction is gone by the next question, unless a transaction is open.
async function refuseOpenTransaction(session: SqlSession): Promise<void> {
  await session.query("SELECT set_config('qcdc.open', 'yes', TRUE)", []);
  const [row] = await session.query("SELECT current_setting('qcdc.open', TRUE) AS open", []);
  if (row?.['open'] !== 'yes') return;
  await session.query("SELECT set_config('qcdc.open', '', TRUE)", []);
  throw new AdapterError(
    'adapter/sql-open-transaction',
    'a transaction is open on this connection, and it would end with what is done here; end it first (COMMIT or ROLLBACK), or hand in a Pool or a client of its own',
  );
}
