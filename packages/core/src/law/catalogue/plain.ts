import type { Faults } from './faults.ts';

/** An object somebody wrote down, before anything about it is believed. */
export type Plain = Readonly<Record<string, unknown>>;

/**
 * Tells whether a value is an object with keys.
 *
 * @param value - anything
 * @returns `false` for lists, `null` and all that is no object
 */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Notes every key nobody reads: a misspelt key would be the silent loss of what stands under it.
 *
 * @param value - what was written
 * @param known - names of the keys
 * @param faults - takes `law/unknown-key`
 * @param path - where it stands
 */
export function checkKeys(value: Plain, known: readonly string[], faults: Faults, path: string): void {
  for (const key of Object.keys(value))
    if (!known.includes(key))
      faults.add(
        'law/unknown-key',
        `"${key.slice(0, 40)}" is not a field here; write one of ${known.join(', ')}`,
        path === '' ? key : `${path}.${key}`,
      );
}
