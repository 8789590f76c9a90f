import type { Text } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { divideFractions, hundred, subtractFractions, type Fraction } from '@qcdc/core/exact';
import type { PaymentRule } from '../rubric/payment-rule.ts';
import { aScoreboard } from './a-scoreboard.ts';
import { contextOf } from './context-of.ts';
import { exactPoints, hull, intervalOfPoints, timesPoints, type PointRange } from './point-range.ts';
import { exactOf, touches } from './range.ts';
import { readValue } from './read-value.ts';
import { reason, type ScoreReason } from './score-reason.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { UnitScore } from './unit-score.ts';

/** What the result of a unit means in money. @term mức chi trả theo kết quả */
export interface Payment {
  /** Id of the payment rule. */
  readonly payment: string;
  /** What is paid. */
  readonly label: Text;
  /** The whole sum; `null` when it is not known. */
  readonly whole: Fraction | null;
  /** Percent of it that is paid; a range while the score or the class is open, `null` when nobody can tell. */
  readonly percent: PointRange | null;
  /** What is paid, never rounded; `null` when nobody can tell. */
  readonly paid: PointRange | null;
  /** What is cut. */
  readonly cut: PointRange | null;
  /** Why something is not known. */
  readonly reasons: readonly ScoreReason[];
}

function percentOf(board: Scoreboard, score: UnitScore, { share }: PaymentRule): PointRange | readonly ScoreReason[] {
  const { amount } = board.session;
  let percent: PointRange | null = null;
  if (share.by === 'class') {
    for (const id of score.class?.possible ?? []) {
      const one = share.percent[id];
      if (one !== undefined) percent = hull(percent, exactPoints(amount(one)));
    }
    return percent ?? [...(score.class?.reasons ?? []), reason('no-class', 'Chưa xếp loại.', 'There is no class.')];
  }
  const value = share.by === 'points' ? score.points : score.index;
  if (value === null) return [...score.reasons, reason('no-total', 'Chưa có tổng điểm.', 'There is no total.')];
  for (const { from, to, percent: one } of share.bands) {
    const range = { from: from === undefined ? null : amount(from), to: to === undefined ? null : amount(to) };
    if (touches(intervalOfPoints(value), range, share.closed)) percent = hull(percent, exactPoints(amount(one)));
  }
  return percent ?? [];
}

/**
 * Reckons what the result of a unit means in money, by its final class where the board has one.
 *
 * @param board - the scores; with final classes where quotas or caps bound them
 * @param unit - id of the unit
 * @returns one payment for each payment rule of the rubric; none for a unit that was not scored
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
 * paymentsOf(scores.value, 'A'); // => []
 * ```
 */
export function paymentsOf(board: Scoreboard, unit: string): readonly Payment[] {
  checkCall('paymentsOf', { board: [board, aScoreboard] });
  const score = board.get(unit);
  const rules = board.rubric.payments ?? [];
  if (score === null || rules.length === 0) return [];
  const context = contextOf(board, unit);
  return rules.map((rule): Payment => {
    const reasons: ScoreReason[] = [];
    const answer = readValue(context, rule.whole);
    if (!('range' in answer)) reasons.push(...answer.reasons);
    const whole = 'range' in answer ? exactOf(answer.range) : null;
    if ('range' in answer && whole === null)
      reasons.push(reason('value-bounded', 'Số tiền chỉ nêu khoảng.', 'The whole sum is only bounded.'));
    const found = percentOf(board, score, rule);
    const percent = 'low' in found ? found : null;
    if (!('low' in found)) reasons.push(...found);
    const paid = whole === null || percent === null ? null : timesPoints(percent, divideFractions(whole, hundred));
    const cut =
      whole === null || paid === null
        ? null
        : { low: subtractFractions(whole, paid.high), high: subtractFractions(whole, paid.low) };
    return { payment: rule.id, label: rule.label, whole, percent, paid, cut, reasons };
  });
}
