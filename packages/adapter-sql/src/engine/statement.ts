import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from 'kysely';
import type { SqlRow, SqlSession, SqlValue } from './engine.ts';

/** A piece of a statement, with its values. */
export type Sql = RawBuilder<unknown>;

/** Types of columns, for which both databases have a word. */
export type ColumnType = 'text' | 'day' | 'flag' | 'code' | 'count' | 'number' | 'margin';

// Statements are written, and carried by whoever holds the connection. Both databases number their values `$1`, `$2` ….
const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/**
 * Runs a statement; its values are bound, its names quoted.
 *
 * @param session - where
 * @param statement - what
 * @returns the rows
 */
export function run(session: SqlSession, statement: Sql): Promise<readonly SqlRow[]> {
  const { sql: text, parameters } = statement.compile(writer);
  return session.query(text, parameters as readonly SqlValue[]);
}

/**
 * Binds a text.
 *
 * @param value - the text
 * @returns the piece
 */
export function textValue(value: string): Sql {
  return sql`CAST(${value} AS VARCHAR)`;
}

/**
 * Binds a list of texts.
 *
 * @param values - at least one text
 * @returns the piece, in brackets
 */
export function textList(values: readonly string[]): Sql {
  return sql`(${sql.join(values.map(textValue))})`;
}
