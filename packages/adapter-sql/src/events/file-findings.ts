import type { FieldInfo, Finding, Measure } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { sql } from 'kysely';
import type { SqlSession } from '../engine/engine.ts';
import { run, textList, textValue, type Sql } from '../engine/statement.ts';
import { sqlFinding } from '../findings.ts';
import type { EventRelation } from './event-columns.ts';
import { choiceMark } from './load-events.ts';

/** What a look into the files found. */
export interface FileTroubles {
  /** What was found. */
  readonly findings: readonly Finding[];
  /** Fields that hold numbers no event can have; such a number counts as not reported, as it does after a load. */
  readonly impossible: ReadonlySet<string>;
}

/**
 * Tells of rows of files that no figure can count, and would be left out or added up in silence: a load would have refused them.
 *
 * @param session - the database
 * @param relation - the files
 * @param measures - what is counted
 * @returns findings `sql/events-without-day`, `sql/events-without-unit`, `sql/unknown-choice`, `sql/unreadable-value`, `sql/impossible-number`
 */
export async function fileTroubles(
  session: SqlSession,
  relation: EventRelation,
  measures: readonly Measure[],
): Promise<FileTroubles> {
  const { from, unit, day } = relation;
  const left = leftToLookAt(relation, measures);
  const { looks } = left;
  if (await isClean(session, relation, left)) return { findings: [], impossible: new Set() };
  const unreadDay = relation.column('date').unread?.odd ?? sql`FALSE`;
  const counted = (name: string, filter: Sql): Sql => sql`count(*) FILTER (WHERE ${filter}) AS ${sql.id(name)}`;
  const columns = [
    counted('undated', sql`(${day} IS NULL AND NOT ${unreadDay}) OR ${noDayOf(day)}`),
    counted('nowhere', sql`${unit} IS NULL OR CAST(${unit} AS VARCHAR) = ''`),
    ...looks.flatMap(({ value, odd }, i) => [
      counted(`odd${i}`, odd),
      sql`min(${value}) FILTER (WHERE ${odd}) AS ${sql.id(`like${i}`)}`,
    ]),
  ];
  const [row = {}] = await run(session, sql`SELECT ${sql.join(columns)} FROM ${from} AS e`);
  const several = (name: string): string | null => (Number(row[name] ?? 0) > 0 ? (row[name] ?? null) : null);
  const [undated, nowhere] = [several('undated'), several('nowhere')];
  const found = looks.flatMap(({ field, trouble }, i) => {
    const odd = several(`odd${i}`);
    return odd === null ? [] : [{ field, trouble, odd, like: row[`like${i}`] ?? '' }];
  });
  return {
    findings: [
      ...(undated === null ? [] : [sqlFinding('events-without-day', {}, { a: undated })]),
      ...(nowhere === null ? [] : [sqlFinding('events-without-unit', {}, { a: nowhere })]),
      ...found.map(({ field, trouble, odd, like }) => {
        const actual = shown(trouble, like);
        return sqlFinding(trouble, { field }, { a: actual, b: odd, actual });
      }),
    ],
    impossible: new Set(found.flatMap(({ field, trouble }) => (trouble === 'impossible-number' ? field : []))),
  };
}

// A number without the zeros of its column, a list as files write it.
function shown(trouble: Look['trouble'], like: string): string {
  if (trouble === 'impossible-number') return new Dec(like).toFixed();
  return like.startsWith(choiceMark) ? like.slice(1, -1).replaceAll(choiceMark, '; ') : like;
}

// The days of our calendar: there is none before the year 1, and none with five digits.
const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'];
const noDayOf = (day: Sql): Sql =>
  sql`(${day} < CAST(${sql.lit(firstDay)} AS DATE) OR ${day} > CAST(${sql.lit(lastDay)} AS DATE))`;

/**
 * Lists the fields of events that measures ask for.
 *
 * @param measures - the measures
 * @returns names of fields, each once
 */
export function askedFields(measures: readonly Measure[]): ReadonlySet<string> {
  return new Set(
    measures.flatMap(({ fromEvents: { when = [], once = [], field, distinct, on } = { entity: '' } }) => [
      ...[...when, ...once].map((condition) => condition.field),
      ...[field, distinct, on].filter((name) => name !== undefined),
    ]),
  );
}

/** What has to be looked at in the rows of files, because the files do not tell it of themselves. */
export interface LeftToLookAt {
  /** All that may be wrong in the columns that are counted. */
  readonly looks: readonly Look[];
  /** Of these, choices. */
  readonly lists: readonly Look[];
  /** Of these, numbers of which the files do not say that they can be. */
  readonly numbers: readonly Look[];
  /** Whether every row is known to have a day. */
  readonly dated: boolean;
  /** Whether every row is known to have a unit. */
  readonly placed: boolean;
}

/**
 * Tells what has to be looked at before measures are counted from files.
 *
 * @param relation - the files
 * @param measures - what is counted
 * @returns the columns and conditions
 */
