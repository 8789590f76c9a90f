// Runs tests once in each of four time zones: east of Greenwich where the data is from, Greenwich, west of it with a
// history of summer time that starts at midnight, and the zone that once skipped a whole day. The first zone of the day is
// where the tests run anyway (vitest.config.ts). `days` runs only what reads days, and only in the zone farthest from there:
// west of Greenwich, where a midnight is missing once a year; without it, all packages in all four.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

// Where a day is read, counted or printed; that nothing else makes a Date is a rule of the lint.
const days = [
  ...['time', 'basis', 'law', 'parse', 'quantity'].map((room) => `packages/core/src/${room}/`),
  'packages/core/test/parse',
  'packages/validators/src/define/',
  'packages/adapter-csv/test/read',
  'packages/adapter-xlsx/src/',
  'packages/adapter-xlsx/test/example-data',
  'packages/workshop/test/main-path',
];
const onlyDays = process.argv[2] === 'days';
const western = 'America/Sao_Paulo';
const zones = onlyDays ? [western] : ['Asia/Ho_Chi_Minh', 'UTC', western, 'Pacific/Apia'];
// The workshop's own tests look at package files and tarballs, where no day is read.
const which = onlyDays ? days : ['--exclude', 'packages/workshop/**'];
const args = [vitest, 'run', '--project', 'sources', '--reporter', 'dot', ...which];

const failed = zones.filter((zone) => {
  console.log(`\n=== TZ=${zone}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  return status !== 0;
});

const again = failed.map((zone) => `TZ=${zone} pnpm exec vitest run`).join(' and ');
console.log(failed.length === 0 ? `\nGreen in ${zones.join(', ')}.` : `\nFailed; run it again with ${again}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
