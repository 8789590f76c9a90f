// Writes what a release fixes: the version of each package.json into the package's own src/version.ts, which is what a manifest
// of a run tells; where the sources live, as the root's package.json has it; and the fingerprints of the golden files, so that a
// later change of one is noticed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldenFiles, releasedPath } from './golden-files.ts';

/** What is read and written of a package.json. */
interface Manifest {
  readonly version: string;
  readonly private?: boolean;
  repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  homepage?: string;
  bugs?: { readonly url: string };
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const { repository, homepage, bugs } = read(join(root, 'package.json'));

for (const folder of readdirSync(join(root, 'packages'))) {
  const home = join(root, 'packages', folder);
  const manifest = read(join(home, 'package.json'));
  if (manifest.private === true) continue;
  if (repository !== undefined) manifest.repository = { ...repository, directory: `packages/${folder}` };
  if (homepage !== undefined) manifest.homepage = homepage;
  if (bugs !== undefined) manifest.bugs = bugs;
  writeFileSync(join(home, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const path = join(home, 'src/version.ts');
  // testkit makes no figure, and tells no version.
  if (!existsSync(path)) continue;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/version: '[^']*'/u, `version: '${manifest.version}'`));
}

writeFileSync(releasedPath, `${JSON.stringify(goldenFiles(), null, 2)}\n`);
