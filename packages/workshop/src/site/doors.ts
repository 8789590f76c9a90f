import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A door of a package: what one import brings in. */
export interface Door {
  /** What one imports from, such as `@qcdc/core/flow`. */
  readonly name: string;
  /** Folder of its package, from the root, such as `packages/core`. */
  readonly folder: string;
  /** File it is, from the root. */
  readonly file: string;
  /** Version of its package. */
  readonly version: string;
  /** Is it the front door of its package? */
  readonly front: boolean;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, { readonly '@qcdc/source'?: string } | string>>;
}

/** Packages in the order in which somebody meets them; whoever is not named follows. */
const order = ['core', 'validators', 'indicators', 'emulation', 'adapter-xlsx', 'cli'];
const rankOf = (folder: string): number => (order.includes(folder) ? order.indexOf(folder) : order.length);

/**
 * Finds every door of every published package, front doors first.
 *
 * @param root - root of the repository, with a slash at its end
 */
export function doorsOf(root: string): readonly Door[] {
  return readdirSync(`${root}packages`)
    .filter((name) => existsSync(`${root}packages/${name}/package.json`))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b, 'en'))
    .flatMap((name) => {
      const folder = `packages/${name}`;
      const manifest = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as Manifest;
      if (manifest.private === true) return [];
      return Object.entries(manifest.exports ?? {}).flatMap(([path, target]): Door[] => {
        const source = typeof target === 'string' ? undefined : target['@qcdc/source'];
        if (source === undefined) return [];
        return [
          {
            name: manifest.name + path.slice(1),
            folder,
            file: `${folder}/${source.replace('./', '')}`,
            version: manifest.version,
            front: path === '.',
          },
        ];
      });
    });
}
