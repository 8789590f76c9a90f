import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRegistry } from './local-registry.ts';
import { emptyProject } from './project.ts';

/** A Node that runs what was published. */
export interface Runtime {
  /** Its version, as asked for. */
  readonly version: string;
  /** Path of the program; `null` where the registry has none for this platform. */
  readonly path: string | null;
}

/** The oldest Node the packages promise, and the newest of the lines that are maintained. */
export const versions: readonly string[] = ['20.19.0', '22', '24'];

/**
 * Fetches Node in several versions, as a package brings it.
 *
 * @param folder - where they are kept
 * @param registry - the rehearsal's registry
 */
export function runtimes(folder: string, registry: LocalRegistry): readonly Runtime[] {
  return versions.map((version) => {
    const name = `node-${process.platform}-${process.arch}`;
    const home = join(folder, `node-${version}`);
    try {
      emptyProject(home, 'npm', registry).add(`${name}@${version}`);
    } catch {
      return { version, path: null };
    }
    const path = join(home, 'node_modules', name, 'bin/node');
    return { version, path: existsSync(path) ? path : null };
  });
}
