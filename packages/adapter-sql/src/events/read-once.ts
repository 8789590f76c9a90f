import { sql } from 'kysely';
import type { Sql } from '../engine/statement.ts';
import type { FileValue } from './file-values.ts';

/** Columns of files whose texts are read as values. */
export interface ReadColumns {
  /** A piece that stands where a table stands. */
  readonly from: Sql;
  /** The values by name of the field. */
  readonly values: ReadonlyMap<string, FileValue>;
}

/**
 * Reads each text of a file once, in a column of its own. A statement names a value a dozen times, in sums, counts and conditions, and
 * each name of an expression would read ten million texts anew. Columns that need no reading are left as they are.
 *
 * @param columns - the files, with the expressions of their values
 * @param taken - names of columns the files have
 * @returns the files with columns for what was read
 */
export function readOnce({ from, values }: ReadColumns, taken: Iterable<string>): ReadColumns {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  const read: Sql[] = [];
  const once = new Map<string, FileValue>();
  for (const [field, { value, unread }] of values) {
    if (unread === undefined) {
      once.set(field, { value });
      continue;
    }
    let name = `read_${read.length}`;
    while (names.has(name)) name += '_';
    read.push(sql`${value} AS ${sql.id(name)}`);
    const column = sql`e.${sql.id(name)}`;
    const { text } = unread;
    once.set(field, { value: column, unread: { text, odd: sql`(${text} IS NOT NULL AND ${column} IS NULL)` } });
  }
  return read.length === 0
    ? { from, values }
    : { from: sql`(SELECT e.*, ${sql.join(read)} FROM ${from} AS e)`, values: once };
}
