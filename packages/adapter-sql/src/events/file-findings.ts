import { Dec, type FieldInfo, type Finding, type Measure } from '@qcdc/core';
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
 * @returns findings `sql/events-without-day`, `sql/events-without-unit`, `sql/unknown-choice`, `sql/impossible-number`
 */
export async function fileTroubles(
  session: SqlSession,
  relation: EventRelation,
  measures: readonly Measure[],
): Promise<FileTroubles> {
  const { area, from, unit, day } = relation;
  const asked = new Set(
    measures.flatMap(({ fromEvents: { when = [], once = [], field, distinct } = { entity: '' } }) => [
      ...[...when, ...once].map((condition) => condition.field),
      ...[field, distinct].filter((name) => name !== undefined),
    ]),
  );
  const looks = [...asked].flatMap((field) => lookAt(field, area.fields[field]?.info, relation));
  const counted = (name: string, filter: Sql): Sql => sql`count(*) FILTER (WHERE ${filter}) AS ${sql.id(name)}`;
  const columns = [
    counted('undated', sql`${day} IS NULL OR ${day} > CAST('9999-12-31' AS DATE)`),
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

interface Look {
  readonly field: string;
  readonly trouble: 'unknown-choice' | 'impossible-number';
  readonly value: Sql;
  /** The condition for a value that cannot be. */
  readonly odd: Sql;
}

function lookAt(field: string, info: FieldInfo | undefined, relation: EventRelation): readonly Look[] {
  if (info === undefined) return [];
  const { value } = relation.column(field);
  const impossible = impossibleNumber(info, value);
  if (impossible !== null) return [{ field, trouble: 'impossible-number', value, odd: impossible }];
  if (info.kind !== 'choice' && info.kind !== 'choices') return [];
  const ids = Object.keys(info.choices ?? {});
  const none = sql`${value} IS NOT NULL`;
  const list = sql`string_split(trim(${value}, ${textValue(choiceMark)}), ${textValue(choiceMark)})`;
  const odd =
    ids.length === 0
      ? none
      : info.kind === 'choice'
        ? sql`${value} NOT IN ${textList(ids)}`
        : sql`len(list_filter(${list}, lambda x: x <> '' AND x NOT IN ${textList(ids)})) > 0`;
  return [{ field, trouble: 'unknown-choice', value, odd }];
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
