import { deepest, isPlain } from './json-fault.ts';

/**
 * Copies what somebody hands over as parsed JSON, so that nothing of theirs runs afterwards: a getter may throw, or answer
 * otherwise the second time. For doors that judge what they get part by part; `readStored` does this by itself.
 *
 * @param value - any value
 * @returns a copy of plain lists, objects and values; `null` for each part that is none: a thing with a class, a function, an
 * object that throws when it is read, what is nested deeper than 64 levels
 * @example
 * ```ts
 * plainData({ unit: '00001', sent: new Date(), received: [40] }); // => { unit: '00001', sent: null, received: [40] }
 * ```
 */
export function plainData(value: unknown): unknown {
  return copied(value, 0);
}

function copied(value: unknown, depth: number): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return null;
  if (typeof value !== 'object' || value === null) return value;
  try {
    if (depth === deepest || !isPlain(value)) return null;
    if (Array.isArray(value)) return value.map((inner: unknown) => copied(inner, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner, depth + 1)]));
  } catch {
    return null;
  }
}
