// Sends one honest large input and several hostile ones through every door, each in a process with 512 MB of heap and 20 seconds, and
// prints a table. Not part of the tests: it measures the machine too.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyDoor } from './doors/hostile-files.ts';
import { largeDoors } from './doors/large-doors.ts';
import type { LargeAnswer } from './doors/read-large.ts';

const megabyte = 1024 * 1024;
const longest = 20;
// A busy machine gives a process a third of a processor.
const patience = 4 * longest * 1000;
const child = fileURLToPath(new URL('doors/read-large.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'doors-'));

function run(mode: 'make' | 'read', door: string, file: string): Promise<LargeAnswer | string> {
  const started = fork(child, [mode, door, file], {
    execArgv: [...process.execArgv, ...(mode === 'read' ? ['--max-old-space-size=512'] : [])],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let answer: LargeAnswer | null = null;
    let clock: NodeJS.Timeout | undefined;
    started.on('message', (said: LargeAnswer | 'begun') => {
      if (said !== 'begun') answer = said;
      else clock = setTimeout(() => started.kill('SIGKILL'), patience);
    });
    started.on('exit', (_, signal) => {
      clearTimeout(clock);
      const late = signal === 'SIGKILL';
      resolve(answer ?? (late ? `not done in ${longest} s` : 'died'));
    });
  });
}

async function measure(door: string, input: string, file: string): Promise<void> {
  const said = await run('read', door, file);
  const told =
    typeof said === 'string'
      ? `— | — | ${said}`
      : said.seconds > longest
        ? `${said.seconds.toFixed(1)} | ${said.peak} | not done in ${longest} s`
        : `${said.seconds.toFixed(1)} | ${said.peak} | ${said.answer}`;
  const size = (statSync(file).size / megabyte).toFixed(1);
  console.log(`| \`${door}\` | ${input} | ${size} | ${told} |`);
}

// Words of a door or an input, such as `csv.read` or `blank lines`: the whole table takes ten minutes.
const only = process.argv.slice(2);
const isAsked = (door: string, input: string): boolean =>
  only.length === 0 || only.some((part) => `${door} ${input}`.includes(part));
console.log(`load ${loadavg()[0]?.toFixed(1) ?? '?'}\n\n| Door | Input | MB | Seconds | MB of memory | Answer |`);
console.log('|---|---|---|---|---|---|');
try {
  for (const [name, make] of Object.entries(anyDoor)) writeFileSync(join(folder, name), make());
  for (const [door, { honest, hostile = {} }] of Object.entries(largeDoors)) {
    const file = join(folder, 'honest');
    if (honest !== undefined && isAsked(door, 'honest')) {
      await run('make', door, file);
      if (existsSync(file)) await measure(door, 'honest', file);
    }
    for (const name of Object.keys(anyDoor)) if (isAsked(door, name)) await measure(door, name, join(folder, name));
    for (const [name, make] of Object.entries(hostile)) {
      if (!isAsked(door, name)) continue;
      writeFileSync(file, make());
      await measure(door, name, file);
    }
    rmSync(file, { force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
