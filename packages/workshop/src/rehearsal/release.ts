import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRegistry } from './local-registry.ts';
import { pnpm } from './run.ts';
import { commitAll } from './working-copy.ts';

/** A package as the copy holds it: what a rehearsal reads and writes of its package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  publishConfig?: Record<string, unknown>;
}

// Invented: where the sources of the packages live is for whoever publishes them to say.
const addresses = {
  repository: { type: 'git', url: 'git+https://example.invalid/qcdc.git' },
  homepage: 'https://example.invalid/qcdc',
  bugs: { url: 'https://example.invalid/qcdc/issues' },
};

/**
 * Binds a copy of the repository to a registry on this machine. Every package names it in its own package.json, which
 * counts for more than any setting of a machine or a user: a rehearsal must not publish anywhere else.
 */
export function bindTo(registry: LocalRegistry, copy: string): void {
  const top = join(copy, 'package.json');
  writeFileSync(top, JSON.stringify({ ...(JSON.parse(readFileSync(top, 'utf8')) as object), ...addresses }, null, 2));
  for (const folder of readdirSync(join(copy, 'packages'))) {
    const path = join(copy, 'packages', folder, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    if (manifest.private === true) continue;
    manifest.publishConfig = { ...manifest.publishConfig, registry: registry.url };
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/**
 * Releases what the changesets of a copy announce, by the scripts a real release uses: versions and changelogs, build,
 * publication.
 *
 * @returns what was published, as `name@version`
 */
export function release(copy: string, registry: LocalRegistry): readonly string[] {
  pnpm(['run', 'release:version'], copy);
  commitAll(copy, 'Versions');
  const printed = pnpm(['run', 'release:publish', '--no-git-tag'], copy, {
    env: { NPM_CONFIG_USERCONFIG: registry.settings },
  });
  return [...printed.matchAll(/^🦋 {2}(@qcdc\/\S+@\S+)$/gmu)].flatMap(([, name]) => name ?? []);
}

/** The entry of a package's changelog for a version. */
export function changelogEntry(copy: string, folder: string, version: string): string {
  const text = readFileSync(join(copy, 'packages', folder, 'CHANGELOG.md'), 'utf8');
  return text.split(/^(?=## )/mu).find((part) => part.startsWith(`## ${version}\n`)) ?? '';
}
