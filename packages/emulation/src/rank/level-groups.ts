/**
 * Splits an ordered list into the groups that stand level.
 *
 * @param ordered - best first
 * @param level - whether two stand level
 * @returns the groups, best first, each of at least one
 */
export function levelGroups<T>(
  ordered: readonly T[],
  level: (a: T, b: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const one of ordered) {
    const last = groups.at(-1);
    if (last !== undefined && level(last[0], one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * Counts at the front of an ordered list those something holds of. The list is halved each time: it may be long.
 *
 * @param ordered - something holds of the first of them, and of none behind
 * @param holds - what holds
 * @param from - place from which nothing is known
 * @param to - place up to which nothing is known
 */
export function countFirst<T>(
  ordered: readonly T[],
  holds: (one: T) => boolean,
  from = 0,
  to: number = ordered.length,
): number {
  if (from === to) return from;
  const middle = (from + to) >> 1;
  return holds(ordered[middle] as T)
    ? countFirst(ordered, holds, middle + 1, to)
    : countFirst(ordered, holds, from, middle);
}
