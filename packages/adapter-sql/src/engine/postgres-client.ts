import type { SqlValue } from './engine.ts';

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
