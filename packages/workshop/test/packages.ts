import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the tests read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly private?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly main?: string;
  readonly module?: string;
  readonly types?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly publishConfig?: {
    readonly access?: string;
    readonly exports?: Readonly<Record<string, unknown>>;
  };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
  readonly keywords?: readonly string[];
  readonly description?: string;
}

/** A package that is published. */
export interface PublishedPackage {
  /** Folder name under `packages/`. */
  readonly folder: string;
  /** Path of the folder. */
  readonly path: string;
  /** Its package.json. */
  readonly manifest: Manifest;
}

/** Reads a package.json. */
export function manifestOf(path: string): Manifest {
  return JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Manifest;
}

/** All packages that are published, by folder name. */
export const published: readonly PublishedPackage[] = readdirSync(`${root}packages`)
  .sort()
  .map((folder) => ({
    folder,
    path: `${root}packages/${folder}`,
    manifest: manifestOf(`${root}packages/${folder}`),
  }))
  .filter(({ manifest }) => manifest.private !== true);
