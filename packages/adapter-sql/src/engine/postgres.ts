import { checkCall, demand } from '@qcdc/core/checks';
import { connectionError } from './connection-error.ts';
import { textRow, type SqlEngine, type SqlRow, type SqlSession, type SqlValue } from './engine.ts';
import { inTransaction, oneConnection } from './one-connection.ts';

/** What is needed of a client of `pg` or of PGlite. */
export interface PostgresClient {
  /**
   * Runs a statement.
   * @param text - the statement
   * @param values - the values
   */
  query(
    text: string,
    values?: SqlValue[],
  ): Promise<{
    /** The rows by column; numbers past 2^53 and decimals as texts. */
    readonly rows: readonly object[];
  }>;
}

/** A pool of `pg`, which lends clients. */
export interface PostgresPool extends PostgresClient {
  /** Number of clients nobody uses. */
  readonly idleCount: number;
  /** Lends a client. */
  connect(): Promise<
    PostgresClient & {
      /**
       * Gives it back.
       * @param broken - `true` to close it
       */
      release(broken?: boolean): void;
      /**
       * Listens for a connection that is lost while nothing is asked.
       * @param event - `error`
       * @param listener - what to do then
       */
      on(event: 'error', listener: () => void): unknown;
      /**
       * Listens no longer.
       * @param event - `error`
       * @param listener - what listened
       */
      off(event: 'error', listener: () => void): unknown;
    }
  >;
}

const aClient = /* @__PURE__ */ demand(
  (value) => typeof (value as Partial<PostgresClient> | null)?.query === 'function',
  'Client hoặc Pool của pg, hoặc PGlite',
  'a Client or Pool of pg, or a PGlite',
);

const isPool = (client: PostgresClient | PostgresPool): client is PostgresPool => 'idleCount' in client;

/**
 * Lets PostgreSQL do the work, version 13 or later, also in the browser as PGlite. The caller opens and closes the client.
 * One client does one thing after another; whoever loads and reads at the same time hands in a pool.
 *
 * @param client - a `Client` or `Pool` of `pg`, or a `PGlite`
 * @returns the engine
 * @throws `DefinitionError` `call/bad-argument`
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
  const session = sessionOf(client);
  if (!isPool(client)) return oneConnection(session);
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
        const result = await inTransaction(sessionOf(lent), work);
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

function sessionOf(client: PostgresClient): SqlSession {
  return {
    dialect: 'postgres',
    query: async (text, values): Promise<readonly SqlRow[]> => {
      try {
        const { rows } = await client.query(text, [...values]);
        return (rows as readonly Readonly<Record<string, unknown>>[]).map(textRow);
      } catch (error) {
        throw connectionError(error);
      }
    },
  };
}
