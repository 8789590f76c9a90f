// Writes the golden files again, runs the tests that keep them, and says which came out otherwise: each is to be read.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { goldenFiles } from './golden-files.ts';
import { goldenTests } from './golden-tests.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const before = goldenFiles();
// `-u` stands last: a file behind it would be taken for what it updates.
const { status } = spawnSync('pnpm', ['exec', 'vitest', 'run', '--project', 'sources', ...goldenTests(root), '-u'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const now = goldenFiles();
const written = Object.keys({ ...before, ...now }).filter((file) => before[file] !== now[file]);
console.log(
  written.length === 0
    ? 'Golden files: none came out otherwise.'
    : `Golden files that came out otherwise; read each with git diff: ${written.join(', ')}.`,
);
process.exitCode = status ?? 1;
