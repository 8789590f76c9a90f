import { DefinitionError, type EventSource, type Measure, type Period } from '@qcdc/core';
import { sql } from 'kysely';
import { dayValue } from '../engine/idioms.ts';
import type { Sql } from '../engine/statement.ts';
import { oneByOne, type Adding } from './adding.ts';
import { allHold, alwaysDecided } from './conditions.ts';
import { notAskedOf, type EventRelation } from './event-columns.ts';
import type { SumName } from './quantity-of-sums.ts';

/** Which events of a unit a measure counts in a period, as conditions. */
export interface EventChoice {
  /** Events that count. */
  readonly certain: Sql;
  /** Events of which nobody can tell; `null`: there can be none. */
  readonly possible: Sql | null;
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
  const open = alwaysDecided(events, conditions) ? null : sql`${holds ?? yes} IS NULL`;
  if (on === undefined) return { certain: yes, possible: open, asked, told };
  const day = events.column(on).value;
  const inPeriod = dayIn(day, period);
  const doubts = [
    ...(open === null ? [] : [sql`(${inPeriod} AND ${open})`]),
    ...(once === undefined ? [] : [sql`(${day} IS NULL AND ${yes} AND ${events.day} <= ${dayValue(period.to)})`]),
  ];
  const possible = doubts.length === 0 ? null : sql`(${sql.join(doubts, sql` OR `)})`;
  return { certain: sql`(${inPeriod} AND ${yes})`, possible, asked, told };
}

// Of a number with a bound, or of several choices, nobody can say which it is.
const codes: ReadonlySet<string> = new Set(['text', 'choice', 'reference', 'day', 'flag']);

type Numbers = ReturnType<Adding['numbers']>;

/** Something that is added up for a measure. */
export interface Aggregate {
  /** What it holds, as `quantityOfSums` knows it. */
  readonly end: SumName;
  /** What is asked. */
  readonly what: Sql;
}

// All that holds at once; `null`: everything.
function together(...some: readonly (Sql | null)[]): Sql | null {
  const pieces = some.filter((piece) => piece !== null);
  const [first = null] = pieces;
  if (pieces.length < 2) return first;
  return sql.join(
    pieces.map((piece) => sql`(${piece})`),
    sql` AND `,
  );
}

/**
 * Writes what is added up for a measure: enough to make its figure exactly, and nothing more.
 *
 * @param events - the events
 * @param measure - the measure
 * @param choice - which events
 * @param adding - how they are added up
 * @returns what is asked
 */
export function aggregatesOf(
  events: EventRelation,
  measure: Measure,
  choice: EventChoice,
  adding: Adding = oneByOne(events),
): readonly Aggregate[] {
  const { on, field, distinct, when = [], once = [] } = measure.fromEvents ?? { entity: '' };
  const { certain, possible, asked, told } = choice;
  const simple = on === undefined && when.length + once.length === 0;
  const counts = (what: Sql): Sql => (asked === null ? what : sql`${what} AND ${asked}`);
  const open = possible === null ? null : counts(possible);
  const aggregate = (end: SumName, what: Sql, filter: Sql | null): Aggregate => ({
    end,
    what: filter === null ? what : sql`${what} FILTER (WHERE ${filter})`,
  });
  const { all } = adding;
  const sureFilter = simple && asked === null ? null : counts(certain);
  const eitherFilter = open === null || sureFilter === null ? sureFilter : sql`(${sureFilter}) OR (${open})`;
  const aggregates = [aggregate('sure', all, sureFilter)];
  if (open !== null) aggregates.push(aggregate('open', all, open));
  if (on !== undefined || asked !== null) {
    const either = possible === null ? certain : sql`(${certain}) OR (${possible})`;
    aggregates.push(
      aggregate('all', all, simple ? null : either),
      aggregate('certain', all, simple ? null : certain),
      aggregate('told', all, told),
      aggregate('asked', all, counts(told)),
    );
  }
  if (distinct !== undefined) {
    const { value, kind } = events.column(distinct);
    if (!codes.has(kind))
      throw notPushedDown(measure, {
        vi: `trường "${distinct}" không phải là mã hay chữ`,
        en: `the field "${distinct}" is no code or text`,
      });
    const different = sql`count(DISTINCT ${value})`;
    const silent = sql`${value} IS NULL`;
    aggregates.push(
      aggregate('different', different, sureFilter),
      aggregate('either', different, eitherFilter),
      aggregate('silent', all, together(silent, sureFilter)),
      ...(open === null ? [] : [aggregate('maybe_silent', all, together(silent, open))]),
    );
  } else if (field !== undefined) {
    const { stated } = events.column(field);
    const [any, zero, other] = (['any', 'zero', 'other'] as const).map((which) => adding.numbers(field, which)) as [Numbers, Numbers, Numbers]; // prettier-ignore
    const plain = stated === null ? null : sql`${stated} IS NULL`;
    aggregates.push(
      aggregate('sum', adding.sum(field), together(sureFilter, plain)),
      aggregate('numbers', any.what, together(sureFilter, plain)),
    );
    if (open !== null)
      aggregates.push(
        aggregate('open_sum', adding.sum(field), together(open, plain)),
        aggregate('open_numbers', other.what, together(open, plain, other.filter)),
        aggregate('open_zeros', zero.what, together(open, plain, zero.filter)),
      );
    if (stated !== null)
      aggregates.push(
        aggregate('stated', sql`count(${stated})`, eitherFilter),
        aggregate('sure_stated', sql`count(${stated})`, sureFilter),
      );
  }
  return aggregates;
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
