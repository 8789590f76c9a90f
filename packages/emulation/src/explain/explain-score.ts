import type { Explanation, Text } from '@qcdc/core';
import { compareFractions, zero, type Fraction } from '@qcdc/core/exact';
import type { Adjustment, Criterion } from '../rubric/criterion.ts';
import { scoreOf } from '../score/score-of.ts';
import type { AdjustmentScore, CriterionScore } from '../score/criterion-score.ts';
import { isExact, type PointRange } from '../score/point-range.ts';
import { pointsText } from '../score/print-points.ts';
import type { ScoreReason } from '../score/score-reason.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { UnitScore } from '../score/unit-score.ts';
import { describeScale } from './describe-scale.ts';
import { explainClass } from './explain-class.ts';
import { explainRecords } from './explain-records.ts';
import { sourcesOfCondition, sourcesOfScale } from '../rubric/sources-of.ts';
import { howText, inputs, step, type ExplanationContext } from './explanation-context.ts';
import { vocabularyOf } from './vocabulary.ts';
import { amountText, countedPoints, joined, numberText, said } from './words.ts';

const states: Readonly<Record<CriterionScore['state'], Text | null>> = {
  scored: null,
  bounded: said('chỉ xác định trong khoảng', 'only bounded'),
  notScored: null,
  excluded: said('không áp dụng, bỏ khỏi cả tử số và mẫu số', 'not applicable, out of numerator and denominator'),
  leftOut: said('bỏ qua, ngưỡng giữ nguyên', 'left out, thresholds unchanged'),
  notReached: said('không chấm tiếp', 'not reached'),
};

function outOf({ state, points, maximum }: CriterionScore): Text {
  if (state === 'excluded') return said('không tính', 'not counted');
  const most = countedPoints(maximum);
  if (points === null) return said(`chưa có điểm (tối đa ${most.vi})`, `no points (of at most ${most.en})`);
  const earned = pointsText(points);
  return said(`${earned.vi}/${most.vi}`, `${earned.en}/${most.en}`);
}

function groupText(c: Criterion): Text {
  const children = c.children ?? [];
  const weights = children.map((child) => child.weight);
  if (weights[0] !== undefined) {
    if (weights.every((w) => w === weights[0]))
      return said(
        'trung bình cộng tỷ lệ đạt của các phần × điểm tối đa',
        'mean of the shares achieved by the parts × maximum',
      );
    const printed = joined(
      weights.map((w) => amountText(w ?? 0)),
      '%, ',
    );
    return said(`cộng theo trọng số ${printed.vi}%`, `weighted sum, ${printed.en}%`);
  }
  if (!children.some((child) => child.coefficient !== undefined)) return said('tổng điểm các phần', 'sum of the parts');
  const terms = joined(
    children.map((child) => joined([amountText(child.coefficient ?? 1), child.label], ' × ')),
    ' + ',
  );
  return terms;
}

function limitsText({ from, to, upTo }: Adjustment, made: AdjustmentScore | undefined): readonly Text[] {
  const limits: Text[] = [];
  if (from !== undefined && to !== undefined) {
    const [low, high] = [amountText(from), amountText(to)];
    limits.push(said(`trong khoảng ${low.vi} đến ${high.vi}`, `between ${low.en} and ${high.en}`));
  } else if (to !== undefined) limits.push(said(`nhiều nhất ${amountText(to).vi}`, `at most ${amountText(to).en}`));
  const adds = made?.points != null && made.points.high.n > 0n;
  if (adds)
    limits.push(
      upTo === 'unlimited'
        ? said('tổng được vượt điểm tối đa', 'the total may exceed the maximum')
        : said('tổng không vượt điểm tối đa', 'the total never exceeds the maximum'),
    );
  return limits;
}

function adjustmentStep(
  t: ExplanationContext,
  c: Criterion,
  a: Adjustment,
  made: AdjustmentScore | undefined,
): Explanation {
  const points = made?.points ?? null;
  const printed = pointsText(points);
  const value =
    points === null
      ? said('chưa có điểm', 'no points')
      : isExact(points)
        ? countedPoints(points.low)
        : said(`${printed.vi} điểm`, `${printed.en} points`);
  const maximum = t.board.session.outline.get(c.id)?.maximum ?? zero;
  const scale = describeScale(a.scale, a.percentOf === 'achieved' ? 'achieved' : maximum, t.words);
  const how = [scale, ...limitsText(a, made), ...unconfirmedText(a.unconfirmed)];
  return step(t, a.label, value, howText(how, made?.reasons ?? []), a.basis ?? [], inputs(t, sourcesOfScale(a.scale)));
}

function unconfirmedText(why: Text | undefined): readonly Text[] {
  return why === undefined ? [] : [said(`số tạm, chưa xác nhận: ${why.vi}`, `placeholder, unconfirmed: ${why.en}`)];
}

const samePoints = (a: PointRange, b: PointRange): boolean =>
  compareFractions(a.low, b.low) === 0 && compareFractions(a.high, b.high) === 0;

