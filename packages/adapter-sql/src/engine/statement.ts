import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
  type RawNode,
} from 'kysely';
import type { SqlDialect, SqlRow, SqlSession, SqlValue } from './engine.ts';

/** A piece of a statement, with its values. */
export type Sql = RawBuilder<unknown>;

/** Types of columns, for which every database has a word. */
export type ColumnType = 'text' | 'day' | 'flag' | 'code' | 'count' | 'number' | 'margin';

/** A piece that ClickHouse says in other words. */
interface TwofoldNode extends RawNode {
  readonly inClickHouse: RawNode;
}

/**
 * Makes a piece that ClickHouse says in other words than the others.
 *
 * @param usual - what DuckDB and PostgreSQL are told
 * @param inClickHouse - what ClickHouse is told
 * @returns the piece
 */
export function inTwoDialects(usual: Sql, inClickHouse: Sql): Sql {
  const node = (piece: Sql): RawNode => piece.toOperationNode();
  const twofold: TwofoldNode = { ...node(usual), inClickHouse: node(inClickHouse) };
  return sql`${{ toOperationNode: () => twofold }}`;
}

class ClickHouseCompiler extends PostgresQueryCompiler {
  protected override visitRaw(node: RawNode | TwofoldNode): void {
    super.visitRaw('inClickHouse' in node ? node.inClickHouse : node);
  }
}

// Statements are written, and carried by whoever holds the connection. All databases number their values `$1`, `$2` ….
const writerOf = (compiler: () => PostgresQueryCompiler) =>
  new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: compiler,
    },
  });
const usual = /* @__PURE__ */ writerOf(() => new PostgresQueryCompiler());
const writers: Readonly<Record<SqlDialect, Kysely<unknown>>> = {
  duckdb: usual,
  postgres: usual,
  clickhouse: /* @__PURE__ */ writerOf(() => new ClickHouseCompiler()),
};

/**
 * Runs a statement; its values are bound, its names quoted.
 *
 * @param session - where
 * @param statement - what
 * @returns the rows
 */
export function run(session: SqlSession, statement: Sql): Promise<readonly SqlRow[]> {
  const { sql: text, parameters } = statement.compile(writers[session.dialect]);
  return session.query(text, parameters as readonly SqlValue[]);
}

/**
 * Tells pieces apart: two that are the same, with the same values, have the same print.
 *
 * @param session - where they would be asked
 * @param piece - the piece
 * @returns a text, for comparing only
 */
export function printOf(session: SqlSession, piece: Sql): string {
  const { sql: text, parameters } = piece.compile(writers[session.dialect]);
  return `${text}\n${JSON.stringify(parameters)}`;
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
