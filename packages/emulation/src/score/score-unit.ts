import { classByTable, decided, noClass, type ClassResult } from './classify.ts';
import type { CriterionScore } from './criterion-score.ts';
import { judge } from './judge.ts';
import { isExact } from './point-range.ts';
import { openScene, type Scene, type Session } from './scene.ts';
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
export interface Judged {
  /** The score. */
  readonly score: UnitScore;
  /** The scene it was judged in; explanations and tie rules read on in it. */
  readonly scene: Scene;
}

interface Vetoed {
  readonly class: string;
  readonly veto: string;
  readonly reason: ScoreReason;
}

function vetoOf(
  scene: Scene,
  open: { readonly class: string; readonly reasons: readonly ScoreReason[] }[],
): Vetoed | null {
  for (const veto of scene.session.rubric.vetoes ?? []) {
    const truth = judge(scene, veto.when);
    if (truth.holds === false) continue;
    if (truth.holds === null || veto.unconfirmed !== undefined) {
      // A veto nobody confirmed never strikes by itself; it leaves the class open.
      open.push({
        class: veto.then,
        reasons:
          truth.holds === null
            ? truth.reasons
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
 * @param scene - the unit, all criteria scored
 * @param root - the total
 * @returns the class; `null` where the sheet has no classes
 */
export function classOf(scene: Scene, root: CriterionScore): ClassResult | null {
  const { classes } = scene.session.rubric;
  const open: { readonly class: string; readonly reasons: readonly ScoreReason[] }[] = [];
  const struck = vetoOf(scene, open);
  if (struck !== null) return decided(struck.class, 'veto', struck.veto, [struck.reason]);
  if (classes === undefined) return null;
  if (scene.stopped !== null)
    return decided(scene.stopped.class, 'stop', scene.stopped.criterion, [
      reason('assessment-ended', 'Dừng chấm theo quy định.', 'The assessment ended as the rule orders.'),
    ]);
  const total = classes.of === 'index' ? indexOf(root) : root.points;
  if (total === null) return noClass([reason('no-total', 'Chưa có tổng điểm.', 'There is no total.')]);
  const result = classByTable(scene, classes, total);
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
 * Scores one unit through the whole sheet: every mechanism, all reasons kept.
 *
 * @param session - what is the same for all units
 * @param unit - id of the unit
 * @returns the score, and the scene for reading on
 */
export function scoreUnit(session: Session, unit: string): Judged {
  const scene = openScene(session, unit);
  const root = scoreCriterion(scene, session.rubric.root);
  const rating = classOf(scene, root);
  const out = rating?.class === 'notAssessed';
  const state: ScoreState = out
    ? 'notAssessed'
    : root.points === null || scene.stopped !== null
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
  return { score, scene };
}
