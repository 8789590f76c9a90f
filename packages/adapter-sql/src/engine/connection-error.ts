import { AdapterError } from '@qcdc/core';

// What servers and clients say, in the words of PostgreSQL's codes and of the others' messages.
const kinds: readonly (readonly [code: string, told: RegExp, advice: string])[] = [
  [
    'adapter/sql-no-rights',
    /^42501|permission denied|not enough privileges|ACCESS_DENIED|AUTHENTICATION_FAILED|\bREADONLY\b|read-only (mode|transaction)/i,
    'the user of this connection may not do that; ask the administrator of the database for the right',
  ],
  [
    'adapter/sql-busy',
    /^40001|^40P01|^55P03|deadlock|Transaction conflict|could not serialize|lock timeout|TOO_MANY_SIMULTANEOUS_QUERIES|Conflict on (update|tuple)/i,
    'another writer was faster; nothing was written, run it again',
  ],
  [
    'adapter/sql-connection-lost',
    /^08|^57P0|ECONN|EPIPE|ETIMEDOUT|terminat|Connection (closed|ended|error)|could not connect|not connected|not queryable|server closed|connection.*(lost|closed|refused)|socket hang up|is closed|Timeout error|NETWORK_ERROR|SOCKET_TIMEOUT|ALL_CONNECTION_TRIES_FAILED|KEEPER_EXCEPTION/i,
    'the connection to the database was lost; nothing of a load under way was kept. Connect again and repeat it',
  ],
  [
    'adapter/sql-no-schema',
    /^42P01|^42703|^3F000|does not exist|UNKNOWN_TABLE|UNKNOWN_DATABASE|UNKNOWN_IDENTIFIER|unknown table/i,
    'a table or column is missing; run migrate() on this database first',
  ],
  [
    'adapter/sql-number-too-long',
    /^22003|overflow|ARGUMENT_OUT_OF_BOUND|(?<!date field value )out of range/i,
    'a number does not fit the decimals of the database; nothing was rounded and nothing returned',
  ],
];

/**
 * Says what became of a statement that failed, with what to do; the error of the client stays underneath.
 *
 * @param cause - what the client threw
 * @returns the error, to be thrown
 */
export function connectionError(cause: unknown): AdapterError {
  const { code, type, message } = cause as Readonly<Partial<Record<'code' | 'type' | 'message', unknown>>>;
  const named = [code, type].filter((word) => typeof word === 'string').map((word) => `${word} `);
  const told = `${named.join('')}${typeof message === 'string' ? message : String(cause)}`;
  const [kind, , advice] = kinds.find(([, words]) => words.test(told)) ?? [
    'adapter/sql-failed',
    null,
    'the database refused a statement',
  ];
  return new AdapterError(kind, `${advice} (${told.slice(0, 500)})`, { cause });
}
