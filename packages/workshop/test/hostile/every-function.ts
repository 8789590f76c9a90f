import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { published } from '../packages.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly '@qcdc/source': string }>>;
}

// Whatever a package exports, also through a door that is new.
const sources = published
  .map(({ folder }) => folder)
  .filter((folder) => folder !== 'testkit')
  .flatMap((folder) => {
    const { exports } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as Manifest;
    return Object.values(exports).flatMap((to) =>
      typeof to === 'string' ? [] : [`${root}${folder}/${to['@qcdc/source'].slice(2)}`],
    );
  });

type AnyFunction = (...args: never[]) => unknown;

const functions = new Map<string, AnyFunction>();
for (const source of sources) {
  const door = (await import(/* @vite-ignore */ source)) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(door)) {
    if (typeof value === 'function') functions.set(name, value as AnyFunction);
    // An adapter is an object of functions.
    else if (isAdapter(value))
      for (const [inner, one] of Object.entries(value))
        if (typeof one === 'function') functions.set(`${name}.${inner}`, one as AnyFunction);
  }
}

function isAdapter(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || !('name' in value)) return false;
  return 'read' in value || 'readRecords' in value || 'render' in value;
}

/** Names of all functions and classes the packages export, and of the functions of each adapter, such as `csv.read`. */
export const everyFunction: readonly string[] = [...functions.keys()].sort();

/**
 * Calls a function by its name, wherever it is exported.
 *
 * @param name - its name
 * @param args - its arguments
 * @returns what it gives
 */
export function called(name: string, ...args: readonly unknown[]): unknown {
  const found = functions.get(name);
  if (found === undefined) throw new TypeError(`${name} is exported nowhere`);
  return found(...(args as never[]));
}
