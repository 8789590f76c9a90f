import { compareFractions } from '@qcdc/core/exact';
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
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * const units = { units: ['A', 'B'], peek: () => null }; // computeIndicators(…) where the rubric reads figures
 * const facts: Fact[] = [
 *   { fact: 'posted', unit: 'A', period: '2024', kind: 'number', value: 9 },
 *   { fact: 'posted', unit: 'B', period: '2024', kind: 'number', value: 7 },
 * ];
 * const cluster = { id: 'c1', name: { vi: 'Cụm 1', en: 'Cluster 1' }, members: ['A', 'B'].map((value) => ({ from: null, to: null, value })) };
 * const scores = score(ok(units), rubric, { period: '2024', facts, clusters: [cluster] });
 * certainty(scores.value, 'A', 'B'); // => 'above'
 * ```
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
