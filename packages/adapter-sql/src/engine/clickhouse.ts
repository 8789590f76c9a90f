import { checkCall, having } from '@qcdc/core/checks';
import { clickHouseStatement } from './clickhouse-statement.ts';
import { connectionError } from './connection-error.ts';
import { textsOf, type SqlEngine, type SqlRow, type SqlSession, type SqlValue } from './engine.ts';

/** What a client of ClickHouse is asked to do. */
export interface ClickHouseStatement {
  /** The statement, with `{name:Type}` for its values. */
  readonly query: string;
  /** The values by name. */
  readonly query_params: Record<string, unknown>;
  /** Settings that hold for this statement. */
  readonly clickhouse_settings: Record<string, string | number>;
}

/** What is needed of a client of `@clickhouse/client`. */
export interface ClickHouseClient {
  /**
   * Runs a statement and reads the answer.
   * @param statement - the statement; `use_multipart_params` sends its values in the body, where they have room
   */
  query(
    statement: ClickHouseStatement & { readonly format: 'JSONCompact'; readonly use_multipart_params: boolean },
  ): Promise<{
    /** The answer as text. */
    text(): Promise<string>;
  }>;
  /**
   * Runs a statement that has no answer.
   * @param statement - the statement
   */
  command(statement: ClickHouseStatement): Promise<unknown>;
}

const aClient = /* @__PURE__ */ having(
  ['query', 'command'],
  'client của @clickhouse/client',
  'a client of @clickhouse/client',
);

// What makes ClickHouse answer as SQL is meant, and wait until a thing is done.
const settings = {
  join_use_nulls: 1,
  group_by_use_nulls: 1,
  cast_keep_nullable: 1,
  transform_null_in: 0,
  prefer_column_name_to_alias: 1,
  enable_positional_arguments: 1,
  count_distinct_implementation: 'uniqExact',
  insert_null_as_default: 0,
  input_format_null_as_default: 0,
  decimal_check_overflow: 1,
  // Every digit arrives as text.
  output_format_json_quote_decimals: 1,
  output_format_json_quote_64bit_integers: 1,
  // An error in the middle is an error, not half an answer; a shard that is down is one, too.
  http_wait_end_of_query: 1,
  skip_unavailable_shards: 0,
  // What was written and deleted is so when the statement is over, and no entry of the log is written twice.
  async_insert: 0,
  insert_deduplicate: 1,
  mutations_sync: 2,
  lightweight_deletes_sync: 2,
  allow_nondeterministic_mutations: 1,
} as const;

const hasAnswer = /^\s*\(?\s*(SELECT|WITH|SHOW|DESCRIBE|EXPLAIN|EXISTS)\b/i;

/**
 * Lets ClickHouse do the work: a server, or the engine in process through `chdb`. The caller opens and closes the client.
 *
 * @param client - a client of `@clickhouse/client`
 * @returns the engine
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * // Here stands a client of `@clickhouse/client`; this one only answers.
 * const answer = JSON.stringify({ meta: [{ name: 'n' }], data: [['42']] });
 * const client = { query: () => Promise.resolve({ text: () => Promise.resolve(answer) }), command: () => Promise.resolve() };
 * const engine = clickhouseEngine(client);
 *
 * (await engine.query('SELECT 1 + toInt32($1) AS n', ['41']))[0]; // => { n: '42' }
 * ```
 */
export function clickhouseEngine(client: ClickHouseClient): SqlEngine {
  checkCall('clickhouseEngine', { client: [client, aClient] });
  const query = async (text: string, values: readonly SqlValue[]): Promise<readonly SqlRow[]> => {
    const { params, inBody, ...statement } = clickHouseStatement(text, values);
    const asked = { query: statement.text, query_params: params, clickhouse_settings: { ...settings } };
    const answers = hasAnswer.test(text);
    try {
      // Only a question may carry long values in its body, or an INSERT that selects: it answers with nothing.
      if (!answers && !inBody) {
        await client.command(asked);
        return [];
      }
      const answer = await client.query({ ...asked, format: 'JSONCompact', use_multipart_params: inBody });
      const json = await answer.text();
      return answers ? rowsOf(json) : [];
    } catch (error) {
      throw connectionError(error);
    }
  };
  const session: SqlSession = { dialect: 'clickhouse', query };
  // There are no transactions: what belongs together counts from one row of the log on.
  return { ...session, transaction: (work) => work(session) };
}

function rowsOf(json: string): readonly SqlRow[] {
  const { meta, data } = JSON.parse(json) as {
    readonly meta: readonly { readonly name: string }[];
    readonly data: readonly (readonly unknown[])[];
  };
  const columns = meta.map(({ name }) => name);
  return data.map((row) => textsOf(columns, row));
}
