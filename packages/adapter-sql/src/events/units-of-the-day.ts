import type { Finding } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';
import { sql } from 'kysely';
import { rowsAsTable } from '../engine/column-types.ts';
import type { SqlSession } from '../engine/engine.ts';
import { run } from '../engine/statement.ts';
import { sqlFinding } from '../findings.ts';
import type { EventRelation } from './event-columns.ts';

/**
 * Tells of events of units that were not there on their day: memory would leave them out, and here their figures go into totals of a
 * longer period. Nothing is asked where every unit of the register has always been there.
 *
 * @param session - the database
 * @param events - the files
 * @param units - the register, where one is at hand
 * @returns the finding `sql/unit-not-valid`, or none
 */
export async function unitsOfTheDay(
  session: SqlSession,
  { from, unit, day }: EventRelation,
  units: UnitRegistry | undefined,
): Promise<readonly Finding[]> {
  const dated = (units?.units ?? []).filter((one) => one.from !== null || one.to !== null);
  if (dated.length === 0) return [];
  const rows = dated.map((one) => ({ code: one.id, since: one.from, until: one.to }));
  const register = rowsAsTable(session.dialect, { code: 'text', since: 'day', until: 'day' }, rows);
  const [found] = await run(
    session,
    sql`SELECT count(*) AS n, min(u.code) AS code FROM ${from} AS e JOIN ${register} AS u ON u.code = ${unit}
      WHERE ${day} < u.since OR ${day} > u.until`,
  );
  const [n, code] = [found?.['n'] ?? '0', found?.['code'] ?? ''];
  return n === '0' ? [] : [sqlFinding('unit-not-valid', { unit: code }, { a: code, b: n, actual: code })];
}
