// What ClickHouse is sent: values never in the text, long ones in pieces, and what it says when something is wrong.
import { sql } from 'kysely';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clickhouseEngine, duckdbEngine, type ClickHouseClient, type ClickHouseStatement, type SqlValue } from '../src/index.ts'; // prettier-ignore
import { dayNumber, dayValue, noDay, ownSchema } from '../src/engine/idioms.ts';
import { run, type Sql } from '../src/engine/statement.ts';

type Asked = ClickHouseStatement & { readonly use_multipart_params?: boolean };

/** A client that notes what it is asked. */
function noting(answer: unknown = { meta: [], data: [] }) {
  const [questions, commands]: [Asked[], Asked[]] = [[], []];
  const client: ClickHouseClient = {
    query: (asked) => {
      questions.push(asked);
      return Promise.resolve({ text: () => Promise.resolve(typeof answer === 'string' ? answer : JSON.stringify(answer)) }); // prettier-ignore
    },
    command: (asked) => {
      commands.push(asked);
      return Promise.resolve();
    },
  };
  return { engine: clickhouseEngine(client), questions, commands };
}
const sent = async (text: string, ...values: readonly SqlValue[]) => {
  const { engine, questions, commands } = noting('');
  await engine.query(text, values).catch(() => undefined);
  const [asked] = [...questions, ...commands];
  if (asked === undefined) throw new Error('nothing was asked');
  return asked;
};

describe('a statement for ClickHouse', () => {
  it('names its values and their types; nothing stands for nothing', async () => {
    const { query, query_params } = await sent('SELECT $1, $2, $3, $4, $1', 'a', 5, true, null);
    expect(query).toBe('SELECT {p1_0:String}, {p2_0:Int64}, {p3_0:Bool}, NULL, {p1_0:String}');
    expect(query_params).toEqual({ p1_0: 'a', p2_0: 5, p3_0: true });
  });

  it('leaves alone what is quoted', async () => {
    const text = String.raw`SELECT '$1', '''$1', 'a\'$1', "$1", ` + '`$1`';
    expect((await sent(`${text}, $1`, 'x')).query).toBe(`${text}, {p1_0:String}`);
  });

  it('sends a long text in pieces a server takes, and they make the text again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a', 'ế', '🙂', 'a🙂', '\\'),
        fc.integer({ min: 1, max: 90_000 }),
        async (of, n) => {
          const text = of.repeat(n);
          const { query, query_params, use_multipart_params = false } = await sent('SELECT $1 AS x', text);
          const pieces = Object.values(query_params) as readonly string[];
          expect(pieces.join('') === text).toBe(true);
          for (const piece of pieces) {
            expect(Buffer.byteLength(piece.replaceAll('\\', '\\\\'))).toBeLessThan(128 * 1024);
            expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
          }
          expect(query.includes('concat(')).toBe(pieces.length > 1);
          expect(use_multipart_params).toBe(text.length > 2_000);
        },
      ),
      { numRuns: 25, examples: [['a🙂', 30_000]] },
    );
  });

  it('asks questions as such, and orders as commands; an order too long for an address goes as a question', async () => {
    const { engine, questions, commands } = noting('');
    const heads = async (text: string, value: string) => {
      await engine.query(text, [value]).catch(() => undefined);
      return [questions.splice(0).length, commands.splice(0).length];
    };
    expect(await heads('DELETE FROM t WHERE a = $1', 'x')).toEqual([0, 1]);
    expect(await heads('INSERT INTO t SELECT $1', 'x')).toEqual([0, 1]);
    expect(await heads('INSERT INTO t SELECT $1', 'x'.repeat(9_000))).toEqual([1, 0]);
    expect(await heads(' (SELECT $1)', 'x')).toEqual([1, 0]);
    expect(await heads('WITH a AS (SELECT $1) SELECT * FROM a', 'x')).toEqual([1, 0]);
  });

  it('answers every value as text, by the names of the columns', async () => {
    const { engine } = noting({ meta: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], data: [['1.5', true, null], [7, false, 'x']] }); // prettier-ignore
    expect(await engine.query('SELECT 1', [])).toEqual([
      { a: '1.5', b: 'true', c: null },
      { a: '7', b: 'false', c: 'x' },
    ]);
  });

  it('asks for whole numbers and decimals as text, for errors before answers, and for every shard', async () => {
    const { clickhouse_settings } = await sent('SELECT 1');
    expect(clickhouse_settings).toMatchObject({
      output_format_json_quote_decimals: 1,
      output_format_json_quote_64bit_integers: 1,
      http_wait_end_of_query: 1,
      skip_unavailable_shards: 0,
      async_insert: 0,
      join_use_nulls: 1,
    });
  });

  it.each([
    [{ code: '497', type: 'ACCESS_DENIED', message: 'reader: Not enough privileges' }, 'adapter/sql-no-rights'],
    [{ code: '164', type: 'READONLY', message: 'Cannot modify setting' }, 'adapter/sql-no-rights'],
    [{ code: '516', type: 'AUTHENTICATION_FAILED', message: 'default: wrong' }, 'adapter/sql-no-rights'],
    [
      { code: '60', type: 'UNKNOWN_TABLE', message: "Unknown table expression identifier 'x'" },
      'adapter/sql-no-schema',
    ],
    [{ code: '47', type: 'UNKNOWN_IDENTIFIER', message: 'Unknown expression' }, 'adapter/sql-no-schema'],
    [{ code: '69', type: 'ARGUMENT_OUT_OF_BOUND', message: 'Decimal value is too big' }, 'adapter/sql-number-too-long'],
    [{ code: '407', type: 'DECIMAL_OVERFLOW', message: 'Decimal math' }, 'adapter/sql-number-too-long'],
    [{ code: '202', type: 'TOO_MANY_SIMULTANEOUS_QUERIES', message: 'Too many' }, 'adapter/sql-busy'],
    [{ code: '279', type: 'ALL_CONNECTION_TRIES_FAILED', message: 'Shard 2' }, 'adapter/sql-connection-lost'],
    [{ code: 'ECONNREFUSED', message: 'connect' }, 'adapter/sql-connection-lost'],
    [{ message: 'Timeout error.' }, 'adapter/sql-connection-lost'],
    [{ code: '62', type: 'SYNTAX_ERROR', message: 'Syntax error' }, 'adapter/sql-failed'],
  ] as const)('says in the words of this package what went wrong: %o', async (error, code) => {
    const failing = () => Promise.reject(Object.assign(new Error(), error));
    const engine = clickhouseEngine({ query: failing, command: failing });
    await expect(engine.query('SELECT 1', [])).rejects.toMatchObject({ code });
    await expect(engine.transaction((session) => session.query('DELETE FROM t', []))).rejects.toMatchObject({ code });
  });

  it('needs a client', () => {
    expect(() => clickhouseEngine({} as never)).toThrow('call/bad-argument');
  });
});

