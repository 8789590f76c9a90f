import type { Finding, Measure } from '@qcdc/core';
import { sql } from 'kysely';
import type { SqlSession } from '../engine/engine.ts';
import { run, textList, type Sql } from '../engine/statement.ts';
import { sqlFinding } from '../findings.ts';
import type { EventRelation } from './event-columns.ts';

/**
 * Tells of rows of files that no figure can count, and would be left out in silence: a load would have refused them.
 *
 * @param session - the database
 * @param relation - the files
 * @param measures - what is counted
 * @returns findings `sql/events-without-day`, `sql/events-without-unit`, `sql/unknown-choice`
 */
export async function fileFindings(
  session: SqlSession,
  relation: EventRelation,
  measures: readonly Measure[],
): Promise<readonly Finding[]> {
  const { area, from, unit, day } = relation;
  const asked = new Set(
    measures.flatMap(({ fromEvents: { when = [], once = [] } = { entity: '' } }) =>
      [...when, ...once].map(({ field }) => field),
    ),
  );
  const lists = [...asked].flatMap((field) => {
    const info = area.fields[field]?.info;
    return info?.kind === 'choice' ? [{ field, ids: Object.keys(info.choices ?? {}) }] : [];
  });
  const counted = (name: string, filter: Sql): Sql => sql`count(*) FILTER (WHERE ${filter}) AS ${sql.id(name)}`;
  const columns = [
    counted('undated', sql`${day} IS NULL OR ${day} > CAST('9999-12-31' AS DATE)`),
    counted('nowhere', sql`${unit} IS NULL OR CAST(${unit} AS VARCHAR) = ''`),
    ...lists.flatMap(({ field, ids }, i) => {
      const { value } = relation.column(field);
      const odd = ids.length === 0 ? sql`${value} IS NOT NULL` : sql`${value} NOT IN ${textList(ids)}`;
      return [counted(`odd${i}`, odd), sql`min(${value}) FILTER (WHERE ${odd}) AS ${sql.id(`like${i}`)}`];
    }),
  ];
  const [row = {}] = await run(session, sql`SELECT ${sql.join(columns)} FROM ${from} AS e`);
  const several = (name: string): string | null => (Number(row[name] ?? 0) > 0 ? (row[name] ?? null) : null);
  const [undated, nowhere] = [several('undated'), several('nowhere')];
  return [
    ...(undated === null ? [] : [sqlFinding('events-without-day', {}, { a: undated })]),
    ...(nowhere === null ? [] : [sqlFinding('events-without-unit', {}, { a: nowhere })]),
    ...lists.flatMap(({ field }, i) => {
      const odd = several(`odd${i}`);
      const like = row[`like${i}`] ?? '';
      return odd === null ? [] : [sqlFinding('unknown-choice', { field }, { a: like, b: odd, actual: like })];
    }),
  ];
}