// What the points were before a bonus, a penalty or the rounding that the rule orders.
function changeText(c: Criterion, { before, points: after, adjustments }: CriterionScore): readonly Text[] {
  const texts: Text[] = [];
  if (before !== null && (after === null || !samePoints(before, after))) {
    const points = pointsText(before);
    texts.push(
      adjustments.length > 0
        ? said(`trước khi cộng, trừ điểm: ${points.vi}`, `before adjustments: ${points.en}`)
        : said(`trước khi làm tròn: ${points.vi}`, `before rounding: ${points.en}`),
    );
  }
  if (c.round !== undefined) {
    const n = c.round.decimals;
    texts.push(
      c.round.mode === 'nearest'
        ? said(`làm tròn đến ${n} chữ số thập phân`, `rounded to ${n} ${n === 1 ? 'decimal' : 'decimals'}`)
        : said(`cắt còn ${n} chữ số thập phân`, `cut to ${n} ${n === 1 ? 'decimal' : 'decimals'}`),
    );
  }
  return texts;
}

const inapplicable = (score: CriterionScore): boolean =>
  score.reasons.some((r) => r.criterion === score.criterion && r.code === 'emulation/not-applicable');

// How a criterion that does not apply would have been scored explains nothing.
function sourceText(
  t: ExplanationContext,
  c: Criterion,
  score: CriterionScore,
  written: boolean,
  maximum: Fraction,
): Text | null {
  if (inapplicable(score))
    return score.state === 'scored'
      ? said('không có việc phải làm nên được điểm tối đa', 'nothing was due, so the maximum is given')
      : null;
  if (written) return said('điểm ghi trong bảng chấm điểm', 'points as entered in the score form');
  return c.scale === undefined ? groupText(c) : describeScale(c.scale, maximum, t.words);
}

const reasonsOf = (score: CriterionScore): readonly ScoreReason[] =>
  score.reasons.filter((r) => r.criterion === score.criterion && r.code !== 'emulation/not-applicable');

function criterionStep(t: ExplanationContext, c: Criterion, score: CriterionScore): Explanation {
  // Points of an appraisal were written down by somebody; how they would be computed does not explain them.
  const written = t.board.session.stated?.get(t.unit)?.has(c.id) === true;
  const maximum = t.board.session.outline.get(c.id)?.maximum ?? score.maximum;
  const out = inapplicable(score);
  const how: readonly Text[] = [
    ...[sourceText(t, c, score, written, maximum), states[score.state]].filter((text) => text !== null),
    ...changeText(c, score),
    ...unconfirmedText(c.unconfirmed),
  ];
  const children = (c.children ?? []).flatMap((child, i) => {
    const below = score.children[i];
    return below === undefined ? [] : [criterionStep(t, child, below)];
  });
  const computed = c.scale !== undefined && !written && !out;
  const records = computed && c.scale.give === 'records' ? explainRecords(t, c.scale, maximum) : [];
  const sources = [
    ...(computed ? sourcesOfScale(c.scale) : []),
    ...(c.zeroWhen === undefined ? [] : sourcesOfCondition(c.zeroWhen)),
    ...(c.notApplicable === undefined ? [] : sourcesOfCondition(c.notApplicable.when)),
    ...(c.evidence === undefined ? [] : [{ fact: c.evidence.fact }]),
  ];
  const adjustments = (c.adjustments ?? []).map((a, i) => adjustmentStep(t, c, a, score.adjustments[i]));
  return step(t, c.label, outOf(score), howText(how, reasonsOf(score)), c.basis ?? [], [
    ...children,
    ...records,
    ...inputs(t, sources),
    ...adjustments,
  ]);
}

function meanStep(t: ExplanationContext, score: UnitScore, parts: readonly Scoreboard[]): Explanation {
  const n = numberText({ n: BigInt(parts.length), d: 1n });
  return step(
    t,
    t.board.rubric.label,
    outOf(score.root),
    howText(
      [said(`trung bình cộng điểm của ${n.vi} kỳ`, `mean of the points of ${n.en} periods`)],
      score.reasons.filter((r) => r.criterion === undefined),
    ),
    t.board.rubric.basis,
    [...parts.flatMap((part) => explainScore(part, t.unit) ?? []), ...explainClass(t, score)],
  );
}

/**
 * Explains a score: every criterion, the rounding, the class with its conditions, down to the cells and the articles
 * behind.
 *
 * @param board - the scores
 * @param unit - id of the unit
 * @returns the derivation, or `null` for a unit that was not scored
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
 * explainScore(scores.value, 'A')?.value.en; // => '9/10 points'
 * ```
 */
export function explainScore(board: Scoreboard, unit: string): Explanation | null {
  const score = scoreOf(board, unit);
  if (score === null) return null;
  const t: ExplanationContext = {
    board,
    words: vocabularyOf(board, unit),
    unit,
    name: board.nameOf(unit),
    period: board.period.id,
  };
  if (board.parts !== undefined) return meanStep(t, score, board.parts);
  const root = criterionStep(t, board.rubric.root, score.root);
  return {
    ...root,
    label: board.rubric.label,
    value: score.state === 'notAssessed' ? said('không thuộc diện đánh giá', 'not assessed') : root.value,
    basis: board.rubric.basis,
    inputs: [...root.inputs, ...explainClass(t, score)],
  };
}
