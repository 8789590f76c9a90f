import { roundNumber } from '@qcdc/core/exact';
import { isExact, type PointRange } from '../score/point-range.ts';

/**
 * Returns the length of a bar, for drawing only: the printed figure beside it is the exact one.
 *
 * @param points - the points
 * @returns a plain number, or `null` when the points are not exactly known
 */
export function drawnLength(points: PointRange): number | null {
  return isExact(points) ? roundNumber(points.low, 6).toNumber() : null;
}
