import { sql } from 'kysely';
import { typeName, type Columns } from '../engine/column-types.ts';
import type { SqlDialect } from '../engine/engine.ts';
import type { Sql } from '../engine/statement.ts';
import { logColumns } from '../log/load-log.ts';
import { deliveryColumns, figureColumns, tableName, type TableNames } from './names.ts';

/** One step from one version of the schema to the next. */
export interface SchemaStep {
  /** The version it leads to. */
  readonly version: number;
  /** What it is for. */
  readonly what: string;
  /**
   * Writes its statements.
   * @param dialect - for which database
   * @param names - where the tables stand
   */
  statements(dialect: SqlDialect, names: TableNames): readonly Sql[];
}

/** What a table is made with besides its columns. */
interface TableKeys {
  /** Columns that are never empty. */
  readonly filled: readonly string[];
  /** Columns that tell one row from another. */
  readonly key: readonly string[];
  /** What else ClickHouse has to know of it. */
  readonly settings?: Sql;
}

/**
 * Writes the statement that makes a table.
 *
 * @param dialect - for which database
 * @param name - the table, quoted
 * @param columns - its columns
 * @param keys - its key
 * @returns the statement; a table that is there is left alone
 */
export function createTable(
  dialect: SqlDialect,
  name: Sql,
  columns: Columns,
  { filled, key, settings }: TableKeys,
): Sql {
  const lines = Object.entries(columns).map(([column, type]) => {
    return sql`${sql.id(column)} ${sql.raw(typeName(dialect, type, filled.includes(column)))}`;
  });
  const ids = sql.join(key.map((column) => sql.id(column)));
  if (dialect === 'clickhouse')
    return sql`CREATE TABLE IF NOT EXISTS ${name} (${sql.join(lines)}) ENGINE = MergeTree ORDER BY (${ids})${settings ?? sql``}`;
  // DuckDB would hold the key of ten million rows in memory; there the loader alone sees to it.
  const constraint = key.length === 0 || dialect === 'duckdb' ? sql`` : sql`, PRIMARY KEY (${ids})`;
  return sql`CREATE TABLE IF NOT EXISTS ${name} (${sql.join(lines)}${constraint})`;
}

/**
 * Adds the column a row is noted by where there are no transactions.
 *
 * @param dialect - for which database
 * @param columns - the columns of a table of figures or events
 * @returns all its columns
 */
export function columnsIn(dialect: SqlDialect, columns: Columns): Columns {
  return dialect === 'clickhouse' ? { ...columns, attempt: 'text' } : columns;
}

/** All steps, in order. A step that was published is never changed; what comes later is a step of its own. */
export const schemaSteps: readonly SchemaStep[] = [
  {
    version: 1,
    what: 'deliveries and figures',
    statements: (dialect, names) => {
      const isByLog = dialect === 'clickhouse';
      return [
        isByLog
          ? createTable(dialect, tableName(names, 'delivery'), logColumns, {
              filled: Object.keys(logColumns).filter((name) => name !== 'delivered_on' && name !== 'arrival_number'),
              key: ['number'],
              settings: sql` SETTINGS non_replicated_deduplication_window = 1000`,
            })
          : createTable(dialect, tableName(names, 'delivery'), deliveryColumns, { filled: ['id'], key: ['id'] }),
        createTable(dialect, tableName(names, 'figure'), columnsIn(dialect, figureColumns), {
          filled: ['unit', 'measure', 'period', 'delivery', 'state', 'bound', 'attempt'],
          key: ['measure', 'period', 'unit'],
        }),
      ];
    },
  },
];

/** The version of the schema this package reads and writes. */
export const schemaVersion = schemaSteps.at(-1)?.version ?? 0;
