import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../../', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

/** A package of others that comes along when ours are installed. */
export interface BroughtAlong {
  /** Its name. */
  readonly name: string;
  /** The version the lockfile holds. */
  readonly version: string;
  /** Its licence as its own package.json states it, an SPDX expression; `''` where it states none. */
  readonly licence: string;
  /** Folders of our packages that ask for it themselves. */
  readonly askedBy: readonly string[];
  /** Packages of others that bring it. */
  readonly broughtBy: readonly string[];
  /** Which Node it asks for, as a range; `*` where it asks for none. */
  readonly node: string;
  /** What it asks for itself: ranges, by name. */
  readonly asksFor: Readonly<Record<string, string>>;
  /** Where it is installed. */
  readonly folder: string;
}

const manifestAt = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

// A package stands beside what it asks for, or below what asks for it; peers are the caller's and are not followed.
function installed(name: string, from: string): string {
  for (let folder = realpathSync(from); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name);
    if (existsSync(path)) return realpathSync(path);
  }
  throw new Error(`${name}, which ${from} asks for, is not installed; run "pnpm install" first`);
}

/** Everything of others that an installation of our packages brings, by name; what only tests and tools need is not here. */
export function broughtAlong(): readonly BroughtAlong[] {
  const found = new Map<string, { manifest: Manifest; folder: string; askedBy: Set<string>; broughtBy: Set<string> }>();
  const follow = (folder: string, ours: string | undefined, theirs: string | undefined): void => {
    const manifest = manifestAt(folder);
    const key = `${manifest.name}@${manifest.version}`;
    const before = found.get(key);
    const entry = before ?? { manifest, folder, askedBy: new Set<string>(), broughtBy: new Set<string>() };
    if (ours !== undefined) entry.askedBy.add(ours);
    if (theirs !== undefined) entry.broughtBy.add(theirs);
    if (before !== undefined) return;
    found.set(key, entry);
    for (const name of Object.keys(manifest.dependencies ?? {}))
      follow(installed(name, folder), undefined, manifest.name);
  };
  for (const folder of readdirSync(packages)) {
    const manifest = manifestAt(join(packages, folder));
    if (manifest.private === true) continue;
    for (const name of Object.keys(manifest.dependencies ?? {}))
      if (!name.startsWith('@qcdc/')) follow(installed(name, join(packages, folder)), folder, undefined);
  }
  return [...found.values()]
    .map(({ manifest: { name, version, license, engines, dependencies }, folder, askedBy, broughtBy }) => ({
      name,
      version,
      licence: license ?? '',
      askedBy: [...askedBy].sort(),
      broughtBy: [...broughtBy].sort(),
      node: engines?.node ?? '*',
      asksFor: dependencies ?? {},
      folder,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
