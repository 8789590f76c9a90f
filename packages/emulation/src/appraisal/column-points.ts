import {
  absoluteFraction,
  compareFractions,
  subtractFractions,
  type Fraction,
  type Text,
  aText,
  checkCall,
  listOf,
  unchecked,
} from '@qcdc/core';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Criterion } from '../rubric/criterion.ts';
import { outlineOf } from '../rubric/outline.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { exactPoints } from '../score/point-range.ts';
import { printNumber } from '../score/print-points.ts';
import type { StatedPoints } from '../score/unit-context.ts';
import type { Appraisal } from './appraisal.ts';

/**
 * Returns the criteria that are scored, in the order of the rubric.
 *
 * @param rubric - the rubric
 * @returns its leaves
 */
export function leavesOf(rubric: Rubric): readonly Criterion[] {
  return [...outlineOf(rubric).values()].map((line) => line.criterion).filter((c) => c.children === undefined);
}

/**
 * Returns the points of a column as they were entered, before any replacing decision. A column begins with what the column
 * before it holds.
 *
 * @param appraisal - the appraisal
 * @param column - id of the column
 * @returns points by criterion
 */
export function pointsEntered(appraisal: Appraisal, column: string): Map<string, Amount> {
  const columns = appraisal.rubric.appraisal?.columns.map((c) => c.id) ?? [];
  const upTo = columns.indexOf(column);
  const points = new Map<string, Amount>();
  for (const id of columns.slice(0, upTo + 1))
    for (const event of appraisal.history)
      if (event.step === 'score' && event.column === id) points.set(event.criterion, event.to);
  return points;
}

/**
 * Returns the points that stand in a column. A column begins with what the column before it holds, so an appraiser enters
 * only what differs; a replacing decision counts in the column that is final.
 *
 * @param appraisal - the appraisal
 * @param column - id of the column
 * @returns points by criterion; unscored criteria are absent, and 0 is a score
 */
export function pointsInColumn(appraisal: Appraisal, column: string): ReadonlyMap<string, Amount> {
  const points = pointsEntered(appraisal, column);
  if (appraisal.rubric.appraisal?.final === column)
    for (const event of appraisal.history)
      if (event.step === 'replace')
        for (const [criterion, to] of Object.entries(event.changes)) points.set(criterion, to);
  return points;
}

/**
 * Returns the criteria a column leaves unscored: the completeness gate. Zero counts as scored.
 *
 * @param appraisal - the appraisal
 * @param column - id of the column
 * @returns ids of unscored criteria
 */
export function unscoredIn(appraisal: Appraisal, column: string): readonly string[] {
  const { rubric } = appraisal;
  const points = pointsInColumn(appraisal, column);
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
  /** Reason given with the last change that the second column holds. */
  readonly reason: string | null;
  /** In words: `−1,25 điểm: Hòa giải ở cơ sở (5 → 3,75): lý do`. */
  readonly text: Text;
}

function wordsOf(label: Text, from: Fraction | null, to: Fraction | null, reason: string | null): Text {
  const inLanguage = (language: 'vi' | 'en'): string => {
    const print = (f: Fraction | null): string => (f === null ? '—' : printNumber(f, language));
    const change = from === null || to === null ? null : subtractFractions(to, from);
    const size = change === null ? null : absoluteFraction(change);
    const points = language === 'vi' ? 'điểm' : size?.n === 1n && size.d === 1n ? 'point' : 'points';
    const sign = change !== null && change.n < 0n ? '−' : '+';
    const lead = size === null ? '' : `${sign}${print(size)} ${points}: `;
    return `${lead}${label[language]} (${print(from)} → ${print(to)})${reason === null ? '' : `: ${reason}`}`;
  };
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

/**
 * Compares two columns, criterion by criterion.
 *
 * @param appraisal - the appraisal
 * @param from - id of the first column
 * @param to - id of the second column
 * @returns criteria whose points differ, in the order of the rubric
 */
export function columnDifferences(appraisal: Appraisal, from: string, to: string): readonly ColumnDifference[] {
  const { rubric } = appraisal;
  const [before, after] = [pointsInColumn(appraisal, from), pointsInColumn(appraisal, to)];
  const columns = rubric.appraisal?.columns.map((c) => c.id) ?? [];
  const held = new Set(columns.slice(0, columns.indexOf(to) + 1));
  const replaced = rubric.appraisal?.final === to;
  return leavesOf(rubric).flatMap((c): readonly ColumnDifference[] => {
    const [a, b] = [before.get(c.id), after.get(c.id)];
    const [x, y] = [a === undefined ? null : amountOf(a), b === undefined ? null : amountOf(b)];
    if (x === null && y === null) return [];
    if (x !== null && y !== null && compareFractions(x, y) === 0) return [];
    const last = appraisal.history
      .filter(
        (e) =>
          (e.step === 'score' && e.criterion === c.id && held.has(e.column)) ||
          (e.step === 'replace' && replaced && Object.hasOwn(e.changes, c.id)),
      )
      .at(-1);
    const difference = x === null || y === null ? null : subtractFractions(y, x);
    const reason = last?.reason ?? null;
    const text = wordsOf(c.label, x, y, reason);
    return [{ criterion: c.id, label: c.label, from: x, to: y, difference, reason, text }];
  });
}

/** Which points are taken. */
export interface StatedPointsOptions {
  /** Id of the column; the final one when left out. */
  readonly column?: string;
}

/**
 * Makes the points of a column ready for `score(…, { stated })`: the rubric adds them up, classes and ranks them. The final
 * column is the one the rubric names.
 *
 * @param appraisals - appraisals of the units
 * @param options - another column than the final one
 * @returns points by unit and criterion
 */
export function statedPoints(
  appraisals: readonly Appraisal[],
  options: StatedPointsOptions = {},
): ReadonlyMap<string, ReadonlyMap<string, StatedPoints>> {
  checkCall('statedPoints', { appraisals: [appraisals, listOf(unchecked)] }, options, { column: aText });
  return new Map(
    appraisals.map((appraisal) => {
      const column = options.column ?? appraisal.rubric.appraisal?.final ?? '';
      return [appraisal.unit, asStated(pointsInColumn(appraisal, column))];
    }),
  );
}

/**
 * Turns amounts into points the engine takes as they are.
 *
 * @param amounts - points by criterion, as entered
 * @returns the same, exact
 */
export function asStated(amounts: ReadonlyMap<string, Amount>): ReadonlyMap<string, StatedPoints> {
  return new Map([...amounts].map(([id, amount]) => [id, { points: exactPoints(amountOf(amount)) }]));
}
