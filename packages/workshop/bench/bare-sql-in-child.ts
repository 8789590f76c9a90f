// The sums of ten million events by hand, as often as they are counted in sql-in-child.ts, with nothing but DuckDB in the process: what
// of the memory is DuckDB's and Node's own. See sql.bench.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { bareSums, writeSessions } from './session-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'events-'));
const file = join(folder, 'sessions.parquet');
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await writeSessions(connection, file, Number(process.argv[2] ?? 10_000_000));
for (let i = 0; i < 10; i++) await connection.runAndReadAll(bareSums(file));
console.log('events.10m.duckdb.bare-sql.process-peak', process.resourceUsage().maxRSS / 1000, 'MB');
rmSync(folder, { recursive: true });
