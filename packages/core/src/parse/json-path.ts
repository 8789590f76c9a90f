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
  return kindOf(value) === 'Object';
}

/**
 * Says in a word what something is that is not what was asked for.
 *
 * @param value - any value
 * @returns such as `null`, `[…]`, `{…}`, `Date` or the text itself
 */
export function shapeOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const kind = kindOf(value);
  if (kind === 'Array') return '[…]';
  return kind === 'Object' || kind === null ? '{…}' : kind;
}

/**
 * Returns what a list holds, a hole in it as `undefined`.
 *
 * @param value - any value
 * @returns the same members; `null` for what is no list, and for a list that throws when it is read, which no data does
 */
export function listIn(value: unknown): readonly unknown[] | null {
  try {
    return Array.isArray(value) ? Array.from(value as readonly unknown[]) : null;
  } catch {
    return null;
  }
}

// `null` for what throws when it is only looked at.
function kindOf(value: unknown): string | null {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    return null;
  }
}

/**
 * Returns what an object holds by name.
 *
 * @param value - any object
 * @returns its members; `null` where one of them throws when it is looked at, which no data does
 */
export function membersOf(value: object): readonly (readonly [string, unknown])[] | null {
  try {
    return Object.entries(value);
  } catch {
    return null;
  }
}

/**
 * Tells whether members may have a life of their own: objects and functions, which may throw when they are read.
 *
 * @param members - members of a record
 */
export function holdsObjects(members: readonly (readonly [string, unknown])[]): boolean {
  return members.some(([, value]) => (typeof value === 'object' && value !== null) || typeof value === 'function');
}
