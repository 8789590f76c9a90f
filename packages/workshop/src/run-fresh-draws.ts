// Runs tests with other draws of their properties each time, until one fails: `pnpm run test:draws 5 core/src/time`.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const [times = '1', ...places] = process.argv.slice(2);

function isGreen(draws: string): boolean {
  console.log(`\n=== QCDC_DRAWS=${draws}`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'sources', '--reporter', 'dot', ...places],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, QCDC_DRAWS: draws },
    },
  );
  return status === 0;
}

if (!Number.isSafeInteger(Number(times))) throw new Error(`How often is a number, not "${times}".`);
let failed: string | undefined;
for (let run = 0; run < Number(times) && failed === undefined; run++) {
  const draws = String(randomInt(2 ** 31));
  if (!isGreen(draws)) failed = draws;
}
console.log(
  failed === undefined
    ? '\nGreen.'
    : `\nFailed; run it again with QCDC_DRAWS=${failed} npx pnpm@12.21.0 exec vitest run.`,
);
process.exitCode = failed === undefined ? 0 : 1;
