// What every door of every package offers, with its types, as one page a package in api/: a change of a name or of a type
// shows in review. Without --update it writes nothing and fails when a page is not what was built.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiOf, type Door } from './api-of.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, 'api');
const update = process.argv.includes('--update');

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
}

function doorsOf(home: string): readonly Door[] {
  const { name, private: own, exports = {} } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
  if (own === true) return [];
  return Object.entries(exports).flatMap(([door, to]) =>
    typeof to === 'string' ? [] : [{ name: name + door.slice(1), types: join(home, to.import.types) }],
  );
}

const stale: string[] = [];
for (const name of readdirSync(join(root, 'packages')).sort()) {
  const doors = doorsOf(join(root, 'packages', name));
  if (doors.length === 0) continue;
  const missing = doors.find(({ types }) => !existsSync(types));
  if (missing !== undefined) {
    console.error(`${missing.name} has no types yet: run \`pnpm run build\` first.`);
    process.exit(1);
  }
  const page = apiOf(doors);
  const file = join(folder, `${name}.md`);
  if (existsSync(file) && readFileSync(file, 'utf8') === page) continue;
  stale.push(`api/${name}.md`);
  if (!update) continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, page);
}

if (stale.length > 0 && !update) {
  console.error(
    `${stale.join(', ')}: what the packages offer is not what is written there. If the change is meant, run \`pnpm run api:update\` and commit the pages.`,
  );
  process.exitCode = 1;
} else console.log(stale.length === 0 ? 'API reports: all fresh.' : `API reports written: ${stale.join(', ')}.`);
