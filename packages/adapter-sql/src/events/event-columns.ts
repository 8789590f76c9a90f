import type { Entity, FieldInfo } from '@qcdc/core';
import { sql } from 'kysely';
import { dayValue, holdsText } from '../engine/idioms.ts';
import type { SqlRow } from '../engine/engine.ts';
import type { Sql } from '../engine/statement.ts';
import type { ColumnStatistics } from './file-statistics.ts';
import type { UnreadText } from './file-values.ts';

/** A field of an event as the database sees it. */
export interface FieldColumn {
  /** What it is. */
  readonly kind: FieldInfo['kind'];
  /** The plain value: `NULL` where the field is blank, or no plain number. */
  readonly value: Sql;
  /** Of counts, what is no plain number, as JSON; `null` where there is no such column. */
  readonly stated: Sql | null;
  /** `true` where every event is known to have a value here: then nothing has to be asked of blanks. */
  readonly filled?: boolean;
  /** `true` where the column can hold whole numbers only. */
  readonly whole?: boolean;
  /** Of a file, what stands there and cannot be read as what the field is. */
  readonly unread?: UnreadText;
  /** Since when and until when the field is asked. */
  readonly info: Pick<FieldInfo, 'askedFrom' | 'askedUntil'>;
}

/** Looks for something in the groups events are put together in, while they are counted. */
export interface EventWatch {
  /**
   * Writes what is looked for.
   * @param groups - the groups, as events
   * @param choices - the fields they are told apart by
   */
  columnsOf(groups: EventRelation, choices: readonly string[]): readonly Sql[];
  /**
   * Takes what was found.
   * @param rows - the rows that were counted
   */
  see(rows: readonly SqlRow[]): void;
}

/** Events in a database: a table of this package, or files that lie where they are. */
export interface EventRelation {
  /** The area. */
  readonly area: Entity;
  /** A piece that stands where a table stands. */
  readonly from: Sql;
  /** The unit. */
  readonly unit: Sql;
  /** The day. */
  readonly day: Sql;
  /**
   * Tells what is known of a column without a look at its rows: it has no blanks, and its values lie between these.
   * @param name - name of the field, `unit` or `date`
   */
  readonly known?: (name: string) => ColumnStatistics | null;
  /** What is looked for while events are counted. */
  readonly watch?: EventWatch;
  /**
   * Returns the column of a field.
   * @param name - name of the field
   * @throws `DefinitionError` `sql/unknown-field`
   */
  column(name: string): FieldColumn;
}

/**
 * Writes whether a field is blank.
 *
 * @param column - the column
 * @returns the piece
 */
export function isBlank({ value, stated }: FieldColumn): Sql {
  return stated === null ? sql`${value} IS NULL` : sql`(${value} IS NULL AND ${stated} IS NULL)`;
}

/**
 * Writes whether a number was stated to the unit: its column holds the number that was written, and one stated in round units is any
 * number that rounds to it.
 *
 * @param stated - the column of what was said of it, as JSON
 * @returns the piece; unknown where nothing was said
 */
export function isToTheUnit(stated: Sql): Sql {
  return sql`(${holdsText(sql`'"accuracy":null'`, stated)} AND NOT ${holdsText(sql`'"margin"'`, stated)})`;
}

/**
 * Writes whether some fields were not asked on the day of an event: then a blank says nothing.
 *
 * @param events - the events
 * @param fields - names of the fields
 * @returns the piece; `null` where all are asked always
 */
export function notAskedOf(events: EventRelation, fields: readonly string[]): Sql | null {
  const reasons = fields.flatMap((name): readonly Sql[] => {
    const column = events.column(name);
    if (column.filled === true) return [];
    const { askedFrom, askedUntil } = column.info;
    const outside = [
      ...(askedFrom === undefined ? [] : [sql`${events.day} < ${dayValue(askedFrom)}`]),
      ...(askedUntil === undefined ? [] : [sql`${events.day} > ${dayValue(askedUntil)}`]),
    ];
    return outside.length === 0 ? [] : [sql`(${isBlank(column)} AND (${sql.join(outside, sql` OR `)}))`];
  });
  return reasons.length === 0 ? null : sql`(${sql.join(reasons, sql` OR `)})`;
}
