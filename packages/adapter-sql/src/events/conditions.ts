import type { EventCondition } from '@qcdc/core';
import { sql } from 'kysely';
import { holdsText } from '../engine/idioms.ts';
import { textList, textValue, type Sql } from '../engine/statement.ts';
import type { EventRelation, FieldColumn } from './event-columns.ts';
import { choiceMark } from './load-events.ts';

/**
 * Writes conditions so that SQL answers as the library does: true, false, or unknown where a blank leaves it open. That is
 * the logic of SQL itself.
 *
 * @param events - the events
 * @param conditions - all of them have to hold
 * @returns the piece; `null` where every event counts
 */
export function allHold(events: EventRelation, conditions: readonly EventCondition[]): Sql | null {
  if (conditions.length === 0) return null;
  return sql`(${sql.join(
    conditions.map((condition) => holds(events.column(condition.field), condition)),
    sql` AND `,
  )})`;
}

/**
 * Tells whether conditions leave nothing open, whatever an event says: their fields are known to be filled, or a blank answers too.
 *
 * @param events - the events
 * @param conditions - all of them have to hold
 * @returns `false` where SQL may have to answer "unknown"
 */
export function alwaysDecided(events: EventRelation, conditions: readonly EventCondition[]): boolean {
  return conditions.every((condition) => {
    if ('isNot' in condition) return true;
    const { kind, filled } = events.column(condition.field);
    return filled === true && ('is' in condition || isNumber(kind));
  });
}

function holds(column: FieldColumn, condition: EventCondition): Sql {
  const { value, kind } = column;
  if ('atLeast' in condition) return isNumber(kind) ? sql`${value} >= ${number(condition.atLeast)}` : unknown;
  if ('is' in condition) return isOneOf(column, condition.is);
  return sql`(${value} IS NULL OR NOT ${isOneOf(column, condition.isNot)})`;
}

const unknown = sql`CAST(NULL AS BOOLEAN)`;
const isNumber = (kind: FieldColumn['kind']): boolean => ['count', 'figure', 'statedRatio'].includes(kind);
const number = (value: number): Sql => sql`CAST(${String(value)} AS DECIMAL(26, 6))`;

// A value of another type is none of them; a blank still leaves it open.
function isOneOf({ kind, value }: FieldColumn, values: readonly (string | boolean | number)[]): Sql {
  const texts = values.filter((one) => typeof one === 'string');
  const numbers = values.filter((one) => typeof one === 'number');
  const flags = values.filter((one) => typeof one === 'boolean');
  const never = sql`(${value} IS NULL AND CAST(NULL AS BOOLEAN))`;
  if (isNumber(kind)) return numbers.length === 0 ? never : sql`${value} IN (${sql.join(numbers.map(number))})`;
  if (kind === 'flag')
    return flags.length === 0
      ? never
      : sql`(${sql.join(
          flags.map((flag) => (flag ? sql`${value}` : sql`NOT ${value}`)),
          sql` OR `,
        )})`;
  if (texts.length === 0) return never;
  if (kind === 'day') return sql`CAST(${value} AS VARCHAR) IN ${textList(texts)}`;
  if (kind !== 'choices') return sql`${value} IN ${textList(texts)}`;
  const marked = texts.map((text) => holdsText(textValue(`${choiceMark}${text}${choiceMark}`), value));
  return sql`(${sql.join(marked, sql` OR `)})`;
}
