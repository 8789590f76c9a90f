import type { Entity } from '@qcdc/core';
import { unknownName } from '@qcdc/core/checks';
import { sql } from 'kysely';
import type { Sql } from '../engine/statement.ts';
import { eventTable } from '../schema/names.ts';
import type { EventRelation, FieldColumn } from './event-columns.ts';

/**
 * The events of an area in the tables of this package.
 *
 * @param area - the area
 * @param from - a piece that stands where their table stands
 * @returns the events
 */
export function storedEvents(area: Entity, from: Sql): EventRelation {
  const { fields } = eventTable(area);
  const [unit, day] = [sql`e.unit`, sql`e.day`];
  return {
    area,
    from,
    unit,
    day,
    column: (name): FieldColumn => {
      if (name === 'unit') return { kind: 'reference', value: unit, stated: null, info: {} };
      if (name === 'date') return { kind: 'day', value: day, stated: null, info: {} };
      const [column, field] = [fields.get(name), area.fields[name]];
      if (column === undefined || field === undefined) throw unknownField(area, name);
      return {
        kind: field.info.kind,
        value: sql`e.${sql.id(column.value)}`,
        stated: column.stated === null ? null : sql`e.${sql.id(column.stated)}`,
        info: field.info,
      };
    },
  };
}

/**
 * Says that an area has no such field.
 *
 * @param area - the area
 * @param name - the field a measure names
 * @returns the error, to be thrown
 */
export function unknownField(area: Entity, name: string) {
  return unknownName(
    'sql/unknown-field',
    { vi: `trường của ${area.id}`, en: `a field of ${area.id}` },
    name,
    Object.keys(area.fields),
    'fromEvents',
  );
}
