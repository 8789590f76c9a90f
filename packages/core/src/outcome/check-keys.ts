import { notAKey } from './no-such-name.ts';
import type { Problems } from './problems.ts';

/** An object somebody wrote down, before anything about it is believed. */
export type Plain = Readonly<Record<string, unknown>>;

/**
 * Tells whether a value is an object with keys.
 *
 * @param value - anything
 * @returns `false` for lists, `null` and all that is no object
 * @example
 * ```ts
 * [isPlain({ a: 1 }), isPlain([1]), isPlain(null)]; // => [true, false, false]
 * ```
 */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Notes every key nobody reads: a misspelt key would be the silent loss of what stands under it.
 *
 * @param value - what was written
 * @param known - names of the keys
 * @param problems - takes what is wrong
 * @param code - code of the problem, such as `law/unknown-key`
 * @param path - where it stands
 * @example
 * ```ts
 * const problems = new Problems();
 * checkKeys({ id: 'a', lable: 'b' }, ['id', 'label'], problems, 'demo/unknown-key');
 * problems.list.map(({ code, path }) => [code, path]); // => [['demo/unknown-key', 'lable']]
 * ```
 */
export function checkKeys(value: object, known: readonly string[], problems: Problems, code: string, path = ''): void {
  for (const key of Object.keys(value))
    if (!known.includes(key)) problems.add(code, notAKey(key, known), path === '' ? key : `${path}.${key}`);
}
