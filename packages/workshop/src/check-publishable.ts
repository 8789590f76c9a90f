// Refuses to publish packages that do not say where their sources live: nobody could look behind what they install.
// The addresses stand in the root's package.json (`repository`, `homepage`, `bugs`); `pnpm run release:version` copies them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const lacking = readdirSync(packages).flatMap((folder) => {
  const manifest = JSON.parse(readFileSync(`${packages}${folder}/package.json`, 'utf8')) as Record<string, unknown>;
  if (manifest['private'] === true) return [];
  const missing = ['repository', 'homepage', 'bugs'].filter((key) => manifest[key] === undefined);
  return missing.length === 0 ? [] : [`${folder}: ${missing.join(', ')}`];
});

if (lacking.length > 0) {
  console.error(
    `Not published: packages do not say where their sources live. Write "repository", "homepage" and "bugs" into the package.json of the root, and run \`pnpm run release:version\` again.\n${lacking.join('\n')}`,
  );
  process.exitCode = 1;
}
