// Writes the version of each package.json into the package's own src/version.ts, which is what a manifest of a run tells.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));

for (const folder of readdirSync(packages)) {
  const {
    name,
    version,
    private: own = false,
  } = JSON.parse(readFileSync(`${packages}${folder}/package.json`, 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly private?: boolean;
  };
  const path = `${packages}${folder}/src/version.ts`;
  if (own || folder === 'testkit') continue;
  const before = readFileSync(path, 'utf8');
  const told = /version: '[^']*'/u;
  if (!told.test(before)) throw new Error(`${path} tells no version of ${name}`);
  const after = before.replace(told, `version: '${version}'`);
  if (after !== before) writeFileSync(path, after);
}
