// Where it pays to leave memory: the same events read and counted in memory, and counted by DuckDB in their file, each in a process of
// its own, begun anew. Reading the records from wherever they came is not timed: memory is given them as objects.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { check, median, type Bench } from './harness.ts';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
// A million take a minute and more in memory: whoever wants to know it waits once.
const runsOf = (size: number): readonly number[] => (size < 1_000_000 ? [1, 2, 3] : [1]);

export const benches: readonly Bench[] = [
  {
    name: 'events-crossing',
    run: (report) => {
      for (const size of sizes) {
        const [memory, file] = (['memory', 'file'] as const).map((way) => runsOf(size).map(() => countIn(way, size)));
        if (memory === undefined || file === undefined) continue;
        check(new Set([...memory, ...file].map(({ total }) => total)).size === 1, `${size}: one total of the nation`);
        for (const [way, runs] of Object.entries({ memory, file })) {
          report(`events.${size}.${way}.time`, median(runs.map(({ time }) => time)), 'ms');
          report(`events.${size}.${way}.process-peak`, median(runs.map(({ peak }) => peak)), 'MB');
        }
      }
    },
  },
];

interface Counted {
  readonly total: string;
  readonly time: number;
  readonly peak: number;
}

function countIn(way: 'memory' | 'file', size: number): Counted {
  const child = fileURLToPath(new URL('./crossing-in-child.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', child, way, String(size)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Counted;
}
