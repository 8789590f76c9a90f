import type { Entity } from '@qcdc/core';
import type { SqlSession } from '../engine/engine.ts';
import type { Sql } from '../engine/statement.ts';
import { eventTable, tableName, type TableNames } from '../schema/names.ts';

/** What is stored in one state of one database. */
export interface Stored {
  /** The database. */
  readonly session: SqlSession;
  /**
   * Returns a piece that stands where the table of figures stands.
   * @param meant - which figures are asked for, as a condition on `f`; the piece may leave the others out
   */
  figures(meant: Sql): Sql;
  /**
   * Returns a piece that stands where the table of the events of an area stands.
   * @param area - the area
   */
  events(area: Entity): Sql;
}

/**
 * Returns what is stored in a database with transactions: what stands in its tables.
 *
 * @param session - inside a transaction
 * @param names - where the tables stand
 * @returns what is stored
 */
export function inTables(session: SqlSession, names: TableNames): Stored {
  return {
    session,
    figures: () => tableName(names, 'figure'),
    events: (area) => tableName(names, eventTable(area).table),
  };
}
