import { checkCall, demand } from '@qcdc/core/checks';
import { connectionError } from './connection-error.ts';
import type { SqlEngine } from './engine.ts';
import { oneConnection } from './one-connection.ts';
import { oneFor } from './one-for.ts';
import type { PostgresClient, PostgresPool } from './postgres-client.ts';
import { postgresSession } from './postgres-session.ts';
import { inPostgresTransaction } from './postgres-transaction.ts';

const aClient = /* @__PURE__ */ demand(
  (value) => typeof (value as Partial<PostgresClient> | null)?.query === 'function',
  'Client hoặc Pool của pg, hoặc PGlite',
  'a Client or Pool of pg, or a PGlite',
);

const isPool = (client: PostgresClient | PostgresPool): client is PostgresPool => 'idleCount' in client;

const engines = /* @__PURE__ */ oneFor(makeEngine);

/**
 * Lets PostgreSQL do the work, version 13 or later, also in the browser as PGlite. The caller opens and closes the client.
 * One client does one thing after another; whoever loads and reads at the same time hands in a pool. Numbers and days arrive as the
 * database writes them, whatever readers of types the client of `pg` has; settings of the connection are as this package needs them
 * for as long as a question or a load takes. The same client gives the same engine.
 *
 * @param client - a `Client` or `Pool` of `pg`, or a `PGlite`
 * @returns the engine
 * @throws `DefinitionError` `call/bad-argument`; when asked, `AdapterError` `adapter/sql-open-transaction` where a transaction of the
 * caller is open on the client, `adapter/sql-inexact-client` where another client hands numbers on as doubles
 * @example
 * ```ts
 * // Here stands a client of `pg`; this one only answers.
 * const client = { query: () => Promise.resolve({ rows: [{ n: 42 }] }) };
 * const engine = postgresEngine(client);
 *
 * (await engine.query('SELECT 42 AS n', []))[0]; // => { n: '42' }
 * ```
 */
export function postgresEngine(client: PostgresClient | PostgresPool): SqlEngine {
  checkCall('postgresEngine', { client: [client, aClient] });
  return engines(client);
}

function makeEngine(client: PostgresClient | PostgresPool): SqlEngine {
  const session = postgresSession(client);
  if (!isPool(client)) return oneConnection(session, inPostgresTransaction);
  return {
    ...session,
    transaction: async (work) => {
      const lent = await client.connect().catch((error: unknown) => {
        throw connectionError(error);
      });
      // A client that loses its connection would end the process; the next question says that it is lost.
      const ignored = () => undefined;
      lent.on('error', ignored);
      try {
        const result = await inPostgresTransaction(postgresSession(lent), work);
        lent.release();
        return result;
      } catch (error) {
        lent.release(true);
        throw error;
      } finally {
        lent.off('error', ignored);
      }
    },
  };
}
