import type { Reasons, Solved } from './linear-system.ts';

/**
 * Leaves out of a contradiction what it does not need: without any of the reasons that remain it would be none.
 *
 * @param because - what contradicts one another
 * @param solvedWith - solves with some of the reasons alone
 * @returns the reasons that are needed; more than that where it was not found within the steps
 */
export function irreducible(because: Reasons, solvedWith: (reasons: ReadonlySet<string>) => Solved): Reasons {
  const kept = new Set(because);
  for (const reason of because) {
    kept.delete(reason);
    const found = solvedWith(kept);
    if (found.state !== 'impossible') kept.add(reason);
  }
  return [...kept];
}
