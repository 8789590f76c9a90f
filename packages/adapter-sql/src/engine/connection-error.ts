import { AdapterError } from '@qcdc/core';

/** What became of a statement: its code, how servers and clients say it, what to do. */
type Kind = readonly [code: string, told: RegExp, advice: string];

// What servers and clients say, in the words of PostgreSQL's codes and of the others' messages. The first that fits is taken.
const kinds: readonly Kind[] = [
  [
    'adapter/sql-open-transaction',
    /^25P02|^25001|transaction is aborted|cannot start a transaction within a transaction/i,
    'a transaction is open on this connection that was begun elsewhere; end it first (COMMIT or ROLLBACK), or hand in a Pool or a connection of its own',
  ],
  [
    'adapter/sql-no-rights',
    /^42501|^25006|^28|^3D000|permission denied|not enough privileges|ACCESS_DENIED|AUTHENTICATION_FAILED|\bREADONLY\b|read-only (mode|transaction)/i,
    'the user of this connection may not do that, or not here; ask the administrator of the database for the right',
  ],
  [
    'adapter/sql-too-slow',
    /^57014|^25P04|statement timeout|transaction timeout|Query read timeout|TIMEOUT_EXCEEDED|\bInterrupted\b/i,
    'the statement was stopped before it was done, by somebody or by a limit of time; nothing was written. Run it again, with a higher statement_timeout for this user, or ask for fewer periods or load less at once',
  ],
  [
    'adapter/sql-no-room',
    /^53100|^53200|No space left|out of memory|failed to (allocate|offload)|MEMORY_LIMIT_EXCEEDED|NOT_ENOUGH_SPACE/i,
    'the database has no room left for that, on its disk or in its memory; nothing was written. Make room and run it again',
  ],
  [
    'adapter/sql-busy',
    /^40001|^40P01|^55P03|^53300|deadlock|Transaction conflict|could not serialize|lock timeout|too many (clients|connections)|timeout exceeded when trying to connect|TOO_MANY_SIMULTANEOUS_QUERIES|Conflict on (update|tuple)|write-write conflict/i,
    'others were faster or hold what is needed, a lock or the last connection; nothing was written, run it again',
  ],
  [
    'adapter/sql-connection-lost',
    /^08|^57P0|^25P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|connection terminated|terminating connection|Connection (closed|ended|error)|could not connect|not connected|not queryable|server closed|connection.*(lost|closed|refused)|socket hang up|is closed|Timeout error|NETWORK_ERROR|SOCKET_TIMEOUT|ALL_CONNECTION_TRIES_FAILED|KEEPER_EXCEPTION/i,
    'the connection to the database was lost. Connect again and repeat it: a delivery is stored whole or not at all, and once',
  ],
  [
    'adapter/sql-unreadable-file',
    /CSV (Error|Parser)|when sniffing file|No files found|not utf-8|No magic bytes|too small to be a Parquet|Invalid Input Error:.*parquet|Cannot open file/i,
    'a file cannot be read as what it should be; nothing was counted. Mend the file and place named here, or read it with the reader of its format (@qcdc/adapter-csv)',
  ],
  [
    'adapter/sql-no-schema',
    /^42P01|^42703|^3F000|does not exist|UNKNOWN_TABLE|UNKNOWN_DATABASE|UNKNOWN_IDENTIFIER|unknown table/i,
    'a table or column is missing where this connection looks; run migrate() on this database first, or say with `schema` and `prefix` where its tables stand',
  ],
  [
    'adapter/sql-number-too-long',
    /^22003|overflow|ARGUMENT_OUT_OF_BOUND|(?<!date field value )out of range/i,
    'a number does not fit the decimals of the database; nothing was rounded and nothing returned',
  ],
  [
    'adapter/sql-no-letters',
    /^22P05|^22021/i,
    "the database has no place for some letters; make it with ENCODING 'UTF8', as Vietnamese needs",
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
  return new AdapterError(kind, `${advice} (${withoutSettings(told).slice(0, 500)})`, { cause });
}

// Of a file, DuckDB tells all its settings, the rows it read on to, and how to pass over what it cannot read, which nobody should.
function withoutSettings(told: string): string {
  const lines = told.split('\n').filter((line) => !/^(\* |Possible (fixes|Solution))/.test(line) && line.trim() !== '');
  const from = lines.findIndex((line) => line.startsWith('Original Line:')) + 1;
  const to = lines.findIndex((line) =>
    /^(Expected Number of Columns|Value with|Invalid unicode|Maximum line)/.test(line),
  );
  if (from > 0 && to > from) lines.splice(from, to - from);
  const file = lines.findIndex((line) => /^\s*file = /.test(line));
  return lines.slice(0, file === -1 ? undefined : file + 1).join('\n');
}
