import { checkCall, having } from '@qcdc/core/checks';
import { connectionError } from './connection-error.ts';
import { textsOf, type SqlEngine, type SqlRow, type SqlValue } from './engine.ts';
import { oneConnection } from './one-connection.ts';
import { oneFor } from './one-for.ts';

/** What is needed of a connection of `@duckdb/node-api`. */
export interface DuckDbConnection {
  /**
   * Runs a statement and reads all rows.
   * @param text - the statement
   * @param values - the values
   */
  runAndReadAll(
    text: string,
    values?: SqlValue[],
  ): Promise<{
    /** Names of the columns. */
    columnNames(): readonly string[];
    /** The rows; decimals and days are objects that print themselves exactly. */
    getRows(): readonly (readonly unknown[])[];
  }>;
}

const aConnection = /* @__PURE__ */ having(
  ['runAndReadAll'],
  'kết nối của @duckdb/node-api',
  'a connection of @duckdb/node-api',
);

const engines = /* @__PURE__ */ oneFor(makeEngine);

/**
 * Lets DuckDB do the work, in memory or in a file; the caller opens and closes the connection. The same connection gives the same
 * engine, which does one thing after another.
 *
 * @param connection - a connection of `@duckdb/node-api`
 * @returns the engine
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * import { DuckDBInstance } from '@duckdb/node-api';
 *
 * const instance = await DuckDBInstance.create(':memory:');
 * const engine = duckdbEngine(await instance.connect());
 *
 * (await engine.query('SELECT 1 + CAST($1 AS INTEGER) AS n', ['41']))[0]; // => { n: '42' }
 * ```
 */
export function duckdbEngine(connection: DuckDbConnection): SqlEngine {
  checkCall('duckdbEngine', { connection: [connection, aConnection] });
  return engines(connection);
}

function makeEngine(connection: DuckDbConnection): SqlEngine {
  const query = async (text: string, values: readonly SqlValue[]): Promise<readonly SqlRow[]> => {
    try {
      const answer = await connection.runAndReadAll(text, [...values]);
      const columns = answer.columnNames();
      return answer.getRows().map((row) => textsOf(columns, row));
    } catch (error) {
      throw connectionError(error);
    }
  };
  return oneConnection({ dialect: 'duckdb', query });
}
