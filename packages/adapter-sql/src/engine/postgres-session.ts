import { AdapterError } from '@qcdc/core';
import { connectionError } from './connection-error.ts';
import { textRow, type SqlRow, type SqlSession, type SqlValue } from './engine.ts';
import type { PostgresClient } from './postgres-client.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];
type Ask = (text: string, values: SqlValue[]) => Promise<Rows>;

/**
 * Makes a session of a client of PostgreSQL, in which every value arrives as the database wrote it, whatever the client was told to
 * make of numbers and days elsewhere: a `numeric` read as a JavaScript number has lost digits before anybody can look.
 *
 * @param client - the client or pool
 * @returns the session
 */
export function postgresSession(client: PostgresClient): SqlSession {
  const ask = asWritten(client);
  const query = async (text: string, values: readonly SqlValue[]): Promise<readonly SqlRow[]> => {
    refuseUnconnected(client);
    try {
      return (await ask(text, [...values])).map(textRow);
    } catch (error) {
      throw error instanceof AdapterError ? error : connectionError(error);
    }
  };
  return { dialect: 'postgres', query };
}

// A client of `pg` that nobody connected keeps questions for ever, and no word of it is said.
function refuseUnconnected(client: PostgresClient & { readonly _connected?: boolean; readonly _connecting?: boolean }) {
  if (client._connected === false && client._connecting === false)
    throw new AdapterError(
      'adapter/sql-connection-lost',
      'this client of pg was never connected; call `await client.connect()` first, or hand in a Pool',
    );
}

/** Clients of `pg`, which take a question with its own readers of types. */
interface PgClient {
  query(question: {
    readonly text: string;
    readonly values: SqlValue[];
    readonly types: { getTypeParser(oid: number): (text: string) => string };
  }): Promise<{ readonly rows: readonly object[] }>;
}
/** A `PGlite`, which takes readers of types beside a question. */
interface Pglite {
  query(
    text: string,
    values: SqlValue[],
    options: { readonly parsers: Readonly<Record<number, (text: string) => string>> },
  ): Promise<{ readonly rows: readonly object[] }>;
}

// The client in C knows no readers of a question's own.
const isPg = (client: object): boolean => !('native' in client) && ('idleCount' in client || 'getTypeParser' in client);
const isPglite = (client: object): boolean => 'execProtocol' in client;

const boolean = 16;
const asText = (text: string): string => text;
const flagAsWord = (text: string): string => (text === 't' ? 'true' : 'false');
const types = { getTypeParser: (oid: number) => (oid === boolean ? flagAsWord : asText) };
// Whole numbers, decimals, days and moments, JSON.
const parsers = {
  [boolean]: flagAsWord,
  ...Object.fromEntries([20, 21, 23, 26, 700, 701, 1700, 1082, 1114, 1184, 114, 3802].map((oid) => [oid, asText])),
};

function asWritten(client: PostgresClient): Ask {
  if (isPg(client)) {
    const pg = client as unknown as PgClient;
    return async (text, values) => (await pg.query({ text, values, types })).rows as Rows;
  }
  if (isPglite(client)) {
    const pglite = client as unknown as Pglite;
    return async (text, values) => (await pglite.query(text, values, { parsers })).rows as Rows;
  }
  const plain: Ask = async (text, values) => (await client.query(text, values)).rows as Rows;
  let trusted: Promise<void> | null = null;
  return async (text, values) => {
    await (trusted ??= refuseInexact(plain).catch((error: unknown) => {
      trusted = null;
      throw error;
    }));
    return plain(text, values);
  };
}

const told = { whole: '9007199254740993', decimal: '1000000000000000.000001', flag: 'true' } as const;

// Of a client nobody knows: whether it hands numbers on whole is seen with its first question.
async function refuseInexact(ask: Ask): Promise<void> {
  const [row = {}] = await ask(
    `SELECT CAST('${told.whole}' AS bigint) AS whole, CAST('${told.decimal}' AS numeric) AS decimal, TRUE AS flag`,
    [],
  );
  const given = textRow(row);
  for (const [name, right] of Object.entries(told))
    if (name in given && given[name] !== right)
      throw new AdapterError(
        'adapter/sql-inexact-client',
        `this client hands ${right} on as ${given[name] ?? 'nothing'}; have it hand bigint and numeric on as text, and boolean as true or false, or use pg or PGlite`,
      );
}
