// Runs tests once in each of four time zones: east of Greenwich where the data is from, Greenwich, west of it with a
// history of summer time that starts at midnight, and the zone that once skipped a whole day. The first zone of the day is
// where the tests run anyway (vitest.config.ts).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Sao_Paulo', 'Pacific/Apia'];
// The workshop's own tests look at package files and tarballs, where no day is read.
const which = ['--exclude', 'packages/workshop/**'];
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
