import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from 'kysely';
import type { SqlDialect, SqlRow, SqlSession, SqlValue } from './engine.ts';

/** A piece of a statement, with its values. */
export type Sql = RawBuilder<unknown>;

/** Types of columns, in the words all databases here understand or have a word for. */
export type ColumnType = 'text' | 'day' | 'flag' | 'code' | 'count' | 'number' | 'margin';

// ClickHouse names its values and their types; all are sent as texts and cast where they stand.
class NamedValues extends PostgresQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return `{p${this.numParameters}:String}`;
  }
}

const compilers: Readonly<Record<SqlDialect, () => PostgresQueryCompiler>> = {
  duckdb: () => new PostgresQueryCompiler(),
  postgres: () => new PostgresQueryCompiler(),
  clickhouse: () => new NamedValues(),
};

/**
 * Runs a statement; its values are bound, its names quoted.
 *
 * @param session - where
 * @param statement - what
 * @returns the rows
 */
export function run(session: SqlSession, statement: Sql): Promise<readonly SqlRow[]> {
  const { text, values } = compiled(session.dialect, statement);
  return session.query(text, values);
}

/**
 * Writes a statement as text and values.
 *
 * @param dialect - for which database
 * @param statement - the statement
 * @returns the text and the values
 */
export function compiled(
  dialect: SqlDialect,
  statement: Sql,
): { readonly text: string; readonly values: readonly SqlValue[] } {
  const writer = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: compilers[dialect],
    },
  });
  const { sql: text, parameters } = statement.compile(writer);
  return { text, values: parameters as readonly SqlValue[] };
}

/**
 * Binds a text.
 *
 * @param value - the text
 * @returns the piece
 */
export function textValue(value: string): Sql {
  return sql`CAST(${value} AS ${sql.raw('VARCHAR')})`;
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