export function leftToLookAt(relation: EventRelation, measures: readonly Measure[]): LeftToLookAt {
  const { area, known = () => null } = relation;
  const looks = [...new Set(['date', ...askedFields(measures)])].flatMap((field) =>
    lookAt(field, area.fields[field]?.info, relation),
  );
  const [days, ids] = [known('date'), known('unit')];
  return {
    looks,
    lists: looks.filter(({ trouble }) => trouble === 'unknown-choice'),
    numbers: looks.filter(
      ({ trouble, field, whole }) =>
        trouble === 'unreadable-value' ||
        (trouble === 'impossible-number' && !(whole && /^\d+$/.test(known(field)?.least ?? ''))),
    ),
    dated:
      days !== null &&
      days.longest === 10 &&
      days.most <= lastDay &&
      days.least.length === 10 &&
      days.least >= firstDay,
    placed: ids !== null && ids.least !== '',
  };
}

// Most files are clean, and that is seen at less cost than what is wrong is counted: lists are asked once for each of their values.
async function isClean(
  session: SqlSession,
  { from, unit, day }: EventRelation,
  { lists, numbers, dated, placed }: LeftToLookAt,
): Promise<boolean> {
  if (dated && placed && lists.length + numbers.length === 0) return true;
  const some = sql.join([
    ...lists.map(({ value }, i) => sql`${value} AS ${sql.id(`l${i}`)}`),
    sql`(${sql.join(
      [
        sql`FALSE`,
        ...(dated ? [] : [sql`count(*) > count(${day}) OR coalesce(bool_or(${noDayOf(day)}), FALSE)`]),
        ...(placed ? [] : [sql`count(*) > count(${unit}) OR coalesce(CAST(min(${unit}) AS VARCHAR) = '', FALSE)`]),
      ],
      sql` OR `,
    )}) AS odd`,
    ...numbers.map(
      ({ value, odd, whole }, i) => sql`${whole ? sql`min(${value}) < 0` : sql`bool_or(${odd})`} AS ${sql.id(`n${i}`)}`,
    ),
  ]);
  const groups = lists.length === 0 ? sql`` : sql` GROUP BY ${sql.join(lists.map((_, i) => sql.lit(i + 1)))}`;
  const odd = [
    ...['odd', ...numbers.map((_, i) => `n${i}`)].map((name) => sql.id(name)),
    ...lists.map(({ oddOf }, i) => oddOf(sql.id(`l${i}`))),
  ];
  const [row] = await run(
    session,
    sql`SELECT count(*) FILTER (WHERE ${sql.join(odd, sql` OR `)}) AS odd FROM (SELECT ${some} FROM ${from} AS e${groups}) AS g`,
  );
  return row?.['odd'] === '0';
}

/** A column in which something may be wrong. */
export interface Look {
  readonly field: string;
  readonly trouble: 'unknown-choice' | 'impossible-number' | 'unreadable-value';
  /** Whether its column holds whole numbers only. */
  readonly whole: boolean;
  readonly value: Sql;
  /** The condition for a value that cannot be. */
  readonly odd: Sql;
  /**
   * Writes that condition for another value.
   * @param value - the value
   */
  readonly oddOf: (value: Sql) => Sql;
}

function lookAt(field: string, info: FieldInfo | undefined, relation: EventRelation): readonly Look[] {
  if (info === undefined && field !== 'date') return [];
  const { value, whole = false, unread } = relation.column(field);
  const others = info === undefined ? [] : lookAtValue(field, info, value, whole);
  if (unread === undefined) return others;
  const { text, odd } = unread;
  return [...others, { field, trouble: 'unreadable-value', value: text, whole: false, odd, oddOf: () => odd }];
}

function lookAtValue(field: string, info: FieldInfo, value: Sql, whole: boolean): readonly Look[] {
  if (impossibleNumber(info, value) !== null) {
    const oddOf = (one: Sql): Sql => impossibleNumber(info, one) ?? sql`FALSE`;
    return [{ field, trouble: 'impossible-number', value, whole, odd: oddOf(value), oddOf }];
  }
  if (info.kind !== 'choice' && info.kind !== 'choices') return [];
  const ids = Object.keys(info.choices ?? {});
  const oddOf = (one: Sql): Sql => {
    if (ids.length === 0) return sql`(${one} IS NOT NULL)`;
    if (info.kind === 'choice') return sql`(${one} NOT IN ${textList(ids)})`;
    const list = sql`string_split(trim(${one}, ${textValue(choiceMark)}), ${textValue(choiceMark)})`;
    return sql`(len(list_filter(${list}, lambda x: x <> '' AND x NOT IN ${textList(ids)})) > 0)`;
  };
  return [{ field, trouble: 'unknown-choice', value, whole, odd: oddOf(value), oddOf }];
}

/**
 * Writes the condition for a number a field cannot hold: a count is whole, and only what may be below zero is.
 *
 * @param info - what the field is
 * @param value - its number
 * @returns the piece; `null` where every number can be, or none is expected
 */
export function impossibleNumber(info: Pick<FieldInfo, 'kind' | 'mayBeNegative'>, value: Sql): Sql | null {
  if (info.kind === 'count') return sql`(${value} < 0 OR ${value} <> trunc(${value}))`;
  const isNumber = info.kind === 'figure' || info.kind === 'statedRatio';
  return isNumber && info.mayBeNegative !== true ? sql`(${value} < 0)` : null;
}
