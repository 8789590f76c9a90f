// Runs the checks, as many at a time as the machine has cores, and says of each one that fails what to do about it.
// `verify.ts tests` is what `npm test` runs; `verify.ts packages` what must hold of the packages besides.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checksOf, type Check } from './checks.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Outcome {
  readonly check: Check;
  readonly green: boolean;
  readonly printed: string;
  readonly seconds: number;
}

function run(check: Check): Promise<Outcome> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(check.command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (printed += data.toString()));
    child.on('close', (code) => {
      resolve({ check, green: code === 0, printed, seconds: (performance.now() - start) / 1000 });
    });
  });
}

// Nobody has to install pnpm: commands are printed as they can be typed.
const typed = (text: string): string => text.replaceAll(/(^|`)pnpm /gu, '$1npx pnpm@12.21.0 ');

function tell({ check, green, printed, seconds }: Outcome): void {
  console.log(`${green ? '✓' : '✗'} ${check.name}, ${seconds.toFixed(0)} s`);
  // A check that had nothing to look at is green, and nobody may take it for more than that.
  if (green) for (const line of printed.split('\n')) if (line.startsWith('left out: ')) console.log(`  ${line}`);
  if (!green)
    console.log(
      `\n${printed.trimEnd()}\n\n→ ${check.name}: ${typed(check.ifItFails)}\n  Again, alone: ${typed(check.command)}\n`,
    );
}

/** Starts whatever can start, and goes on when one has ended; what needs a check that failed is left out. */
async function runAll(checks: readonly Check[]): Promise<readonly Check[]> {
  const waiting = new Set(checks);
  const running = new Map<Check, Promise<Outcome>>();
  const ended = new Map<string, boolean>();
  const failed: Check[] = [];
  while (waiting.size > 0 || running.size > 0) {
    for (const check of waiting) {
      if (running.size >= Math.max(2, availableParallelism())) break;
      if (check.after === undefined) {
        waiting.delete(check);
        running.set(check, run(check));
        continue;
      }
      const before = ended.get(check.after);
      if (before === undefined) continue;
      waiting.delete(check);
      if (before) running.set(check, run(check));
      else {
        failed.push(check);
        console.log(`– ${check.name}: not run, because ${check.after} failed`);
      }
    }
    if (running.size === 0) continue;
    const outcome = await Promise.race(running.values());
    running.delete(outcome.check);
    ended.set(outcome.check.name, outcome.green);
    if (!outcome.green) failed.push(outcome.check);
    tell(outcome);
  }
  return failed;
}

const failed = await runAll(checksOf(process.argv[2] ?? 'tests'));
console.log(failed.length === 0 ? '\nAll green.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
