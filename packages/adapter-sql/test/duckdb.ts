// DuckDB in memory, started once; whoever uses it keeps to a prefix of its own.
import { DuckDBInstance } from '@duckdb/node-api';
import { duckdbEngine, type SqlEngine } from '../src/index.ts';

let made: Promise<SqlEngine> | null = null;

export function inDuckDb(): Promise<SqlEngine> {
  // One thread: these are few rows, and other tests run beside.
  made ??= DuckDBInstance.create(':memory:', { threads: '1' }).then(async (instance) =>
    duckdbEngine(await instance.connect()),
  );
  return made;
}
