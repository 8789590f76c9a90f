/**
 * Returns the path of a member, as JSON Pointer writes it.
 *
 * @param path - path of the object or list; empty for the whole
 * @param member - name of the member, or its place in the list
 * @returns such as `/3/received`; `~` and `/` in a name are written `~0` and `~1`
 */
export function pathTo(path: string, member: string | number): string {
  if (typeof member === 'number') return `${path}/${member}`;
  return `${path}/${/[~/]/.test(member) ? member.replaceAll('~', '~0').replaceAll('/', '~1') : member}`;
}

/**
 * Tells whether a value holds others by name. A day, a map, a promise are objects too, and hold nothing by name.
 *
 * @param value - any value
 * @returns `false` for lists and all that is no plain object
 */
export function isObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/**
 * Says in a word what something is that is not what was asked for.
 *
 * @param value - any value
 * @returns such as `null`, `[…]`, `{…}`, `Date` or the text itself
 */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value !== 'object' || value === null) return String(value);
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  return kind === 'Object' ? '{…}' : kind;
}
