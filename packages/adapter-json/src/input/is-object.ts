/**
 * Tells whether a value is an object with names, as JSON has them.
 *
 * @param value - any value
 * @returns `false` for lists, `null` and everything else
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
