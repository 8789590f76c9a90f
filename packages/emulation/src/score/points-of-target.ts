import {
  addFractions,
  compareFractions,
  divideFractions,
  multiplyFractions,
  one,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import type { TargetScale } from '../rubric/point-scale.ts';
import { exactPoints } from './point-range.ts';
import type { ScaleFrame, ScaleResult } from './scale-result.ts';
import { exactOf, larger } from './range.ts';
import { readValue } from './read-value.ts';
import { openContext, pointsIn, type UnitContext } from './unit-context.ts';
import { reason, type ScoreReason } from './score-reason.ts';

/** Actual and target of one unit; a target of `null` means that none was assigned. */
interface Fulfilment {
  readonly unit: string;
  readonly actual: Fraction;
  readonly target: Fraction | null;
}

function fulfilmentOf(context: UnitContext, scale: TargetScale): Fulfilment | readonly ScoreReason[] {
  const actual = readValue(context, scale.actual);
  if (!('range' in actual)) return actual.reasons;
  const exact = exactOf(actual.range);
  if (exact === null)
    return [reason('value-bounded', 'Số thực hiện chỉ nêu khoảng.', 'The actual value is only bounded.')];
  const target = readValue(context, scale.target);
  if (!('range' in target)) return { unit: context.unit, actual: exact, target: null };
  const goal = exactOf(target.range);
  if (goal === null)
    return [reason('value-bounded', 'Chỉ tiêu được giao chỉ nêu khoảng.', 'The target is only bounded.')];
  return { unit: context.unit, actual: exact, target: goal.n <= 0n ? null : goal };
}

/**
 * Points for actual against target. Below the target: the share of it; meeting it: `atTarget`; above: the rest in
 * proportion to the best of the cluster, whoever is best gets the maximum, co-leaders too. Units without a target are
 * scored apart, against the best actual among them.
 *
 * @param context - the unit being scored
 * @param scale - actual, target and the share that meeting the target earns
 * @param frame - base of percentages and limits
 * @returns the points, or why none can be told
 */
export function pointsAgainstTarget(context: UnitContext, scale: TargetScale, frame: ScaleFrame): ScaleResult {
  const own = fulfilmentOf(context, scale);
  if ('length' in own) return { points: null, reasons: own };
  const peers: Fulfilment[] = [];
  const gaps: ScoreReason[] = [];
  for (const unit of context.session.peersOf(context.unit)) {
    const peer = unit === context.unit ? own : fulfilmentOf(openContext(context.session, unit), scale);
    if ('length' in peer)
      gaps.push(
        reason(
          'peer-without-value',
          `Đơn vị ${unit} trong cụm chưa có số liệu.`,
          `Unit ${unit} of the cluster has no figure.`,
        ),
      );
    else peers.push(peer);
  }
  const give = (points: Fraction): ScaleResult => ({ points: exactPoints(points), reasons: [] });
  const half = pointsIn(context, scale.atTarget, frame.base);
  if (own.target === null) {
    if (gaps.length > 0) return { points: null, reasons: gaps };
    const best = peers.filter((p) => p.target === null).reduce((most, p) => larger(most, p.actual), zero);
    return give(best.n === 0n ? zero : multiplyFractions(frame.base, divideFractions(own.actual, best)));
  }
  const ratio = divideFractions(own.actual, own.target);
  if (compareFractions(ratio, one) <= 0) return give(multiplyFractions(half, ratio));
  // Above the target everything depends on the best of the cluster, so no figure of the cluster may be missing.
  if (gaps.length > 0) return { points: null, reasons: gaps };
  const best = peers.reduce(
    (most, p) => (p.target === null ? most : larger(most, divideFractions(p.actual, p.target))),
    ratio,
  );
  const rest = subtractFractions(frame.base, half);
  return give(
    addFractions(
      half,
      multiplyFractions(rest, divideFractions(subtractFractions(ratio, one), subtractFractions(best, one))),
    ),
  );
}
