// Runs tests once in each of four time zones: east of Greenwich where the data is from, Greenwich, west of it with a
// history of summer time that starts at midnight, and the zone that once skipped a whole day. The first zone of the day is
// where the tests run anyway (vitest.config.ts).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const folder = mkdtempSync(join(tmpdir(), 'qcdc-zones-'));

const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Sao_Paulo', 'Pacific/Apia'];
// The workshop's own tests look at package files and tarballs, where no day is read; only the examples in comments read some.
// Texts made to take long are as long in every zone.
const sizesOnly = /(?:^|[-/])(?:hostile|limits|bounded|blank-and-broken)[-.]/u;

function testsBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return ['node_modules', 'dist', 'web-dashboard'].includes(entry.name) ? [] : testsBelow(path);
    return entry.name.endsWith('.test.ts') && !sizesOnly.test(entry.name) ? [path] : [];
  });
}

const places = [
  ...readdirSync(join(root, 'packages'))
    .filter((name) => name !== 'workshop')
    .flatMap((name) => testsBelow(`packages/${name}`)),
  'packages/workshop/test/doc-examples.test.ts',
  ...testsBelow('examples'),
];

interface Told {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

// What failed is told again at the very end: of a long run nobody sees more than its last lines.
function failuresIn(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Told;
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const said = failed.map(({ fullName, failureMessages }) => `${name}\n    ${fullName}\n    ${failureMessages.join('\n').slice(0, 1500)}`); // prettier-ignore
    return failed.length === 0 && message !== '' ? [`${name}\n    ${message.slice(0, 1500)}`] : said;
  });
}

const fileOf = (zone: string): string => join(folder, `${zone.replaceAll('/', '-')}.json`);

function isGreen(zone: string): boolean {
  console.log(`\n=== TZ=${zone}`);
  const reporters = ['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', fileOf(zone)];
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'sources', ...reporters, ...places], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  return status === 0;
}

// Where no test failed, what runs them did, as it may on a busy machine: then nothing is known yet of this zone.
const failed = zones.filter((zone) => !isGreen(zone) && (failuresIn(fileOf(zone)).length > 0 || !isGreen(zone)));

for (const zone of failed) for (const failure of failuresIn(fileOf(zone))) console.log(`\n${zone}: ${failure}`);
rmSync(folder, { recursive: true });
const again = failed.map((zone) => `TZ=${zone} pnpm exec vitest run`).join(' and ');
console.log(failed.length === 0 ? `\nGreen in ${zones.join(', ')}.` : `\nFailed; run it again with ${again}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