describe('an idiom', () => {
  const inBoth = async (piece: Sql) => {
    const { engine, questions } = noting();
    const texts: string[] = [];
    const other = duckdbEngine({
      runAndReadAll: (text) => {
        texts.push(text);
        return Promise.resolve({ columnNames: () => [], getRows: () => [] });
      },
    });
    for (const session of [engine, other]) await run(session, sql`SELECT ${piece} AS x`);
    return [questions[0]?.query, texts[0]];
  };

  it.each([
    [dayValue('2025-01-01'), 'SELECT CAST({p1_0:String} AS VARCHAR) AS x', 'SELECT CAST($1 AS DATE) AS x'],
    [noDay(), 'SELECT CAST(NULL AS Nullable(String)) AS x', 'SELECT CAST(NULL AS DATE) AS x'],
    [ownSchema(), 'SELECT currentDatabase() AS x', 'SELECT current_schema() AS x'],
  ])('is said to each database in its own words', async (piece, inClickHouse, elsewhere) => {
    expect(await inBoth(piece)).toEqual([inClickHouse, elsewhere]);
  });

  it('is found inside other pieces, too', async () => {
    const [inClickHouse, elsewhere] = await inBoth(sql`(${sql.join([dayNumber(sql`e.day`), sql.lit(1)])})`);
    expect(inClickHouse).toContain("BETWEEN '1900-01-01' AND '2299-12-31'");
    expect(elsewhere).toContain("e.day - DATE '2000-01-01'");
    expect(inClickHouse).not.toContain('DATE ');
  });
});
