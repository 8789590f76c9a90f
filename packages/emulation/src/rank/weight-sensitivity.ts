import type { Cluster } from '@qcdc/core';
import { checkCall, unchecked } from '@qcdc/core/checks';
import {
  addFractions,
  compareFractions,
  multiplyFractions,
  negateFraction,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { leastDifference } from './least-difference.ts';
import { leadOver, weighedUnits, type WeighedUnit } from './weighed-units.ts';

/** Ranks a unit can hold while the weights of the groups vary. */
export interface WeightSensitivity {
  /** Id of the unit. */
  readonly unit: string;
  /** Rank by the rubric as it stands. */
  readonly rank: number;
  /** Best rank in all variants. */
  readonly best: number;
  /** Worst rank in all variants. */
  readonly worst: number;
}

/** How far weights vary. */
export interface WeightOptions {
  /** By how much; each question says whether in percent of a weight or in percentage points. */
  readonly by: Amount;
}

function ranksOf(totals: readonly Fraction[]): readonly number[] {
  return totals.map((own) => 1 + totals.filter((other) => compareFractions(other, own) > 0).length);
}

/**
 * Tells how much the ranking of a cluster depends on the weights, one at a time: each top group in turn counts so many
 * percent more, then less, and the units are ranked again. Exact, and the same in every run.
 *
 * @param board - the scores
 * @param cluster - id of one of the clusters of the scores, or another cluster
 * @param options - by how many percent of itself a group's weight varies
 * @returns rank ranges of the units with an exact score and a rank, to which all top groups apply
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
 * weightSensitivity(scores.value, 'c1', { by: 10 }).map(({ unit }) => unit); // => ['A', 'B']
 * ```
 */
export function weightSensitivity(
  board: Scoreboard,
  cluster: Cluster | string,
  options: WeightOptions,
): readonly WeightSensitivity[] {
  checkCall('weightSensitivity', {}, options, { by: unchecked }, ['by']);
  const { weights, units } = weighedUnits(board, cluster);
  const share = multiplyFractions(amountOf(options.by), { n: 1n, d: 100n });
  const variants = weights.flatMap((weight, g) => {
    const more = multiplyFractions(weight, share);
    return [more, negateFraction(more)].map((by) => weights.map((w, i) => (i === g ? addFractions(w, by) : w)));
  });
  const ranks = [weights, ...variants].map((varied) =>
    ranksOf(
      units.map(({ shares, fixed }) =>
        varied.reduce((sum, w, i) => addFractions(sum, multiplyFractions(w, shares[i] ?? zero)), fixed),
      ),
    ),
  );
  return units.map(({ unit }, i) => {
    const held = ranks.map((places) => places[i] ?? 0);
    return { unit, rank: held[0] ?? 0, best: Math.min(...held), worst: Math.max(...held) };
  });
}

/**
 * Tells how much the ranking of a cluster depends on the weights of all top groups together: each may move by up to so many
 * percentage points at once, none falls below 0, and they still add up to 100. Every pair of units is judged exactly:
 * whoever is above for all weights counts against the best rank, whoever can be above for some weights counts against the
 * worst. No weights give a better or a worse rank than that; whether one set of weights puts all rivals on the same side at
 * the same time is not asked.
 *
 * @param board - the scores
 * @param cluster - id of one of the clusters of the scores, or another cluster
 * @param options - by how many percentage points each weight may move
 * @returns rank ranges of the units with an exact score and a rank, to which all top groups apply
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
 * weightSensitivityTogether(scores.value, 'c1', { by: 10 }).map(({ unit }) => unit); // => ['A', 'B']
 * ```
 */
export function weightSensitivityTogether(
  board: Scoreboard,
  cluster: Cluster | string,
  options: WeightOptions,
): readonly WeightSensitivity[] {
  checkCall('weightSensitivityTogether', {}, options, { by: unchecked }, ['by']);
  const { weights, units } = weighedUnits(board, cluster);
  const asked = amountOf(options.by);
  const by = compareFractions(asked, zero) < 0 ? negateFraction(asked) : asked;
  const leastLead = (a: WeighedUnit, b: WeighedUnit): Fraction => {
    const { groups, fixed } = leadOver(weights, a, b);
    return leastDifference(groups, fixed, by).difference;
  };
  return units.map((own) => {
    const rivals = units.filter((other) => other !== own);
    return {
      unit: own.unit,
      rank: 1 + rivals.filter((other) => compareFractions(other.total, own.total) > 0).length,
      best: 1 + rivals.filter((other) => leastLead(other, own).n > 0n).length,
      worst: 1 + rivals.filter((other) => leastLead(own, other).n < 0n).length,
    };
  });
}
