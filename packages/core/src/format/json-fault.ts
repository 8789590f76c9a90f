import { deepest } from './json-limits.ts';

/** Why a value is not the plain data JSON can hold, and where. */
export interface JsonFault {
  /** Too many levels; a key that reaches behind objects; something JSON has no form for. */
  readonly code: 'too-deep' | 'forbidden-key' | 'not-plain';
  /** JSON Pointer to the place, such as `/measures/0`. */
  readonly path: string;
}

/**
 * Looks for what no JSON of ours holds, before anything else touches the value: data from outside may be nested until the
 * stack ends, may carry a key that reaches for prototypes, or may not be data at all. That it is not larger than anybody can
 * walk through, the text or the copy it comes from was looked at for.
 *
 * @param value - any value
 * @returns the first fault, or `null` for plain data
 */
export function jsonFault(value: unknown): JsonFault | null {
  try {
    return faultIn(value, 0);
  } catch {
    // A getter or a proxy: not data.
    return { code: 'not-plain', path: '' };
  }
}

function faultIn(value: unknown, depth: number): JsonFault | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : { code: 'not-plain', path: '' };
  if (typeof value !== 'object' || !isPlain(value)) return { code: 'not-plain', path: '' };
  if (depth === deepest) return { code: 'too-deep', path: '' };
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const fault = faultIn(value[i], depth + 1);
      if (fault !== null) return { ...fault, path: `/${i}${fault.path}` };
    }
    return null;
  }
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (key === '__proto__') return { code: 'forbidden-key', path: `/${key}` };
    // JSON leaves out what is undefined.
    const fault = inner === undefined ? null : faultIn(inner, depth + 1);
    if (fault !== null) return { ...fault, path: `/${pointer(key)}${fault.path}` };
  }
  return null;
}

/**
 * Tells data from a thing with a class.
 *
 * @param value - any object
 */
export function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  // An object of another frame has another `Object.prototype`, so its prototype is told by having none itself.
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Writes a key as a part of a JSON Pointer.
 *
 * @param key - key or place in a list
 */
export function pointer(key: PropertyKey): string {
  return String(key).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
}
