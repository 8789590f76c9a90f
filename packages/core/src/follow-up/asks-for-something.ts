import type { Count } from '../entity/field.ts';

/**
 * Tells whether a count of shortcomings, recommendations or opinions is of at least one.
 *
 * @param count - the count as stated
 * @returns `false` for none and where nothing was stated
 */
export function asksForSomething(count: Count | null): boolean {
  if (count === null) return false;
  if (typeof count === 'number') return count > 0;
  return count.value !== null && (!count.value.isZero() || count.bound === 'above');
}
