// Ten million events in one Parquet file, counted by DuckDB: national totals and ten indicators by us, against hand-written SQL
// of the sums alone. Each in a process of its own, so that its memory can be told.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench } from './harness.ts';

export const benches: readonly Bench[] = [
  {
    name: 'events-sql',
    run: (report) => {
      const ours = new URL('./sql-in-child.ts', import.meta.url);
      const bare = new URL('./bare-sql-in-child.ts', import.meta.url);
      for (const child of [ours, bare]) {
        const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(child)], {
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
