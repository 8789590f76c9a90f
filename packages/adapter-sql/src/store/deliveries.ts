import type { IsoDate } from '@qcdc/core';
import { aDay, anArrivalNumber, demand, having, optional, type Demand } from '@qcdc/core/checks';
import type { Arrival } from '@qcdc/core/flow';
import { sql } from 'kysely';
import type { SqlEngine, SqlSession } from '../engine/engine.ts';
import { isHeldText } from '../engine/held-text.ts';
import { dayValue, noCount, noDay } from '../engine/idioms.ts';
import { run, textValue, type Sql } from '../engine/statement.ts';
import { storeByLog } from '../log/store-by-log.ts';
import { tableName, type TableNames } from '../schema/names.ts';
import type { DeliveryContent, Known, Loading } from './loading.ts';
import { inTables } from './stored.ts';

/** One delivery into a database. A figure that came later takes the place of one that came earlier. */
export interface SqlDelivery extends Arrival {
  /** What it is called, such as the number of a letter or the name of a file; the same one is stored once. */
  readonly id: string;
}

/** What became of a delivery. */
export interface LoadResult {
  /** Rows that were stored. */
  readonly stored: number;
  /** Figures that took the place of earlier ones. */
  readonly replaced: number;
  /** Rows that were not stored, because what is there counts. */
  readonly kept: number;
  /** Whether the same delivery had been stored before. */
  readonly before: boolean;
}

/**
 * Stores a delivery whole or not at all, and once.
 *
 * @param engine - the database
 * @param names - where the tables stand
 * @param table - name of the table its rows stand in
 * @param delivery - the delivery
 * @param content - what it brings
 * @param work - writes its rows; where others were faster it is asked again
 * @returns what the work gave; `same` or `other` where a delivery of that name was stored before
 */
export function storeDelivery<T>(
  engine: SqlEngine,
  names: TableNames,
  table: string,
  delivery: SqlDelivery,
  content: DeliveryContent,
  work: (loading: Loading) => Promise<T>,
): Promise<T | Exclude<Known, 'new'>> {
  const { id, deliveredOn = null, arrivalNumber = null } = delivery;
  return engine.transaction(async (session) => {
    if (session.dialect === 'clickhouse')
      return storeByLog(session, names, tableName(names, table), { id, deliveredOn, arrivalNumber, ...content }, work);
    const known = await noteDelivery(session, names, delivery, content);
    if (known !== 'new') return known;
    return work({ stored: inTables(session, names), marks: { delivery: textValue(id) }, replaces: true });
  });
}

/**
 * Writes a delivery down, before its rows. Two loaders of the same delivery meet here: the second waits for the first, and
 * finds it there.
 *
 * @param session - inside a transaction
 * @param names - where the tables stand
 * @param delivery - the delivery
 * @param content - its area, the number of its rows and their fingerprint
 * @returns whether it is new
 */
async function noteDelivery(
  session: SqlSession,
  names: TableNames,
  { id, deliveredOn, arrivalNumber }: SqlDelivery,
  { area, rows, fingerprint }: DeliveryContent,
): Promise<Known> {
  const table = tableName(names, 'delivery');
  await oneLoaderAtATime(session, names);
  const [found] = await run(session, sql`SELECT area, fingerprint FROM ${table} WHERE id = ${textValue(id)}`);
  if (found !== undefined) return found['fingerprint'] === fingerprint && found['area'] === area ? 'same' : 'other';
  await run(
    session,
    sql`INSERT INTO ${table} (id, area, delivered_on, arrival_number, row_count, fingerprint) VALUES (${textValue(id)}, ${textValue(area)}, ${dayOrNull(deliveredOn)}, ${countOrNull(arrivalNumber)}, ${sql.lit(rows)}, ${textValue(fingerprint)})`,
  );
  return 'new';
}

/**
 * Has whoever else loads or withdraws wait until this transaction is over; readers go on.
 *
 * @param session - inside a transaction
 * @param names - where the tables stand
 */
export async function oneLoaderAtATime(session: SqlSession, names: TableNames): Promise<void> {
  if (session.dialect === 'postgres')
    await run(session, sql`LOCK TABLE ${tableName(names, 'delivery')} IN SHARE ROW EXCLUSIVE MODE`);
}

/**
 * Binds a day.
 *
 * @param day - the day; nothing where it is left out
 * @returns the piece
 */
export function dayOrNull(day: IsoDate | undefined): Sql {
  return day === undefined ? noDay() : dayValue(day);
}

/**
 * Binds a whole number.
 *
 * @param count - the number; nothing where it is left out
 * @returns the piece
 */
export function countOrNull(count: number | undefined): Sql {
  return count === undefined ? noCount() : sql`CAST(${String(count)} AS BIGINT)`;
}

/** What the id of a delivery has to be. */
export const aDeliveryId: Demand = /* @__PURE__ */ demand(
  (id) => typeof id === 'string' && id.trim() !== '' && id.length <= 200 && isHeldText(id),
  'id từ 1 đến 200 ký tự, không có NUL hay nửa ký tự',
  'an id of 1 to 200 characters, without NUL or half of a character',
);

/**
 * What a delivery has to be.
 *
 * @param value - what was given
 * @returns `null` for a delivery, else the words
 */
export const aDelivery: Demand = (value) => {
  const wrong = having(['id'], '{ id, deliveredOn }', '{ id, deliveredOn }')(value);
  if (wrong !== null) return wrong;
  const { id, deliveredOn } = value as Partial<SqlDelivery>;
  const odd = aDeliveryId(id);
  if (odd !== null) return odd;
  return optional(aDay)(deliveredOn) ?? anArrivalNumber(value);
};
