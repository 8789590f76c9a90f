import type { Cluster } from '@qcdc/core';
import { compareFractions, hundred, negateFraction, subtractFractions, zero, type Fraction } from '@qcdc/core/exact';
import { smaller } from '../score/range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { leadGoneAt, leastDifference } from './least-difference.ts';
import { leadOver, weighedUnits, type Lead, type WeighedUnit } from './weighed-units.ts';

/** How far the weights have to move before two neighbours in the order draw level. */
export interface PairStability {
  /** Id of the unit that stands above. */
  readonly above: string;
  /** Id of the unit right below it. */
  readonly below: string;
  /** Lead of the first, in points; 0 when they are tied. */
  readonly lead: Fraction;
  /**
   * Percentage points every weight has to be allowed to move before the lead is gone; any more, and the two can change
   * places. `null` when the lead stays whatever the weights; 0 for a tie that any change of weights parts.
   */
  readonly swapsAt: Fraction | null;
  /** Weights in percent, by id of the group, at which they draw level; `null` when no weights do that. */
  readonly weights: ReadonlyMap<string, Fraction> | null;
}

/** How firmly the order of a cluster stands when the weights of all top groups vary at once. */
export interface WeightStability {
  /**
   * Percentage points: as long as every weight moves by less, and they still add up to 100, nobody changes places. `null`
   * when the order is the same whatever the weights.
   */
  readonly stableWithin: Fraction | null;
  /** Neighbours in the order, best first. */
  readonly pairs: readonly PairStability[];
  /** Units left out: without an exact score or rank, or with a group that does not apply to them. */
  readonly notCompared: readonly string[];
}

const byTotal = (a: WeighedUnit, b: WeighedUnit): number => compareFractions(b.total, a.total);
const reversed = ({ groups, fixed }: Lead): Lead => ({
  groups: groups.map(({ weight, lead }) => ({ weight, lead: negateFraction(lead) })),
  fixed: negateFraction(fixed),
});

// A tie stays one only when no weights at all part the two.
function staysTied(lead: Lead): boolean {
  return [lead, reversed(lead)].every(
    ({ groups, fixed }) => leastDifference(groups, fixed, hundred).difference.n === 0n,
  );
}

/**
 * Tells how much all weights together may change before the order of a cluster does. The weights are those of the top
 * groups, in percent of the total; they vary at once, none falls below 0, and they always add up to 100. What a unit has
 * beside the groups (bonus, penalty, what a ceiling cut) stays as it is. The difference of two totals is linear in the
 * weights, so the answer is exact; the order is that of the exact totals, before tie rules.
 *
 * @param board - the scores
 * @param cluster - id of one of the clusters of the scores, or another cluster
 * @returns the change the order stands, for the whole cluster and for each pair of neighbours
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
 * Object.keys(weightStability(scores.value, 'c1')); // => ['stableWithin', 'pairs', 'notCompared']
 * ```
 */
export function weightStability(board: Scoreboard, cluster: Cluster | string): WeightStability {
  const { groups, weights, units, notCompared } = weighedUnits(board, cluster);
  const order = [...units].sort(byTotal);
  const pairs = order.slice(1).map((below, i): PairStability => {
    const above = order[i] ?? below;
    const difference = leadOver(weights, above, below);
    const swapsAt = staysTied(difference) ? null : leadGoneAt(difference.groups, difference.fixed);
    const level = swapsAt === null ? null : leastDifference(difference.groups, difference.fixed, swapsAt).weights;
    return {
      above: above.unit,
      below: below.unit,
      lead: subtractFractions(above.total, below.total),
      swapsAt,
      weights: level === null ? null : new Map(groups.map((id, g) => [id, level[g] ?? zero])),
    };
  });
  // Whoever passes somebody further up has to pass a neighbour first, so neighbours decide for all.
  const stableWithin = pairs.reduce<Fraction | null>(
    (least, { swapsAt }) => (swapsAt === null || least === null ? (least ?? swapsAt) : smaller(least, swapsAt)),
    null,
  );
  return { stableWithin, pairs, notCompared };
}
