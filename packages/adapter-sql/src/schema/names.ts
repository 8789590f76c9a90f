import { DefinitionError, type Entity, type FieldInfo } from '@qcdc/core';
import { sql } from 'kysely';
import type { Columns } from '../engine/column-types.ts';
import type { ColumnType, Sql } from '../engine/statement.ts';

/** Where the tables stand. */
export interface TableNames {
  /** What the names of all tables begin with. */
  readonly prefix: string;
  /** The schema of the database; the one of the connection when `null`. */
  readonly schema: string | null;
}

const plainName = /^[a-z][a-z0-9_]{0,20}$/;

/**
 * Checks a prefix or the name of a schema. Names are quoted wherever they stand; these are kept plain all the same, so that
 * whoever looks into the database can type them.
 *
 * @param value - what was written
 * @returns `true` for small letters, digits and `_`
 */
export function isPlainName(value: unknown): boolean {
  return typeof value === 'string' && plainName.test(value);
}

/**
 * Names one of the tables.
 *
 * @param names - where the tables stand
 * @param table - which one
 * @returns the name, quoted
 */
export function tableName({ prefix, schema }: TableNames, table: string): Sql {
  return schema === null ? sql.id(`${prefix}${table}`) : sql.id(schema, `${prefix}${table}`);
}

/** Columns of the table of deliveries. */
export const deliveryColumns: Columns = {
  id: 'text',
  area: 'text',
  delivered_on: 'day',
  arrival_number: 'count',
  row_count: 'count',
  fingerprint: 'text',
};

/** Columns of the table of figures. */
export const figureColumns: Columns = {
  unit: 'text',
  measure: 'text',
  period: 'text',
  delivery: 'text',
  delivered_on: 'day',
  arrival_number: 'count',
  state: 'code',
  bound: 'code',
  value: 'number',
  upper: 'number',
  below: 'margin',
  above: 'margin',
  decimals: 'code',
  cut: 'code',
  status: 'code',
  source: 'text',
};

/** A column of a table of events. */
export interface EventColumns {
  /** The column of the value. */
  readonly value: string;
  /** Of counts: the column of what is no plain number, as JSON; otherwise `null`. */
  readonly stated: string | null;
}

/** A table of the events of one area. */
export interface EventTable {
  /** Name of the table behind the prefix. */
  readonly table: string;
  /** All columns. */
  readonly columns: Columns;
  /** Columns by field. */
  readonly fields: ReadonlyMap<string, EventColumns>;
}

const typeOfKind: Readonly<Record<FieldInfo['kind'], ColumnType>> = {
  figure: 'number',
  statedRatio: 'number',
  count: 'number',
  day: 'day',
  flag: 'flag',
  text: 'text',
  choice: 'text',
  choices: 'text',
  reference: 'text',
};
const longest = 63;

/**
 * Lays out the table of an area. Names of fields come from the definition of the area and from nowhere else; each is quoted
 * and bears `f_` before it, so that a field may be called `select` or `order`.
 *
 * @param entity - an area of events
 * @returns the table
 * @throws `DefinitionError` `sql/not-events`, `sql/name-too-long`
 */
export function eventTable(entity: Entity): EventTable {
  if (entity.form !== 'event')
    throw new DefinitionError(
      'sql/not-events',
      {
        vi: `${entity.id} ghi số liệu theo kỳ; lưu bằng loadFigures sau tally`,
        en: `${entity.id} holds figures of periods; store them with loadFigures, after tally`,
      },
      entity.id,
    );
  const columns: Record<string, ColumnType> = {
    delivery: 'text',
    row_no: 'count',
    unit: 'text',
    day: 'day',
    place: 'text',
  };
  const fields = new Map<string, EventColumns>();
  for (const [name, { info }] of Object.entries(entity.fields)) {
    const value = `f_${name}`;
    const type = typeOfKind[info.kind];
    const stated = type === 'number' ? `s_${name}` : null;
    if (value.length > longest || !/^[A-Za-z0-9_]+$/.test(name))
      throw new DefinitionError(
        'sql/name-too-long',
        {
          vi: `tên trường "${name}" không dùng làm tên cột được; dùng tối đa ${longest - 2} chữ không dấu và số`,
          en: `the field "${name}" cannot name a column; use at most ${longest - 2} plain letters and digits`,
        },
        `${entity.id}.${name}`,
      );
    columns[value] = type;
    if (stated !== null) columns[stated] = 'text';
    fields.set(name, { value, stated });
  }
  return { table: `event_${entity.id.replaceAll('-', '_')}`, columns, fields };
}
