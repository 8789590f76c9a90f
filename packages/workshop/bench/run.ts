// Runs every `*.bench.ts` beside this file, or those whose name begins with an argument: `npm run bench -- rollup`.
// Prints one line per result, BENCH <id> <number> <unit>, and how busy the machine was before and after each bench:
// LOAD <bench> <before|after> <average of 1, 5 and 15 minutes>.
import { readdir } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import type { Bench } from './harness.ts';

const here = new URL('./', import.meta.url);
const files = (await readdir(here)).filter((file) => file.endsWith('.bench.ts')).sort();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
let failed = false;

function printLoad(bench: string, when: 'before' | 'after'): void {
  const averages = loadavg().map((load) => load.toFixed(2));
  console.log(`LOAD ${bench} ${when} ${averages.join(' ')} on ${availableParallelism()} cores`);
}

for (const file of files) {
  const { benches } = (await import(new URL(file, here).href)) as { readonly benches: readonly Bench[] };
  for (const bench of benches) {
    if (wanted.length > 0 && !wanted.some((prefix) => bench.name.startsWith(prefix))) continue;
    printLoad(bench.name, 'before');
    try {
      await bench.run((id, value, measuredIn) => {
        console.log(`BENCH ${id} ${Number(value.toPrecision(4))} ${measuredIn}`);
      });
    } catch (error) {
      failed = true;
      console.error(`${bench.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    printLoad(bench.name, 'after');
  }
}
process.exitCode = failed ? 1 : 0;
