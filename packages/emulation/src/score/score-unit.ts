import { classByTable, decided, inOrder, noClass, type ClassResult } from './classify.ts';
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

/** A class that something other than the table may give. */
interface OtherClass {
  readonly class: string;
  readonly reasons: readonly ScoreReason[];
  readonly veto?: string;
}

/** What the vetoes say: the first that strikes, and those of which nobody can tell. */
interface Vetoed {
  readonly struck: ClassResult | null;
  readonly open: readonly OtherClass[];
}

// A veto nobody confirmed never strikes by itself; it leaves the class open.
function vetoesOf(context: UnitContext): Vetoed {
  const open: OtherClass[] = [];
  for (const veto of context.session.rubric.vetoes ?? []) {
    const tested = testCondition(context, veto.when);
    if (tested.holds === false) continue;
    if (tested.holds === true && veto.unconfirmed === undefined) {
      const struck = decided(veto.then, 'veto', veto.id, [reason('veto', veto.label.vi, veto.label.en)]);
      return { struck, open };
    }
    const unconfirmed = reason(
      'veto-unconfirmed',
      `Điều kiện loại trừ chưa được xác nhận: ${veto.label.vi}.`,
      `Unconfirmed veto: ${veto.label.en}.`,
    );
    open.push({
      class: veto.then,
      veto: veto.id,
      reasons: tested.holds === null ? tested.reasons : [unconfirmed],
    });
  }
  return { struck: null, open };
}

const ended = reason('assessment-ended', 'Dừng chấm theo quy định.', 'The assessment ended as the rule orders.');

// What the class is unless a veto or a stop that is still open strikes.
function settledClass(context: UnitContext, root: CriterionScore, struck: ClassResult | null): ClassResult | null {
  const { classes } = context.session.rubric;
  if (struck !== null) return struck;
  if (classes === undefined) return null;
  if (context.stopped !== null) return decided(context.stopped.class, 'stop', context.stopped.criterion, [ended]);
  const total = classes.of === 'index' ? indexOf(root) : root.points;
  if (total === null) return noClass([reason('no-total', 'Chưa có tổng điểm.', 'There is no total.')]);
  return classByTable(context, classes, total);
}

/**
 * The class of a unit whose criteria are scored: vetoes first, then the end of the assessment, then the class table. The
 * class of a unit that is taken out of the assessment is `notAssessed`. While nobody can tell whether a veto or a stop that
 * comes first strikes, the class is open.
 *
 * @param context - the unit, all criteria scored
 * @param root - the total
 * @returns the class; `null` where the rubric has no classes
 */
export function classOf(context: UnitContext, root: CriterionScore): ClassResult | null {
  const vetoes = vetoesOf(context);
  const { struck } = vetoes;
  const open: readonly OtherClass[] = [...vetoes.open, ...(struck === null ? context.openStops : [])];
  const result = settledClass(context, root, struck);
  const openVetoes = vetoes.open.flatMap(({ veto }) => (veto === undefined ? [] : [veto]));
  const marked = openVetoes.length === 0 ? {} : { openVetoes };
  if (open.every((other) => other.class === result?.class)) return result;
  const reasons = open.flatMap((other) => other.reasons);
  if (result === null) return { ...noClass(reasons), state: 'undecided', ...marked };
  // Without a total any class may still come of it.
  if (result.state === 'none') return { ...result, reasons: [...result.reasons, ...reasons], ...marked };
  const out = 'notAssessed';
  const possible = new Set([...result.possible, ...open.map((other) => other.class)].filter((id) => id !== out));
  return {
    state: 'undecided',
    class: null,
    possible: inOrder(context.session.rubric.classes?.classes ?? [], possible),
    because: null,
    by: null,
    reasons,
    ...marked,
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
    reasons: out ? rating.reasons : [...(context.stopped === null ? [] : [ended]), ...reasonsIn(root)],
  };
  return { score, context };
}
