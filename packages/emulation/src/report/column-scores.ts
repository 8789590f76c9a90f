import type { IsoDate, Text } from '@qcdc/core';
import type { Appraisal } from '../appraisal/appraisal.ts';
import { evidencedIn, pointsEntered, pointsInColumn } from '../appraisal/column-points.ts';
import { standingDecision } from '../appraisal/decided-result.ts';
import { handedOn, standingScores } from '../appraisal/standing-steps.ts';
import { asStated } from '../appraisal/as-stated.ts';
import { said } from '../explain/words.ts';
import type { Amount } from '../rubric/amount.ts';
import { asDecided } from '../score/as-decided.ts';
import { scoreUnit } from '../score/score-unit.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { UnitScore } from '../score/unit-score.ts';

/** A column of a score form with what it comes to, or the result behind all columns. */
export interface ColumnScore {
  /** Id of the column; `result` for the result. */
  readonly id: string;
  /** Header. */
  readonly label: Text;
  /** Role that fills it; `null` for the result. */
  readonly by: Text | null;
  /** Day it was handed on last; for the result, the day of the decision that stands. */
  readonly on: IsoDate | null;
  /** Points by criterion; `null` while nobody has begun the column. */
  readonly points: ReadonlyMap<string, Amount> | null;
  /** Criteria for which documents were given with the points. */
  readonly evidenced: ReadonlySet<string>;
  /** The score the column comes to; `null` while nobody has begun it. */
  readonly score: UnitScore | null;
}

/**
 * Scores every column of an appraisal by the rubric itself, so that subtotals, weights, ceilings and classes of each column
 * are those of the rule.
 *
 * @param appraisal - the appraisal
 * @param board - scores of the rubric, for its figures and facts
 * @returns the columns in their order, and the result last
 */
export function columnScores(appraisal: Appraisal, board: Scoreboard): readonly ColumnScore[] {
  const rule = board.rubric.appraisal;
  if (rule === undefined) return [];
  const { history, unit } = appraisal;
  const scored = (points: ReadonlyMap<string, Amount>, evidenced: ReadonlySet<string>): UnitScore =>
    scoreUnit({ ...board.session, stated: new Map([[unit, asStated(points, evidenced)]]) }, unit).score;
  const done = handedOn(appraisal);
  const columns = rule.columns.map(({ id, label, by }): ColumnScore => {
    const begun = done.has(id) || standingScores(appraisal, id).some((e) => e.column === id);
    const on = done.has(id) ? (history.findLast((e) => e.step === 'submit' && e.column === id)?.at ?? null) : null;
    const points = begun ? pointsEntered(appraisal, id) : null;
    const evidenced = evidencedIn(appraisal, id);
    return { id, label, by, on, points, evidenced, score: points === null ? null : scored(points, evidenced) };
  });
  const last = history.findLast((e) => e.step === 'publish' || e.step === 'replace');
  const final = last === undefined ? null : pointsInColumn(appraisal, rule.final);
  const evidenced = evidencedIn(appraisal, rule.final);
  const computed = final === null ? null : scored(final, evidenced);
  const result: ColumnScore = {
    id: 'result',
    label: said('Kết quả', 'Result'),
    by: null,
    on: last?.at ?? null,
    points: final,
    evidenced,
    score: computed === null ? null : asDecided(computed, standingDecision(appraisal)),
  };
  return [...columns, result];
}

/**
 * Returns the scores of one column as a scoreboard of one unit, for explanations.
 *
 * @param board - scores of the rubric
 * @param unit - id of the unit
 * @param column - the column
 * @returns the scoreboard
 */
export function boardOfColumn(board: Scoreboard, unit: string, column: ColumnScore): Scoreboard {
  const stated = new Map([[unit, asStated(column.points ?? new Map<string, Amount>(), column.evidenced)]]);
  const get = (id: string): UnitScore | null => (id === unit ? column.score : null);
  return { ...board, units: [unit], totals: null, session: { ...board.session, stated }, get };
}
