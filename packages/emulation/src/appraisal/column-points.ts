import { addFractions, compareFractions, multiplyFractions, type Fraction, type Text } from '@qcdc/core';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Criterion } from '../rubric/criterion.ts';
import { outlineOf } from '../rubric/outline.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { exactPoints } from '../score/point-range.ts';
import type { StatedPoints } from '../score/scene.ts';
import type { Appraisal } from './appraisal.ts';

/**
 * Returns the criteria that are scored, in the order of the sheet.
 *
 * @param rubric - the sheet
 * @returns its leaves
 */
export function leavesOf(rubric: Rubric): readonly Criterion[] {
  return [...outlineOf(rubric).values()].map((line) => line.criterion).filter((c) => c.children === undefined);
}

/**
 * Returns the points that stand in a column. A column begins with what the column before it holds, so an appraiser enters
 * only what differs; a replacing decision counts in the column that is final.
 *
 * @param appraisal - the appraisal
 * @param rubric - the sheet
 * @param column - id of the column
 * @returns points by criterion; unscored criteria are absent, and 0 is a score
 */
export function pointsInColumn(appraisal: Appraisal, rubric: Rubric, column: string): ReadonlyMap<string, Amount> {
  const columns = rubric.appraisal?.columns.map((c) => c.id) ?? [];
  const upTo = columns.indexOf(column);
  const points = new Map<string, Amount>();
  for (const id of columns.slice(0, upTo + 1))
    for (const event of appraisal.history)
      if (event.step === 'score' && event.column === id) points.set(event.criterion, event.to);
  if (rubric.appraisal?.final === column)
    for (const event of appraisal.history)
      if (event.step === 'replace')
        for (const [criterion, to] of Object.entries(event.changes)) points.set(criterion, to);
  return points;
}

/**
 * Returns the criteria a column leaves unscored: the completeness gate. Zero counts as scored.
 *
 * @param appraisal - the appraisal
 * @param rubric - the sheet
 * @param column - id of the column
 * @returns ids of unscored criteria
 */
export function unscoredIn(appraisal: Appraisal, rubric: Rubric, column: string): readonly string[] {
  const points = pointsInColumn(appraisal, rubric, column);
  const first = rubric.appraisal?.columns[0]?.id === column;
  return leavesOf(rubric)
    .filter((c) => !points.has(c.id) && !(first && c.notSelfScored === true))
    .map((c) => c.id);
}

/** One criterion whose points differ between two columns. */
export interface ColumnDifference {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Its label. */
  readonly label: Text;
  /** Points in the first column, `null` when unscored. */
  readonly from: Fraction | null;
  /** Points in the second column, `null` when unscored. */
  readonly to: Fraction | null;
  /** Second less first, `null` when one is unscored. */
  readonly difference: Fraction | null;
  /** Reason given with the last change. */
  readonly reason: string | null;
}

/**
 * Compares two columns, criterion by criterion.
 *
 * @param appraisal - the appraisal
 * @param rubric - the sheet
 * @param from - id of the first column
 * @param to - id of the second column
 * @returns criteria whose points differ, in the order of the sheet
 */
export function columnDifferences(
  appraisal: Appraisal,
  rubric: Rubric,
  from: string,
  to: string,
): readonly ColumnDifference[] {
  const [before, after] = [pointsInColumn(appraisal, rubric, from), pointsInColumn(appraisal, rubric, to)];
  return leavesOf(rubric).flatMap((c): readonly ColumnDifference[] => {
    const [a, b] = [before.get(c.id), after.get(c.id)];
    const [x, y] = [a === undefined ? null : amountOf(a), b === undefined ? null : amountOf(b)];
    if (x === null && y === null) return [];
    if (x !== null && y !== null && compareFractions(x, y) === 0) return [];
    const last = appraisal.history
      .filter(
        (e) => (e.step === 'score' && e.criterion === c.id) || (e.step === 'replace' && Object.hasOwn(e.changes, c.id)),
      )
      .at(-1);
    const difference = x === null || y === null ? null : addFractions(y, multiplyFractions(x, { n: -1n, d: 1n }));
    return [{ criterion: c.id, label: c.label, from: x, to: y, difference, reason: last?.reason ?? null }];
  });
}

/**
 * Makes the points of a column ready for `score(…, { stated })`: the sheet adds them up, classes and ranks them. The final
 * column is the one the sheet names.
 *
 * @param appraisals - appraisals of the units
 * @param rubric - the sheet
 * @param column - id of the column; the final one when left out
 * @returns points by unit and criterion
 */
export function statedPoints(
  appraisals: readonly Appraisal[],
  rubric: Rubric,
  column: string = rubric.appraisal?.final ?? '',
): ReadonlyMap<string, ReadonlyMap<string, StatedPoints>> {
  return new Map(
    appraisals.map((appraisal) => [
      appraisal.unit,
      new Map(
        [...pointsInColumn(appraisal, rubric, column)].map(([id, amount]) => [
          id,
          { points: exactPoints(amountOf(amount)) },
        ]),
      ),
    ]),
  );
}
