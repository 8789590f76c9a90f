// The engines of the quick tests, each with nothing in it.
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { duckdbEngine, postgresEngine, type SqlEngine } from '../src/index.ts';

export const engines: readonly (readonly [name: string, make: () => Promise<SqlEngine>])[] = [
  [
    'DuckDB',
    async () => {
      const instance = await DuckDBInstance.create(':memory:');
      return duckdbEngine(await instance.connect());
    },
  ],
  ['PostgreSQL (PGlite)', () => Promise.resolve(postgresEngine(new PGlite()))],
];
