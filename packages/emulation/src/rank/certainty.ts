import { compareFractions } from '@qcdc/core';
import { isExact } from '../score/point-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { rankedValue } from './order-units.ts';

/** Whether one unit stands above another, as far as the figures allow to tell. */
export type Certainty = 'above' | 'below' | 'equal' | 'cannotTell';

/**
 * Tells whether a unit is certainly above another, from exact or bounded scores.
 *
 * @param board - the scores
 * @param a - id of a unit
 * @param b - id of another unit
 * @returns `above` when every score `a` can have is higher than every score `b` can have, and so on
 */
export function certainty(board: Scoreboard, a: string, b: string): Certainty {
  const [x, y] = [a, b].map((unit) => {
    const score = board.get(unit);
    return score === null ? null : rankedValue(board, score.points, score.index);
  });
  if (x === null || y === null || x === undefined || y === undefined) return 'cannotTell';
  if (compareFractions(x.low, y.high) > 0) return 'above';
  if (compareFractions(x.high, y.low) < 0) return 'below';
  return isExact(x) && isExact(y) ? 'equal' : 'cannotTell';
}
