import type { Text } from '@qcdc/core';
import {
  absoluteFraction,
  compareFractions,
  negateFraction,
  one,
  subtractFractions,
  type Fraction,
} from '@qcdc/core/exact';
import { scoreOf } from '../score/score-of.ts';
import type { CriterionScore } from '../score/criterion-score.ts';
import { isExact, type PointRange } from '../score/point-range.ts';
import { intervalText, printNumber } from '../score/print-points.ts';
import { readValue } from '../score/read-value.ts';
import { contextOf } from '../score/context-of.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { said } from './words.ts';

/** One side of a comparison: a unit on a scoreboard. Two years, two columns or two units are two sides. */
export interface ScoreSide {
  /** The scores. */
  readonly board: Scoreboard;
  /** Id of the unit. */
  readonly unit: string;
}

/** What one criterion contributes to the difference. */
export interface ScoreDifference {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Points of the first side, `null` when not known exactly. */
  readonly from: Fraction | null;
  /** Points of the second side, `null` when not known exactly. */
  readonly to: Fraction | null;
  /** Second less first, `null` when one is not known or the maxima differ: 48 of 60 less 60 of 80 is no number of points. */
  readonly difference: Fraction | null;
  /** In words: `−1,5 điểm: Công khai đúng thời hạn (97 → 94)`. */
  readonly text: Text;
}

interface LeafPoints {
  readonly points: Fraction | null;
  readonly maximum: Fraction | null;
}

function exactLeaves(side: ScoreSide): ReadonlyMap<string, LeafPoints> {
  const leaves = new Map<string, LeafPoints>();
  const exact = (points: PointRange | null): Fraction | null =>
    points !== null && isExact(points) ? points.low : null;
  const visit = (score: CriterionScore): void => {
    if (score.children.length === 0)
      leaves.set(score.criterion, { points: exact(score.points), maximum: score.maximum });
    score.children.forEach(visit);
    for (const a of score.adjustments) leaves.set(a.adjustment, { points: exact(a.points), maximum: null });
  };
  const score = scoreOf(side.board, side.unit);
  if (score !== null) visit(score.root);
  return leaves;
}

function labelOf(board: Scoreboard, id: string): Text {
  for (const { criterion } of board.session.outline.values()) {
    if (criterion.id === id) return criterion.label;
    const found = criterion.adjustments?.find((a) => a.id === id);
    if (found !== undefined) return found.label;
  }
  return said(id, id);
}

// What the criterion looked at, where it looked at one number.
function readingText({ board, unit }: ScoreSide, id: string): Text | null {
  const scale = board.session.outline.get(id)?.criterion.scale;
  if (scale?.give !== 'bands' && scale?.give !== 'proportion' && scale?.give !== 'points') return null;
  const answer = readValue(contextOf(board, unit), scale.of);
  return 'range' in answer ? intervalText(answer.range) : null;
}

function signed(difference: Fraction, language: 'vi' | 'en'): string {
  return difference.n < 0n
    ? `−${printNumber(negateFraction(difference), language)}`
    : `+${printNumber(difference, language)}`;
}

function wordsOf(
  a: ScoreSide,
  b: ScoreSide,
  id: string,
  difference: Fraction | null,
  maxima: readonly [Fraction, Fraction] | null,
): Text {
  const label = labelOf(b.board, id);
  const [before, after] = [readingText(a, id), readingText(b, id)];
  const values =
    before !== null && after !== null && before.vi !== after.vi
      ? said(` (${before.vi} → ${after.vi})`, ` (${before.en} → ${after.en})`)
      : said('', '');
  if (maxima !== null) {
    const [x, y] = maxima;
    return said(
      `không so sánh được, điểm tối đa ${printNumber(x, 'vi')} và ${printNumber(y, 'vi')}: ${label.vi}`,
      `cannot be compared, maximum ${printNumber(x, 'en')} and ${printNumber(y, 'en')}: ${label.en}`,
    );
  }
  if (difference === null)
    return said(`không so sánh được: ${label.vi}${values.vi}`, `cannot be compared: ${label.en}${values.en}`);
  return said(
    `${signed(difference, 'vi')} điểm: ${label.vi}${values.vi}`,
    `${signed(difference, 'en')} points: ${label.en}${values.en}`,
  );
}

/**
 * Compares two scores of one rubric, criterion by criterion: between years, columns of an appraisal, or units.
 *
 * @param from - the first side
 * @param to - the second side
 * @returns what differs, the largest difference first; criteria that are not known stand last
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
 * compareScores({ board: scores.value, unit: 'A' }, { board: scores.value, unit: 'B' }).map(({ criterion }) => criterion); // => ['posting']
 * ```
 */
export function compareScores(from: ScoreSide, to: ScoreSide): readonly ScoreDifference[] {
  const [before, after] = [exactLeaves(from), exactLeaves(to)];
  const differences: ScoreDifference[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(id), after.get(id)];
    const [x, y] = [a?.points ?? null, b?.points ?? null];
    const [p, q] = [a?.maximum ?? null, b?.maximum ?? null];
    const maxima = p !== null && q !== null && compareFractions(p, q) !== 0 ? ([p, q] as const) : null;
    const difference = x === null || y === null || maxima !== null ? null : subtractFractions(y, x);
    if (difference?.n === 0n) continue;
    differences.push({ criterion: id, from: x, to: y, difference, text: wordsOf(from, to, id, difference, maxima) });
  }
  const size = ({ difference }: ScoreDifference): Fraction =>
    difference === null ? negateFraction(one) : absoluteFraction(difference);
  return differences.sort((a, b) => compareFractions(size(b), size(a)));
}
