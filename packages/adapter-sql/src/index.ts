// A database that people already run stores what is too much for memory, and does the adding with the same exact answers.

// 1 the database
export { duckdbEngine, type DuckDbConnection } from './engine/duckdb.ts';
export { clickhouseEngine, type ClickHouseClient, type ClickHouseStatement } from './engine/clickhouse.ts';
export { postgresEngine } from './engine/postgres.ts';
export type { PostgresClient, PostgresPool } from './engine/postgres-client.ts';
export type { SqlDialect, SqlEngine, SqlRow, SqlSession, SqlValue } from './engine/engine.ts';

// 2 what is stored, and what is asked
export { SqlStore, type SqlStoreOptions } from './store/sql-store.ts';
export { SqlCluster } from './store/sql-cluster.ts';
export type { LoadResult, SqlDelivery } from './store/deliveries.ts';
export type { SqlFigureFilter } from './figures/read-figures.ts';
export type { SqlTallyOptions } from './events/tally-in-sql.ts';
export { tallyFiles, type EventFiles } from './events/event-files.ts';
export type { EventsJudged, SqlValidateOptions } from './rules/validate-in-sql.ts';
export type { FileTarget, FileWritten } from './files/write-files.ts';
export type { SqlMergeOptions } from './over-time/merge-over-time-in-sql.ts';
export type { SqlRollUpOptions } from './totals/roll-up-in-sql.ts';

// For the manifest of a run
export { adapterSqlVersion } from './version.ts';
