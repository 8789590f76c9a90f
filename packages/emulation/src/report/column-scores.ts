import type { IsoDate, Text } from '@qcdc/core';
import type { Appraisal } from '../appraisal/appraisal.ts';
import { asStated, pointsEntered, pointsInColumn } from '../appraisal/column-points.ts';
import { said } from '../explain/words.ts';
import type { Amount } from '../rubric/amount.ts';
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
  const scored = (points: ReadonlyMap<string, Amount>): UnitScore =>
    scoreUnit({ ...board.session, stated: new Map([[unit, asStated(points)]]) }, unit).score;
  const columns = rule.columns.map(({ id, label, by }): ColumnScore => {
    const own = history.filter((e) => (e.step === 'score' || e.step === 'submit') && e.column === id);
    const on = own.findLast((e) => e.step === 'submit')?.at ?? null;
    const points = own.length === 0 ? null : pointsEntered(appraisal, id);
    return { id, label, by, on, points, score: points === null ? null : scored(points) };
  });
  const decided = history.findLast((e) => e.step === 'publish' || e.step === 'replace');
  const final = decided === undefined ? null : pointsInColumn(appraisal, rule.final);
  const result: ColumnScore = {
    id: 'result',
    label: said('Kết quả', 'Result'),
    by: null,
    on: decided?.at ?? null,
    points: final,
    score: final === null ? null : scored(final),
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
  const stated = new Map([[unit, asStated(column.points ?? new Map<string, Amount>())]]);
  const get = (id: string): UnitScore | null => (id === unit ? column.score : null);
  return { ...board, units: [unit], totals: null, session: { ...board.session, stated }, get };
}
