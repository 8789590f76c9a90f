import { isObject } from './is-object.ts';

/**
 * Tells whether a value is a document of the library: it says its format and has a body.
 *
 * @param value - what was parsed
 * @returns whether it is one, of whatever format
 */
export function isStored(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && typeof value['format'] === 'string' && 'body' in value;
}
