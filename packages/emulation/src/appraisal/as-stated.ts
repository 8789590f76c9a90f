import { amountOf, type Amount } from '../rubric/amount.ts';
import { exactPoints } from '../score/point-range.ts';
import type { StatedPoints } from '../score/stated-appraisal.ts';

/**
 * Turns amounts into points the engine takes as they are.
 *
 * @param amounts - points by criterion, as entered
 * @param evidenced - criteria for which documents were given with the points
 * @returns the same, exact
 */
export function asStated(
  amounts: ReadonlyMap<string, Amount>,
  evidenced: ReadonlySet<string>,
): ReadonlyMap<string, StatedPoints> {
  return new Map(
    [...amounts].map(([id, amount]) => [id, { points: exactPoints(amountOf(amount)), evidenced: evidenced.has(id) }]),
  );
}
