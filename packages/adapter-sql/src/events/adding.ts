import type { EventSource, Measure } from '@qcdc/core';
import { sql } from 'kysely';
import type { Sql } from '../engine/statement.ts';
import { alwaysDecided } from './conditions.ts';
import { notAskedOf, type EventRelation } from './event-columns.ts';

/** How events are counted and their numbers added up: one by one, or in groups that were put together before. */
export interface Adding {
  /** Writes how many there are. */
  readonly all: Sql;
  /**
   * Writes the sum of a field.
   * @param field - its name
   */
  sum(field: string): Sql;
  /**
   * Writes how many hold a number of a field.
   * @param field - its name
   * @param which - any number, zero, or one that is not
   */
  numbers(field: string, which: 'any' | 'zero' | 'other'): { readonly what: Sql; readonly filter: Sql | null };
}

/**
 * Adds events one by one.
 *
 * @param events - the events
 * @returns the pieces
 */
export function oneByOne(events: EventRelation): Adding {
  const value = (field: string): Sql => events.column(field).value;
  return {
    all: sql`count(*)`,
    sum: (field) => sql`sum(${value(field)})`,
    numbers: (field, which) =>
      which === 'any'
        ? { what: events.column(field).filled === true ? sql`count(*)` : sql`count(${value(field)})`, filter: null }
        : { what: sql`count(*)`, filter: which === 'zero' ? sql`${value(field)} = 0` : sql`${value(field)} <> 0` },
  };
}

/** Events put together in groups of equal choices: there are few of them, whatever the number of events. */
export interface GroupedEvents {
  /** The groups, as events: where they come from, and the columns they are told apart by. */
  readonly events: EventRelation;
  /** How they are added up. */
  readonly adding: Adding;
  /** The fields they are told apart by, besides the unit. */
  readonly choices: readonly string[];
}

const fewValues: ReadonlySet<string> = new Set(['choice', 'flag']);

/**
 * Tells whether a measure may be counted from groups of equal choices: what it looks at besides the number it adds up are choices,
 * asked on every day.
 *
 * @param events - the events
 * @param source - what the measure says of its events
 * @returns `false` for anything that tells single events apart
 */
function isOfGroups(events: EventRelation, source: EventSource): boolean {
  const { when = [], once, on, field, distinct } = source;
  if (on !== undefined || once !== undefined || distinct !== undefined) return false;
  if (field !== undefined && events.column(field).stated !== null) return false;
  const fields = when.map((condition) => condition.field);
  if (!fields.every((name) => fewValues.has(events.column(name).kind))) return false;
  return notAskedOf(events, [...fields, ...(field === undefined ? [] : [field])]) === null;
}

/**
 * Parts the measures that can be counted from groups from those that tell single events apart, where that saves something.
 *
 * @param events - the events
 * @param measures - what is counted, on the events' own days
 * @returns lists of measures that are asked together
 */
export function askedTogether(events: EventRelation, measures: readonly Measure[]): readonly (readonly Measure[])[] {
  const ofGroups = measures.filter(({ fromEvents }) => fromEvents !== undefined && isOfGroups(events, fromEvents));
  if (ofGroups.every(({ fromEvents }) => (fromEvents?.when ?? []).length === 0)) return [measures];
  return [ofGroups, measures.filter((measure) => !ofGroups.includes(measure))];
}

/**
 * Puts events together before measures are counted, where that serves: several conditions are then asked of each group, not of each
 * event.
 *
 * @param events - the events
 * @param measures - what is counted, on the events' own days
 * @param within - which events, as a condition
 * @returns the groups; `null` where the measures tell single events apart, or where nothing is gained
 */
export function groupedEvents(events: EventRelation, measures: readonly Measure[], within: Sql): GroupedEvents | null {
  const sources = measures.flatMap(({ fromEvents }) => fromEvents ?? []);
  if (!sources.every((source) => isOfGroups(events, source))) return null;
  const choices = [...new Set(sources.flatMap(({ when = [] }) => when.map(({ field }) => field)))];
  // Each choice multiplies the groups: of many, groups would be as many as events.
  if (choices.length === 0 || choices.length > mostChoices) return null;
  const numbers = [...new Set(sources.flatMap(({ field }) => field ?? []))];
  // Zeros are told from other numbers where nobody may be able to say whether they count.
  const inDoubt = new Set(
    sources.flatMap(({ field, when = [] }) => (alwaysDecided(events, when) ? [] : (field ?? []))),
  );
  const filled = (field: string): boolean => events.column(field).filled === true;
  const [unit, all] = [sql.id('g_unit'), sql.id('g_all')];
  const key = (field: string): Sql => sql.id(`g_${choices.indexOf(field)}`);
  const name = (field: string, end: string): Sql => sql.id(`g_${end}${numbers.indexOf(field)}`);
  const value = (field: string): Sql => events.column(field).value;
  const columns = [
    sql`${events.unit} AS ${unit}`,
    ...choices.map((field) => sql`${value(field)} AS ${key(field)}`),
    sql`count(*) AS ${all}`,
    ...numbers.flatMap((field) => [
      sql`sum(${value(field)}) AS ${name(field, 'sum')}`,
      ...(filled(field) ? [] : [sql`count(${value(field)}) AS ${name(field, 'count')}`]),
      ...(inDoubt.has(field) ? [sql`count(*) FILTER (WHERE ${value(field)} = 0) AS ${name(field, 'zero')}`] : []),
    ]),
  ];
  const groups = sql.join(['unit', ...choices].map((_, place) => sql.lit(place + 1)));
  return {
    events: {
      ...events,
      from: sql`(SELECT ${sql.join(columns)} FROM ${events.from} AS e${within} GROUP BY ${groups})`,
      unit: sql`e.${unit}`,
      column: (field) => ({ ...events.column(field), value: sql`e.${key(field)}` }),
    },
    adding: {
      all: sql`sum(e.${all})`,
      sum: (field) => sql`sum(e.${name(field, 'sum')})`,
      numbers: (field, which) => {
        const any = sql`e.${filled(field) ? all : name(field, 'count')}`;
        const zero = sql`e.${name(field, 'zero')}`;
        return {
          what: sql`sum(${which === 'any' ? any : which === 'zero' ? zero : sql`(${any} - ${zero})`})`,
          filter: null,
        };
      },
    },
    choices,
  };
}

/**
 * Tells by which choices events are put together before measures are counted.
 *
 * @param events - the events
 * @param measures - what is counted
 * @returns names of fields; none where events are counted one by one
 */
export function groupedChoices(events: EventRelation, measures: readonly Measure[]): readonly string[] {
  const ownDay = measures.filter(({ fromEvents }) => fromEvents?.on === undefined);
  const [together = []] = askedTogether(events, ownDay);
  return groupedEvents(events, together, sql``)?.choices ?? [];
}

const mostChoices = 4;
