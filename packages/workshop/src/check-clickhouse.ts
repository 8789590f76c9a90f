// Asks ClickHouse itself, in process, what the quick tests ask of the other engines, and what only an engine without transactions
// has to prove. It is half a gigabyte, in a workspace of its own: neither `npm start` nor `npm test` installs it. Where it cannot be
// installed or does not start, this says so and ends well.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const home = fileURLToPath(new URL('../../../tools/clickhouse', import.meta.url));
const question = `
  const { createClient } = require('@clickhouse/client');
  const { createChdbConnection } = require('chdb/connection');
  const client = createClient({ connection: createChdbConnection({ path: ':memory:' }) });
  client.query({ query: 'SELECT version() AS v', format: 'JSONEachRow' })
    .then((answer) => answer.json())
    .then(([{ v }]) => { console.log(v); process.exit(0); });
`;

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 300_000 });
const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join('\n');

const installed = run('npx', ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile'], home);
const asked = installed.status === 0 ? run(process.execPath, ['--eval', question], home) : null;
if (asked?.status !== 0) {
  const why = asked === null ? 'could not be installed' : 'does not start';
  const said = asked === null ? `${installed.stdout}${installed.stderr}` : asked.stderr;
  console.log(`left out: ClickHouse ${why} here (tools/clickhouse): ${lastLines(said)}`);
} else {
  console.log(`ClickHouse ${asked.stdout.trim()}`);
  const { status } = spawnSync('pnpm', ['exec', 'vitest', 'run', '--project', 'clickhouse', '--reporter=dot'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
