import type { ChartBlock, DrawnRange, Text, WaterfallStep } from '@qcdc/core';
import { aText, checkCall, having, listOf } from '@qcdc/core/checks';
import {
  addFractions,
  compareFractions,
  divideFractions,
  hundred,
  multiplyFractions,
  roundNumber,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import { said } from '../explain/words.ts';
import type { CriterionScore } from '../score/criterion-score.ts';
import { isExact, type PointRange } from '../score/point-range.ts';
import { pointsText } from '../score/print-points.ts';
import { scoreOf } from '../score/score-of.ts';
import type { Scoreboard } from '../score/scoreboard.ts';

const points = said('điểm', 'points');
const notKnown = said('chưa có điểm', 'no points');

// A number for drawing only; what is printed beside it is exact.
const drawn = (number: Fraction): number => roundNumber(number, 6).toNumber();

const aBoard = /* @__PURE__ */ having(['rubric', 'units', 'get'], 'bảng điểm từ score', 'the scoreboard of score');

/**
 * Shows how units fare on the parts of a rubric, each part in percent of what the unit can reach on it: maxima may differ from
 * unit to unit where a part does not apply.
 *
 * @param board - the scores
 * @param units - ids of the units, one shape each; up to four can be told apart
 * @returns the chart; a part without points is a gap, never zero
 * @throws `DefinitionError` `call/…`, `emulation/unknown-unit`
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
 * scoreRadar(scores.value, ['A', 'B']).kind; // => 'chart'
 * ```
 */
export function scoreRadar(board: Scoreboard, units: readonly string[]): ChartBlock {
  checkCall('scoreRadar', { board: [board, aBoard], units: [units, listOf(aText, 1)] });
  const parts = board.rubric.root.children ?? [];
  const shapes = units.map((unit) => {
    const children = scoreOf(board, unit)?.root.children ?? [];
    return {
      label: said(board.nameOf(unit), board.nameOf(unit)),
      points: parts.map(({ id }) => shareOf(children.find(({ criterion }) => criterion === id))),
    };
  });
  const names = units.map((unit) => board.nameOf(unit)).join(', ');
  return {
    kind: 'chart',
    caption: said(`Kết quả theo nội dung: ${names}`, `Results by part: ${names}`),
    chart: {
      type: 'radar',
      measuredIn: said('% điểm tối đa', '% of the maximum'),
      axes: parts.map(({ label }) => ({ label, most: 100 })),
      shapes,
    },
  };
}

function shareOf(score: CriterionScore | undefined): Omit<DrawnRange, 'label'> {
  if (score?.points == null || compareFractions(score.maximum, zero) <= 0)
    return { low: null, high: null, print: notKnown };
  const share = (of: Fraction): number => drawn(divideFractions(multiplyFractions(of, hundred), score.maximum));
  const [earned, most] = [pointsText(score.points), pointsText({ low: score.maximum, high: score.maximum })];
  return {
    low: share(score.points.low),
    high: share(score.points.high),
    print: { vi: `${earned.vi}/${most.vi}`, en: `${earned.en}/${most.en}` },
  };
}

/**
 * Shows how the points of a unit are made up: the parts of the rubric one on top of the other, then what was added or taken away
 * on the whole, then the total. Where the points of a part are not exactly known, it and what stands on it are not drawn; their
 * words stand in the table.
 *
 * @param board - the scores
 * @param unit - id of the unit
 * @returns the chart; `null` for a unit that was not scored
 * @throws `DefinitionError` `call/…`, `emulation/unknown-unit`
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
 * scoreWaterfall(scores.value, 'A')?.kind; // => 'chart'
 * ```
 */
export function scoreWaterfall(board: Scoreboard, unit: string): ChartBlock | null {
  checkCall('scoreWaterfall', { board: [board, aBoard], unit: [unit, aText] });
  const score = scoreOf(board, unit);
  if (score === null) return null;
  const { root } = board.rubric;
  const parts: Part[] = (root.children ?? []).map(({ id, label }) => ({
    label,
    points: score.root.children.find(({ criterion }) => criterion === id)?.points ?? null,
  }));
  for (const { adjustment, points: added } of score.root.adjustments)
    parts.push({
      label: root.adjustments?.find(({ id }) => id === adjustment)?.label ?? said(adjustment, adjustment),
      points: added,
    });
  const name = board.nameOf(unit);
  return {
    kind: 'chart',
    caption: said(`Điểm của ${name} được cộng thế nào`, `How the points of ${name} add up`),
    chart: { type: 'waterfall', measuredIn: points, steps: stepsOf(parts, score.points) },
  };
}

/** One part of a sum. */
interface Part {
  readonly label: Text;
  readonly points: PointRange | null;
}

function stepsOf(parts: readonly Part[], total: PointRange | null): readonly WaterfallStep[] {
  const steps: WaterfallStep[] = [];
  // `null` from the first part on that is not exactly known.
  const reached: { sum: Fraction | null } = { sum: zero };
  const add = (label: Text, part: PointRange | null): void => {
    const { sum } = reached;
    const to: Fraction | null = sum !== null && part !== null && isExact(part) ? addFractions(sum, part.low) : null;
    const print = part === null ? notKnown : signed(part);
    steps.push({
      label,
      from: to === null || sum === null ? null : drawn(sum),
      to: to === null ? null : drawn(to),
      isSum: false,
      print,
    });
    reached.sum = to;
  };
  for (const { label, points: part } of parts) add(label, part);
  const exact = total !== null && isExact(total) ? total.low : null;
  // Weights, limits and rounding on the whole: told as one step, so that the drawing always ends at the total.
  const rest = reached.sum === null || exact === null ? null : subtractFractions(exact, reached.sum);
  if (rest !== null && rest.n !== 0n)
    add(said('Hệ số, giới hạn, làm tròn', 'Weights, limits, rounding'), { low: rest, high: rest });
  steps.push({
    label: said('Tổng điểm', 'Total'),
    from: exact === null ? null : 0,
    to: exact === null ? null : drawn(exact),
    isSum: true,
    print: total === null ? notKnown : pointsText(total),
  });
  return steps;
}

function signed(part: PointRange): Text {
  const { vi, en } = pointsText(part);
  return part.low.n > 0n ? { vi: `+${vi}`, en: `+${en}` } : { vi, en };
}
