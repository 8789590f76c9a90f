/** The databases whose dialect is known. */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse';

/** A value that is bound to a statement; never a part of its text. */
export type SqlValue = string | number | boolean | null;

/** A row of an answer: every value as text, `null` where the database has none. */
export type SqlRow = Readonly<Record<string, string | null>>;

/** What carries statements to a database. */
export interface SqlSession {
  /** Which dialect it understands. */
  readonly dialect: SqlDialect;
  /**
   * Runs a statement.
   * @param text - the statement, with `$1`, `$2` … for the values
   * @param values - the values
   * @returns the rows
   */
  query(text: string, values: readonly SqlValue[]): Promise<readonly SqlRow[]>;
}

/** A database, reached through a connection the caller opened and will close. */
export interface SqlEngine extends SqlSession {
  /**
   * Does some work wholly or not at all; where the database has no transactions, the work comes in an order that leaves
   * nothing half done.
   * @param work - what to do; it is handed the session to do it in
   * @returns what the work gave
   */
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
}

// Clients give decimals and days as objects that print themselves.
const printed = (value: unknown): string =>
  typeof value === 'string' ? value : (value as { toString(): string }).toString();

/**
 * Turns a row of a client into texts.
 *
 * @param row - values by column
 * @returns the row
 */
export function textRow(row: Readonly<Record<string, unknown>>): SqlRow {
  return textsOf(Object.keys(row), Object.values(row));
}

/**
 * Turns the values of a row into texts.
 *
 * @param columns - names of the columns
 * @param values - their values, in this order
 * @returns the row
 */
export function textsOf(columns: readonly string[], values: readonly unknown[]): SqlRow {
  const texts: Record<string, string | null> = {};
  // Counted, not asked of an iterator: millions of values pass here.
  for (let i = 0; i < columns.length; i++) {
    const value = values[i];
    texts[columns[i] ?? ''] = value === null || value === undefined ? null : printed(value);
  }
  return texts;
}
