import { DefinitionError, type EventSource, type Measure, type Period } from '@qcdc/core';
import { sql } from 'kysely';
import { dayValue } from '../engine/idioms.ts';
import type { Sql } from '../engine/statement.ts';
import { oneByOne, type Adding } from './adding.ts';
import { allHold } from './conditions.ts';
import { notAskedOf, type EventRelation } from './event-columns.ts';

/** Which events of a unit a measure counts in a period, as conditions. */
export interface EventChoice {
  /** Events that count. */
  readonly certain: Sql;
  /** Events of which nobody can tell. */
  readonly possible: Sql;
  /** Events of days on which all that is looked at was asked; `null`: all. */
  readonly asked: Sql | null;
  /** Events of the period by their own day. */
  readonly told: Sql;
}

const dayIn = (day: Sql, { from, to }: Pick<Period, 'from' | 'to'>): Sql =>
  sql`${day} BETWEEN ${dayValue(from)} AND ${dayValue(to)}`;

/**
 * Writes the condition for the events of a period by their own day.
 *
 * @param events - the events
 * @param period - the period
 * @returns the piece
 */
export function toldIn(events: EventRelation, period: Period): Sql {
  return dayIn(events.day, period);
}

/**
 * Chooses the events a measure counts in a period.
 *
 * @param events - the events
 * @param source - what the measure says of its events
 * @param period - the period
 * @returns the conditions
 */
export function eventChoice(events: EventRelation, source: EventSource, period: Period): EventChoice {
  const { when = [], once, on, field, distinct } = source;
  const conditions = [...when, ...(once ?? [])];
  const holds = allHold(events, conditions);
  const looked = conditions.flatMap((condition) => ('isNot' in condition ? [] : [condition.field]));
  const fields = [...(field === undefined ? [] : [field]), ...(distinct === undefined ? [] : [distinct]), ...looked];
  const notAsked = notAskedOf(events, fields);
  const asked = notAsked === null ? null : sql`NOT ${notAsked}`;
  const told = toldIn(events, period);
  const yes = holds ?? sql`TRUE`;
  const open = holds === null ? sql`FALSE` : sql`${holds} IS NULL`;
  if (on === undefined) return { certain: yes, possible: open, asked, told };
  const day = events.column(on).value;
  const inPeriod = dayIn(day, period);
  const lacksDay =
    once === undefined ? sql`FALSE` : sql`(${day} IS NULL AND ${yes} AND ${events.day} <= ${dayValue(period.to)})`;
  return {
    certain: sql`(${inPeriod} AND ${yes})`,
    possible: sql`((${inPeriod} AND ${open}) OR ${lacksDay})`,
    asked,
    told,
  };
}

// Of a number with a bound, or of several choices, nobody can say which it is.
const codes: ReadonlySet<string> = new Set(['text', 'choice', 'reference', 'day', 'flag']);

type Numbers = ReturnType<Adding['numbers']>;

/**
 * Writes what is added up for a measure: enough to make its figure exactly, and nothing more.
 *
 * @param events - the events
 * @param measure - the measure
 * @param choice - which events
 * @param name - what the names of the columns begin with
 * @param adding - how they are added up
 * @returns the columns
 */
export function aggregatesOf(
  events: EventRelation,
  measure: Measure,
  choice: EventChoice,
  name: string,
  adding: Adding = oneByOne(events),
): readonly Sql[] {
  const { on, field, distinct, when = [], once = [] } = measure.fromEvents ?? { entity: '' };
  const { certain, possible, asked, told } = choice;
  const simple = on === undefined && when.length + once.length === 0;
  const counts = (what: Sql): Sql => (asked === null ? what : sql`${what} AND ${asked}`);
  const [sure, open] = [counts(certain), counts(possible)];
  const column = (end: string, what: Sql, filter: Sql | null): Sql =>
    sql`${what}${filter === null ? sql`` : sql` FILTER (WHERE ${filter})`} AS ${sql.id(`${name}_${end}`)}`;
  const { all } = adding;
  const sureFilter = simple && asked === null ? null : sure;
  const columns = [column('sure', all, sureFilter)];
  if (!simple) columns.push(column('open', all, open));
  if (on !== undefined || asked !== null)
    columns.push(
      column('all', all, simple ? null : sql`(${certain}) OR (${possible})`),
      column('certain', all, simple ? null : certain),
      column('told', all, told),
      column('asked', all, counts(told)),
    );
  if (distinct !== undefined) {
    const { value, kind } = events.column(distinct);
    if (!codes.has(kind))
      throw notPushedDown(measure, {
        vi: `trường "${distinct}" không phải là mã hay chữ`,
        en: `the field "${distinct}" is no code or text`,
      });
    const different = sql`count(DISTINCT ${value})`;
    columns.push(
      column('different', different, sureFilter),
      column('either', different, simple ? sureFilter : sql`(${sure}) OR (${open})`),
      column('silent', all, sql`${value} IS NULL${sureFilter === null ? sql`` : sql` AND ${sure}`}`),
      ...(simple ? [] : [column('maybe_silent', all, sql`${value} IS NULL AND ${open}`)]),
    );
  } else if (field !== undefined) {
    const { stated } = events.column(field);
    const [any, zero, other] = (['any', 'zero', 'other'] as const).map((which) => adding.numbers(field, which)) as [Numbers, Numbers, Numbers]; // prettier-ignore
    const plain = stated === null ? null : sql`${stated} IS NULL`;
    const both = (...some: readonly (Sql | null)[]): Sql | null => {
      const pieces = some.filter((piece) => piece !== null);
      return pieces.length === 0
        ? null
        : sql.join(
            pieces.map((piece) => sql`(${piece})`),
            sql` AND `,
          );
    };
    columns.push(
      column('sum', adding.sum(field), both(sureFilter, plain)),
      column('numbers', any.what, both(sureFilter, plain)),
    );
    if (!simple)
      columns.push(
        column('open_sum', adding.sum(field), both(open, plain)),
        column('open_numbers', other.what, both(open, plain, other.filter)),
        column('open_zeros', zero.what, both(open, plain, zero.filter)),
      );
    if (stated !== null)
      columns.push(column('stated', sql`count(${stated})`, simple ? sureFilter : sql`(${sure}) OR (${open})`));
    if (stated !== null) columns.push(column('sure_stated', sql`count(${stated})`, sureFilter));
  }
  return columns;
}

/**
 * Says that a measure or indicator cannot be computed in the database. Nothing is approximated.
 *
 * @param of - the measure or indicator
 * @param why - the reason
 * @returns the error, to be thrown
 */
export function notPushedDown(of: { readonly id: string }, why: { readonly vi: string; readonly en: string }) {
  return new DefinitionError(
    'sql/not-pushed-down',
    {
      vi: `không tính được trong cơ sở dữ liệu: ${why.vi}; đọc vào bộ nhớ rồi tính`,
      en: `this is not computed in a database: ${why.en}; read the records into memory and compute it there`,
    },
    of.id,
  );
}
