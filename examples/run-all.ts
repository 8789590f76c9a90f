// Runs every numbered example, and the main job, as its own process; the first one that fails ends the run.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const examples = [
  'run-main.ts',
  ...readdirSync(folder)
    .filter((name) => /^\d\d-.*\.ts$/.test(name))
    .sort(),
];

for (const name of examples) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', name], {
    cwd: folder,
    encoding: 'utf8',
  });
  console.log(`${status === 0 ? '✓' : '✗'} examples/${name}`);
  if (status === 0 && stdout.trim() !== '') continue;
  console.error(status === 0 ? 'it printed nothing' : `${stdout}\n${stderr}`);
  process.exit(1);
}
