import { classByTable, decided, noClass, type ClassResult } from './classify.ts';
import type { CriterionScore } from './criterion-score.ts';
import { testCondition } from './test-condition.ts';
import { isExact } from './point-range.ts';
import { openContext, type UnitContext, type Session } from './unit-context.ts';
import { indexOf, scoreCriterion } from './score-criterion.ts';
import { reason, type ScoreReason } from './score-reason.ts';
import type { ScoreState, UnitScore } from './unit-score.ts';

/**
 * Every reason found in a tree of criteria.
 *
 * @param score - the score
 */
export function reasonsIn(score: CriterionScore): readonly ScoreReason[] {
  return [...score.reasons, ...score.children.flatMap(reasonsIn)];
}

/** A unit that is judged, and its score. */
export interface ScoredUnit {
  /** The score. */
  readonly score: UnitScore;
  /** What it was scored from; explanations and tie rules read on in it. */
  readonly context: UnitContext;
}

interface Vetoed {
  readonly class: string;
  readonly veto: string;
  readonly reason: ScoreReason;
}

function vetoOf(
  context: UnitContext,
  open: { readonly class: string; readonly reasons: readonly ScoreReason[] }[],
): Vetoed | null {
  for (const veto of context.session.rubric.vetoes ?? []) {
    const tested = testCondition(context, veto.when);
    if (tested.holds === false) continue;
    if (tested.holds === null || veto.unconfirmed !== undefined) {
      // A veto nobody confirmed never strikes by itself; it leaves the class open.
      open.push({
        class: veto.then,
        reasons:
          tested.holds === null
            ? tested.reasons
            : [
                reason(
                  'veto-unconfirmed',
                  `Điều kiện loại trừ chưa được xác nhận: ${veto.label.vi}.`,
                  `Unconfirmed veto: ${veto.label.en}.`,
                ),
              ],
      });
      continue;
    }
    return { class: veto.then, veto: veto.id, reason: reason('veto', veto.label.vi, veto.label.en) };
  }
  return null;
}

/**
 * The class of a unit whose criteria are scored: vetoes first, then the end of the assessment, then the class table. The
 * class of a unit that is taken out of the assessment is `notAssessed`.
 *
 * @param context - the unit, all criteria scored
 * @param root - the total
 * @returns the class; `null` where the rubric has no classes
 */
export function classOf(context: UnitContext, root: CriterionScore): ClassResult | null {
  const { classes } = context.session.rubric;
  const open: { readonly class: string; readonly reasons: readonly ScoreReason[] }[] = [];
  const struck = vetoOf(context, open);
  if (struck !== null) return decided(struck.class, 'veto', struck.veto, [struck.reason]);
  if (classes === undefined) return null;
  if (context.stopped !== null)
    return decided(context.stopped.class, 'stop', context.stopped.criterion, [
      reason('assessment-ended', 'Dừng chấm theo quy định.', 'The assessment ended as the rule orders.'),
    ]);
  const total = classes.of === 'index' ? indexOf(root) : root.points;
  if (total === null) return noClass([reason('no-total', 'Chưa có tổng điểm.', 'There is no total.')]);
  const result = classByTable(context, classes, total);
  if (open.length === 0) return result;
  const possible = new Set([...result.possible, ...open.flatMap((o) => (o.class === 'notAssessed' ? [] : [o.class]))]);
  return {
    state: 'undecided',
    class: null,
    possible: classes.classes.flatMap((c) => (possible.has(c.id) ? [c.id] : [])),
    because: null,
    by: null,
    reasons: open.flatMap((o) => o.reasons),
  };
}

/**
 * Scores one unit through the whole rubric: every mechanism, all reasons kept.
 *
 * @param session - what is the same for all units
 * @param unit - id of the unit
 * @returns the score, and the context for reading on
 */
export function scoreUnit(session: Session, unit: string): ScoredUnit {
  const context = openContext(session, unit);
  const root = scoreCriterion(context, session.rubric.root);
  const rating = classOf(context, root);
  const out = rating?.class === 'notAssessed';
  const state: ScoreState = out
    ? 'notAssessed'
    : root.points === null || context.stopped !== null
      ? 'notScored'
      : isExact(root.points)
        ? 'scored'
        : 'bounded';
  const counts = state === 'scored' || state === 'bounded';
  const score: UnitScore = {
    unit,
    period: session.period.id,
    state,
    points: counts ? root.points : null,
    maximum: root.maximum,
    index: counts ? indexOf(root) : null,
    class: out ? noClass(rating.reasons) : rating,
    root,
    reasons: out ? rating.reasons : reasonsIn(root),
  };
  return { score, context };
}
