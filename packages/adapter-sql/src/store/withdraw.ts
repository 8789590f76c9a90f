import { AdapterError, type Entity } from '@qcdc/core';
import { sql } from 'kysely';
import type { SqlSession } from '../engine/engine.ts';
import { run, textValue, type Sql } from '../engine/statement.ts';
import { withdrawByLog } from '../log/withdraw-by-log.ts';
import { eventTable, tableName, type TableNames } from '../schema/names.ts';
import { oneLoaderAtATime } from './deliveries.ts';

/**
 * Takes a delivery back: its rows are deleted. Figures it had taken the place of do not return.
 *
 * @param session - inside a transaction, where there are any
 * @param names - where the tables stand
 * @param id - the delivery
 * @param areas - areas of events the store keeps
 * @returns whether there was one
 * @throws `AdapterError` `adapter/sql-other-area` for events of an area the store does not keep: their rows would stay behind
 */
export async function withdraw(
  session: SqlSession,
  names: TableNames,
  id: string,
  areas: readonly Entity[],
): Promise<boolean> {
  const tableOf = (name: string): Sql => {
    if (name === 'figures') return tableName(names, 'figure');
    const area = areas.find((one) => one.id === name);
    if (area === undefined)
      throw new AdapterError(
        'adapter/sql-other-area',
        `the delivery "${id}" holds events of "${name}", which this store does not keep; name that area in \`areas\` and withdraw it again. Nothing was taken back`,
      );
    return tableName(names, eventTable(area).table);
  };
  if (session.dialect === 'clickhouse') return withdrawByLog(session, names, id, tableOf);
  const deliveries = tableName(names, 'delivery');
  await oneLoaderAtATime(session, names);
  const [found] = await run(session, sql`SELECT area FROM ${deliveries} WHERE id = ${textValue(id)}`);
  if (found === undefined) return false;
  await run(session, sql`DELETE FROM ${tableOf(found['area'] ?? '')} WHERE delivery = ${textValue(id)}`);
  await run(session, sql`DELETE FROM ${deliveries} WHERE id = ${textValue(id)}`);
  return true;
}
