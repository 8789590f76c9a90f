/**
 * Joins lists. Written as a call and not by spreading, because a bundler that takes one rule drops a marked call, and keeps
 * whatever is spread.
 *
 * @param lists - the lists
 * @returns one list
 */
// @__NO_SIDE_EFFECTS__
export function joined<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.flatMap((list) => list);
}
