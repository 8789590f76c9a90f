import type { Entity } from './define-entity.ts';

interface Kept<T> {
  readonly areas: readonly Entity[];
  readonly value: T;
}

/**
 * Keeps what is worked out of a list of areas for as long as somebody holds the list. A country sends thousands of workbooks,
 * each parsed by itself with the same areas.
 *
 * @param make - works it out
 * @returns the same, worked out once for each list; again where areas were put into the list or taken out of it
 */
export function onceForAreas<T>(make: (areas: readonly Entity[]) => T): (areas: readonly Entity[]) => T {
  const kept = new WeakMap<readonly Entity[], Kept<T>>();
  return (areas) => {
    const before = kept.get(areas);
    if (before !== undefined && isSame(before.areas, areas)) return before.value;
    const value = make(areas);
    kept.set(areas, { areas: [...areas], value });
    return value;
  };
}

function isSame(a: readonly Entity[], b: readonly Entity[]): boolean {
  return a.length === b.length && a.every((entity, i) => entity === b[i]);
}
