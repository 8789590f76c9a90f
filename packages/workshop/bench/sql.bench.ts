// Ten million events in one Parquet file, counted by DuckDB: national totals and ten indicators by us, against hand-written SQL
// of the sums alone. Each in a process of its own, so that its memory can be told.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench } from './harness.ts';

export const benches: readonly Bench[] = [
  {
    name: 'events-sql',
    run: (report) => {
      for (const name of ['./sql-in-child.ts', './bare-sql-in-child.ts']) {
        const child = fileURLToPath(new URL(name, import.meta.url));
        const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', child], {
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(stderr);
        for (const line of stdout.trim().split('\n')) {
          const [id = '', value = '', measuredIn = ''] = line.split(' ');
          report(id, Number(value), measuredIn);
        }
      }
    },
  },
];
