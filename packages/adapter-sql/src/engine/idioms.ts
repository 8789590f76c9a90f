// What the databases say in different words, each idiom once.
import type { IsoDate } from '@qcdc/core';
import { sql } from 'kysely';
import { inTwoDialects, textValue, type Sql } from './statement.ts';

/**
 * Binds a day. In ClickHouse a day is its text, `YYYY-MM-DD`, which comes in the same order: its own type of days ends in 1900 and in
 * 2299, and puts every other day there without a word.
 *
 * @param day - the day
 * @returns the piece
 */
export function dayValue(day: IsoDate): Sql {
  return inTwoDialects(sql`CAST(${day} AS DATE)`, textValue(day));
}

/**
 * Writes a day nobody knows.
 *
 * @returns the piece
 */
export function noDay(): Sql {
  return inTwoDialects(sql`CAST(NULL AS DATE)`, sql`CAST(NULL AS Nullable(String))`);
}

/**
 * Writes a whole number nobody knows.
 *
 * @returns the piece
 */
export function noCount(): Sql {
  return inTwoDialects(sql`CAST(NULL AS BIGINT)`, sql`CAST(NULL AS Nullable(Int64))`);
}

const firstCounted = '1900-01-01';
const lastCounted = '2299-12-31';

/**
 * Numbers a day, so that days can be subtracted.
 *
 * @param day - the column of a day
 * @returns the number of days since the beginning of 2000; unknown where the database cannot count that far
 */
export function dayNumber(day: Sql): Sql {
  const counted = sql`toInt32(toDate32OrNull(${day})) - toInt32(toDate32('2000-01-01'))`;
  return inTwoDialects(
    sql`CAST((${day} - DATE '2000-01-01') AS DECIMAL(26, 6))`,
    sql`CAST((CASE WHEN ${day} BETWEEN ${sql.lit(firstCounted)} AND ${sql.lit(lastCounted)} THEN ${counted} END) AS Nullable(Decimal(26, 6)))`,
  );
}

/**
 * Writes whether a text has another in it.
 *
 * @param part - what is looked for
 * @param text - where
 * @returns the piece; unknown where there is no text
 */
export function holdsText(part: Sql, text: Sql): Sql {
  return sql`position(${part} IN ${text}) > 0`;
}

/**
 * Writes whether two values are the same, where nothing is the same as nothing.
 *
 * @param a - one value
 * @param b - the other
 * @returns the piece, never unknown
 */
export function isSame(a: Sql, b: Sql): Sql {
  return sql`coalesce(${a} = ${b}, ${a} IS NULL AND ${b} IS NULL)`;
}

/**
 * Writes the schema tables are made in when nobody says which.
 *
 * @returns the piece
 */
export function ownSchema(): Sql {
  return inTwoDialects(sql`current_schema()`, sql`currentDatabase()`);
}
