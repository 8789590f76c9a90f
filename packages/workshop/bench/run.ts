// Runs every `*.bench.ts` beside this file, or those whose name begins with an argument: `npm run bench -- rollup`.
// Prints one line per result: BENCH <id> <number> <unit>.
import { readdir } from 'node:fs/promises';
import type { Bench } from './harness.ts';

const here = new URL('./', import.meta.url);
const files = (await readdir(here)).filter((file) => file.endsWith('.bench.ts')).sort();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
let failed = false;

for (const file of files) {
  const { benches } = (await import(new URL(file, here).href)) as { readonly benches: readonly Bench[] };
  for (const bench of benches) {
    if (wanted.length > 0 && !wanted.some((prefix) => bench.name.startsWith(prefix))) continue;
    try {
      await bench.run((id, value, measuredIn) => {
        console.log(`BENCH ${id} ${Number(value.toPrecision(4))} ${measuredIn}`);
      });
    } catch (error) {
      failed = true;
      console.error(`${bench.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
process.exitCode = failed ? 1 : 0;
