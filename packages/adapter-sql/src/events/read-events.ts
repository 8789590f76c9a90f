import { AdapterError, type Dataset, type Entity, type Outcome } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';
import { recordsFormat, recordsFromJson, stamped, type FieldValueJson, type RecordJson } from '@qcdc/core/stored';
import { sql } from 'kysely';
import type { SqlRow, SqlSession } from '../engine/engine.ts';
import { run } from '../engine/statement.ts';
import { eventTable, tableName, type EventTable, type TableNames } from '../schema/names.ts';
import { choiceMark } from './load-events.ts';

/**
 * Reads the events of an area back into memory, each as it was stored.
 *
 * @param session - the database
 * @param names - where the tables stand
 * @param area - the area
 * @param units - the register they were resolved by
 * @returns the records
 */
export async function readEvents(
  session: SqlSession,
  names: TableNames,
  area: Entity,
  units?: UnitRegistry,
): Promise<Outcome<Dataset>> {
  const laid = eventTable(area);
  const columns = Object.entries(laid.columns).map(([column, type]) =>
    type === 'day' ? sql`CAST(${sql.id(column)} AS VARCHAR) AS ${sql.id(column)}` : sql.id(column),
  );
  const rows = await run(
    session,
    sql`SELECT ${sql.join(columns)} FROM ${tableName(names, laid.table)} ORDER BY delivery, row_no`,
  );
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
