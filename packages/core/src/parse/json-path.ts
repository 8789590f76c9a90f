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
 * Says in a word what something is that is not what was asked for.
 *
 * @param value - any value
 * @returns such as `null`, `[…]`, `{…}` or the text itself
 */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
