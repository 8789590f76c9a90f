// Runs the main job and every numbered example, one after another; the first one that fails ends the run. They share one
// process, since starting one takes longer than most examples, and since no package keeps anything between calls.
import { readdirSync } from 'node:fs';
import { format } from 'node:util';

const examples = [
  'run-main.ts',
  ...readdirSync(new URL('.', import.meta.url))
    .filter((name) => /^\d\d-.*\.ts$/.test(name))
    .sort(),
];

// What an example prints is kept: shown when it fails, and asked whether there is any.
let printed = '';
const print = console.log.bind(console);
console.log = (...values: unknown[]) => {
  printed += `${format(...values)}\n`;
};

for (const name of examples) {
  printed = '';
  let failure: string | null = null;
  try {
    await import(new URL(name, import.meta.url).href);
    if (printed.trim() === '') failure = 'it printed nothing';
    else if (process.exitCode !== undefined && process.exitCode !== 0)
      failure = `it ended with ${String(process.exitCode)}`;
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  print(`${failure === null ? '✓' : '✗'} examples/${name}`);
  if (failure === null) continue;
  console.error(`${printed}\n${failure}`);
  process.exit(1);
}
