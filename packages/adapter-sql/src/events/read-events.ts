import { AdapterError, type Dataset, type Entity, type Outcome } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';
import { recordsFormat, recordsFromJson, stamped, type FieldValueJson, type RecordJson } from '@qcdc/core/stored';
import { sql } from 'kysely';
import type { SqlRow } from '../engine/engine.ts';
import { run, textValue, type Sql } from '../engine/statement.ts';
import { eventTable, type EventTable } from '../schema/names.ts';
import type { Stored } from '../store/stored.ts';
import { choiceMark } from './load-events.ts';

/**
 * Reads the events of an area back into memory, each as it was stored.
 *
 * @param stored - what is stored
 * @param area - the area
 * @param units - the register they were resolved by
 * @returns the records
 */
export async function readEvents(stored: Stored, area: Entity, units?: UnitRegistry): Promise<Outcome<Dataset>> {
  const laid = eventTable(area);
  const rows = await run(
    stored.session,
    sql`SELECT ${selected(laid)} FROM ${stored.events(area)} AS e ORDER BY e.delivery, e.row_no`,
  );
  return recordsOf(area, laid, rows, units);
}

/** Which events are read, batch by batch. */
export interface BatchChoice {
  /** The area. */
  readonly area: Entity;
  /** Which of its events, as a condition on the table `e`. */
  readonly inDoubt: Sql;
  /** The register they were resolved by. */
  readonly units?: UnitRegistry;
}

const batchSize = 5_000;

/**
 * Reads events of an area back some thousand at a time, in the order they were stored.
 *
 * @param stored - what is stored
 * @param choice - which events
 * @yields some of the records
 */
export async function* eventsInBatches(
  stored: Stored,
  { area, inDoubt, units }: BatchChoice,
): AsyncGenerator<Outcome<Dataset>, void, undefined> {
  const laid = eventTable(area);
  let after = sql`TRUE`;
  for (;;) {
    const rows = await run(
      stored.session,
      sql`SELECT ${selected(laid)} FROM ${stored.events(area)} AS e WHERE ${after} AND ${inDoubt}
        ORDER BY e.delivery, e.row_no LIMIT ${sql.lit(batchSize)}`,
    );
    if (rows.length > 0) yield recordsOf(area, laid, rows, units);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return;
    after = sql`(e.delivery, e.row_no) > (${textValue(last['delivery'] ?? '')}, CAST(${last['row_no'] ?? ''} AS BIGINT))`;
  }
}

const selected = (laid: EventTable): Sql =>
  sql.join(
    Object.entries(laid.columns).map(([column, type]) =>
      type === 'day' ? sql`CAST(e.${sql.id(column)} AS VARCHAR) AS ${sql.id(column)}` : sql`e.${sql.id(column)}`,
    ),
  );

function recordsOf(
  area: Entity,
  laid: EventTable,
  rows: readonly SqlRow[],
  units: UnitRegistry | undefined,
): Outcome<Dataset> {
  const records = rows.map((row) => recordOf(area, laid, row));
  const json = stamped(recordsFormat, { areas: [{ area: area.id, records }] });
  const { value, findings } = recordsFromJson(json, [area], units === undefined ? {} : { units });
  if (value === null) throw new AdapterError('adapter/sql-unreadable', `the events of ${area.id} cannot be read back`);
  return { value, findings };
}

function recordOf(area: Entity, { fields }: EventTable, row: SqlRow): RecordJson {
  const { at, ...place } = JSON.parse(row['place'] ?? '{}') as Omit<RecordJson, 'data'>;
  const data: Record<string, FieldValueJson> = { unit: row['unit'] ?? null, date: row['day'] ?? null };
  for (const [name, { value, stated }] of fields) {
    const text = row[value] ?? null;
    const kind = area.fields[name]?.info.kind;
    const whole = stated === null ? null : (row[stated] ?? null);
    data[name] =
      whole !== null
        ? (JSON.parse(whole) as FieldValueJson)
        : text === null
          ? null
          : kind === 'flag'
            ? text === 'true'
            : kind === 'choices'
              ? text.split(choiceMark).filter((id) => id !== '')
              : stated === null
                ? text
                : Number(text);
  }
  return { data, at, ...place };
}
