import { checkCall, having } from '@qcdc/core/checks';
import type { ClassResult } from '../score/classify.ts';
import type { PointRange } from '../score/point-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { UnitScore } from '../score/unit-score.ts';

/** A unit whose score or class moved between two scoreboards. */
export interface OutcomeChange {
  /** Id of the unit. */
  readonly unit: string;
  /** Its score as it was; `null` where it was not scored. */
  readonly from: UnitScore | null;
  /** Its score as it is; `null` where it is not scored any more. */
  readonly to: UnitScore | null;
  /** Whether its class, or the classes it can be, moved, and not only its points. */
  readonly classMoved: boolean;
}

/**
 * Compares two scoreboards unit by unit: which scores and which classes a corrected delivery moves. What moved inside one score is
 * told by `compareScores`.
 *
 * @param before - the earlier scores
 * @param after - the later ones
 * @returns the units that moved, in the order of the earlier scores, then those that are new
 * @throws `DefinitionError` `call/bad-argument`
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
 * const units = { units: ['A', 'B'], peek: () => null };
 * const of = (value: number) => score(ok(units), rubric, { period: '2024', facts: [{ fact: 'posted', unit: 'A', period: '2024', kind: 'number', value }] }).value;
 * compareScoreboards(of(7), of(9)).map(({ unit, classMoved }) => [unit, classMoved]); // => [['A', false]]
 * ```
 */
export function compareScoreboards(before: Scoreboard, after: Scoreboard): readonly OutcomeChange[] {
  checkCall('compareScoreboards', { before: [before, aScoreboard], after: [after, aScoreboard] });
  const changes: OutcomeChange[] = [];
  const tell = (unit: string, from: UnitScore | null, to: UnitScore | null): void => {
    const classMoved = classOf(from?.class ?? null) !== classOf(to?.class ?? null);
    if (!classMoved && pointsOf(from) === pointsOf(to)) return;
    changes.push({ unit, from, to, classMoved });
  };
  for (const score of before.rows()) tell(score.unit, score, after.get(score.unit));
  for (const score of after.rows()) if (before.get(score.unit) === null) tell(score.unit, null, score);
  return changes;
}

const aScoreboard = /* @__PURE__ */ having(['rubric', 'get', 'rows'], 'bảng điểm', 'a scoreboard');

const classOf = (result: ClassResult | null): string =>
  result === null ? '' : JSON.stringify([result.state, result.class, result.possible]);

function pointsOf(score: UnitScore | null): string {
  if (score === null) return '';
  return JSON.stringify([score.state, rangeOf(score.points), rangeOf(score.index)]);
}

const rangeOf = (points: PointRange | null): readonly string[] =>
  points === null ? [] : [points.low, points.high].map(({ n, d }) => `${n}/${d}`);
