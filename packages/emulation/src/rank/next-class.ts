import type { Text } from '@qcdc/core';
import {
  addFractions,
  compareFractions,
  multiplyFractions,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import type { Criterion } from '../rubric/criterion.ts';
import { pointsOf } from '../rubric/points.ts';
import { scoreOf } from '../score/score-of.ts';
import { entryRangeOf, rankOfClass } from '../score/classify.ts';
import type { CriterionScore } from '../score/criterion-score.ts';
import { exactPoints, isExact } from '../score/point-range.ts';
import { printNumber } from '../score/print-points.ts';
import { contextOf } from '../score/context-of.ts';
import { scoreUnit } from '../score/score-unit.ts';
import type { Scoreboard } from '../score/scoreboard.ts';

/** A change in one criterion that would bring the next class. */
export interface SmallestChange {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Its label. */
  readonly label: Text;
  /** Points it has. */
  readonly from: Fraction;
  /** Fewest points it would need. */
  readonly to: Fraction;
  /** The value its reading would have to reach, for a criterion with bands. */
  readonly reach: Fraction | null;
  /** In words. */
  readonly text: Text;
}

/** How far a unit is from the next better class. */
export interface NextClass {
  /** Id of the next better class. */
  readonly class: string;
  /** What is missing to its lower limit, in points or in points of the index; 0 when only a condition is missing. */
  readonly margin: Fraction;
  /** Changes in one criterion alone that would bring it, the fewest points first. */
  readonly changes: readonly SmallestChange[];
}

// Points a criterion can step up to: its bands, or the exact number needed where any number can be given.
function stepsOf(
  c: Criterion,
  maximum: Fraction,
  from: Fraction,
  needed: Fraction,
): readonly { readonly points: Fraction; readonly reach: Fraction | null }[] {
  // Where only a condition is missing no points are, and the step the criterion stands on brings nothing.
  const brings = ({ points }: { readonly points: Fraction }): boolean =>
    compareFractions(points, needed) >= 0 && compareFractions(points, from) > 0;
  if (c.scale?.give !== 'bands') return [{ points: needed, reach: null }].filter(brings);
  return c.scale.bands
    .map((band) => ({
      points: pointsOf(band.points, maximum),
      reach: band.from === undefined ? null : pointsOf(band.from, maximum),
    }))
    .filter(brings)
    .sort((a, b) => compareFractions(a.points, b.points))
    .slice(0, 1);
}

function leavesOf(score: CriterionScore): readonly CriterionScore[] {
  return score.children.length === 0 ? [score] : score.children.flatMap(leavesOf);
}

/**
 * Tells how far a unit is from the next better class, and which change in one criterion alone would bring it. Each change
 * is tried by scoring the unit again, so floors, caps and vetoes count.
 *
 * @param board - the scores
 * @param unit - id of the unit
 * @returns the next class, or `null` when the unit has no exact class or stands in the best one
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
 *   classes: {
 *     of: 'points',
 *     closed: 'lower',
 *     classes: [
 *       { id: 'good', label: { vi: 'Tốt', en: 'Good' }, from: 8 },
 *       { id: 'other', label: { vi: 'Chưa tốt', en: 'Not yet good' }, to: 8 },
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
 * nextClass(scores.value, 'A'); // => null
 * nextClass(scores.value, 'B') !== null; // => true
 * ```
 */
export function nextClass(board: Scoreboard, unit: string): NextClass | null {
  const score = scoreOf(board, unit);
  const table = board.rubric.classes;
  if (
    score?.points == null ||
    score.index === null ||
    table === undefined ||
    !isExact(score.points) ||
    score.class?.class == null
  )
    return null;
  const place = rankOfClass(table, score.class.class);
  const better = table.classes[place - 1];
  if (better === undefined) return null;
  const range = entryRangeOf(contextOf(board, unit), better);
  const total = table.of === 'points' ? score.points.low : score.index.low;
  const limit = range?.from ?? total;
  const short = compareFractions(total, limit) >= 0 ? zero : subtractFractions(limit, total);
  const points =
    table.of === 'points' ? short : multiplyFractions(short, { n: score.maximum.n, d: score.maximum.d * 100n });
  const changes: SmallestChange[] = [];
  for (const leaf of leavesOf(score.root)) {
    const line = board.session.outline.get(leaf.criterion);
    if (line === undefined || leaf.points === null || !isExact(leaf.points)) continue;
    const from = leaf.points.low;
    const needed = addFractions(from, points);
    for (const { points: to, reach } of stepsOf(line.criterion, line.maximum, from, needed)) {
      if (compareFractions(to, line.maximum) > 0) continue;
      const overrides = new Map([[unit, new Map([[leaf.criterion, { points: exactPoints(to) }]])]]);
      const tried = scoreUnit({ ...board.session, overrides }, unit).score.class?.class;
      if (tried == null || rankOfClass(table, tried) >= place) continue;
      const { label } = line.criterion;
      const gain = subtractFractions(to, from);
      const target =
        reach === null
          ? { vi: '', en: '' }
          : { vi: ` (đạt từ ${printNumber(reach, 'vi')})`, en: ` (reach ${printNumber(reach, 'en')})` };
      changes.push({
        criterion: leaf.criterion,
        label,
        from,
        to,
        reach,
        text: {
          vi: `thêm ${printNumber(gain, 'vi')} điểm ở "${label.vi}"${target.vi}: ${better.label.vi}`,
          en: `${printNumber(gain, 'en')} more ${gain.n === gain.d ? 'point' : 'points'} in "${label.en}"${target.en}: ${better.label.en}`,
        },
      });
    }
  }
  changes.sort((a, b) => compareFractions(subtractFractions(a.to, a.from), subtractFractions(b.to, b.from)));
  return { class: better.id, margin: short, changes };
}
