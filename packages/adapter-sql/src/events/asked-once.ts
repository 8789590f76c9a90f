import { sql } from 'kysely';
import type { SqlSession } from '../engine/engine.ts';
import { printOf, type Sql } from '../engine/statement.ts';
import type { Aggregate } from './event-aggregates.ts';
import type { SumColumns } from './quantity-of-sums.ts';

/** What is asked of the database for several measures. */
export interface AskedOnce {
  /** The columns, each of them once. */
  readonly columns: readonly Sql[];
  /** What the columns of each measure are called, in the order of the measures. */
  readonly names: readonly SumColumns[];
}

/**
 * Asks once for what several measures need: the number of all events is the same for every measure that counts all of them, and a
 * column that is read for each of ten measures costs ten times as much as the one it is.
 *
 * @param session - where it will be asked
 * @param measures - what is added up for each of the measures
 * @returns the columns, and which of them are whose
 */
export function askedOnce(session: SqlSession, measures: readonly (readonly Aggregate[])[]): AskedOnce {
  const names = new Map<string, string>();
  const columns: Sql[] = [];
  const nameOf = (what: Sql): string => {
    const print = printOf(session, what);
    const name = names.get(print) ?? `added_${names.size}`;
    if (!names.has(print)) {
      names.set(print, name);
      columns.push(sql`${what} AS ${sql.id(name)}`);
    }
    return name;
  };
  return {
    names: measures.map((sums) => Object.fromEntries(sums.map(({ end, what }) => [end, nameOf(what)])) as SumColumns),
    columns,
  };
}
