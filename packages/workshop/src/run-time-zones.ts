// Runs the suite of all packages once in each of four time zones: east of Greenwich where the data is from, Greenwich,
// west of it with a history of summer time that starts at midnight, and the zone that once skipped a whole day.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Sao_Paulo', 'Pacific/Apia'];
const root = fileURLToPath(new URL('../../../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

// The workshop's own tests look at package files and tarballs, where no day is read.
// Every file in one context: what a zone changes is not changed by its neighbours, and loading takes longer than testing.
const args = [vitest, 'run', '--no-isolate', '--exclude', 'packages/workshop/**', '--reporter', 'dot'];

const failed = zones.filter((zone) => {
  console.log(`\n=== TZ=${zone}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  return status !== 0;
});

console.log(failed.length === 0 ? `\nGreen in ${zones.join(', ')}.` : `\nFailed in ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
