import { deepest, isPlain } from './json-fault.ts';

/**
 * Copies what somebody hands over as data, so that nothing of theirs runs after it was judged: a getter may throw, or answer
 * otherwise the second time.
 *
 * @param value - any value
 * @returns a copy that is plain wherever the value is; what is not is left for the judge; `undefined` where it throws when read
 */
export function plainCopy(value: unknown): unknown {
  try {
    return copied(value, 0);
  } catch {
    return undefined;
  }
}

function copied(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest || !isPlain(value)) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => copied(inner, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner, depth + 1)]));
}
