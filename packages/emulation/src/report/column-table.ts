import type { ReportCell, ReportColumn, TableBlock, Text } from '@qcdc/core';
import { subtractFractions, zero } from '@qcdc/core/exact';
import type { Appraisal } from '../appraisal/appraisal.ts';
import { numberText, said } from '../explain/words.ts';
import type { Criterion } from '../rubric/criterion.ts';
import type { RubricLines } from '../rubric/rubric-lines.ts';
import type { CriterionScore } from '../score/criterion-score.ts';
import { exactPoints, isExact, type PointRange } from '../score/point-range.ts';
import { pointsText } from '../score/print-points.ts';
import type { ColumnScore } from './column-scores.ts';
import { reasonHeader, reasonWithEvidence } from './reason-with-evidence.ts';

/** What the tables of an appraisal are made from. */
export interface ColumnTables {
  /** The appraisal. */
  readonly appraisal: Appraisal;
  /** Lines of the rubric. */
  readonly outline: RubricLines;
  /** Its columns. */
  readonly columns: readonly ColumnScore[];
}

type Row = readonly ReportCell[];
type Scores = readonly (CriterionScore | null)[];

/** A cell in which nothing belongs: unlike a missing figure, it is not read out as one. */
const nothing = said('', '');
const notApplicable = said('không áp dụng', 'not applicable');

function pointsCell(score: CriterionScore | null): ReportCell {
  if (score?.state === 'excluded') return notApplicable;
  return score?.points == null ? null : pointsText(score.points);
}

const childrenAt = (scores: Scores, place: number): Scores => scores.map((score) => score?.children[place] ?? null);

function reasonsOn({ appraisal }: ColumnTables, criterion: string): ReportCell {
  const told = appraisal.history.flatMap((event): readonly string[] => {
    const about =
      (event.step === 'score' && event.criterion === criterion) ||
      (event.step === 'replace' && Object.hasOwn(event.changes, criterion));
    const why = about ? reasonWithEvidence(event) : null;
    return why === null ? [] : [`${event.by}: ${why}`];
  });
  return told.length === 0 ? nothing : told.join('; ');
}

// What the points of a group are beside the plain sum of the lines below it: weights, coefficients, a ceiling, rounding.
function beside(score: CriterionScore | null): PointRange | null {
  if (score?.points == null || !isExact(score.points)) return null;
  let rest = score.points.low;
  for (const { points } of [...score.children.filter((c) => c.state !== 'excluded'), ...score.adjustments]) {
    if (points === null || !isExact(points)) return null;
    rest = subtractFractions(rest, points.low);
  }
  return exactPoints(rest);
}

function besideLines(tables: ColumnTables, c: Criterion, scores: Scores): readonly Row[] {
  const rows = (c.adjustments ?? []).map((a, i): Row => {
    const points = scores.map((score) => score?.adjustments[i]?.points ?? null);
    return [
      nothing,
      a.label,
      nothing,
      ...points.map((p) => (p === null ? null : signedText(p))),
      reasonsOn(tables, a.id),
    ];
  });
  const rest = c.children === undefined ? [] : scores.map(beside);
  if (rest.every((points) => points === null || points.low.n === 0n)) return rows;
  const label = said('Do hệ số, trọng số, mức trần hoặc làm tròn', 'By coefficients, weights, ceilings or rounding');
  return [...rows, [nothing, label, nothing, ...rest.map((p) => (p === null ? null : signedText(p))), nothing]];
}

const signedText = (points: PointRange): Text => (isExact(points) ? numberText(points.low) : pointsText(points));

function linesOf(tables: ColumnTables, c: Criterion, scores: Scores, number: string, nested: boolean): readonly Row[] {
  const maximum = tables.outline.get(c.id)?.maximum ?? zero;
  const children = nested ? (c.children ?? []) : [];
  const own: Row = [number, c.label, numberText(maximum), ...scores.map(pointsCell), reasonsOn(tables, c.id)];
  const below = children.flatMap((child, i) =>
    linesOf(tables, child, childrenAt(scores, i), `${number}.${i + 1}`, true),
  );
  return [own, ...below, ...(nested ? besideLines(tables, c, scores) : [])];
}

/** Which lines of a rubric a table shows. */
export interface TablePart {
  /** The root of the rubric. */
  readonly root: Criterion;
  /** What the table shows. */
  readonly caption: Text;
  /** `true` to list the criteria inside groups, too. */
  readonly nested: boolean;
}

/**
 * Lays a rubric out: a row for each group, criterion and adjustment with its points in every column, and the total. Whatever
 * parts a sum from its lines (weights, a ceiling, rounding) has a row of its own, so that every column adds up.
 *
 * @param tables - appraisal, lines and columns
 * @param part - what to show
 * @returns the table
 */
export function columnTable(tables: ColumnTables, { root, caption, nested }: TablePart): TableBlock {
  const { columns, outline } = tables;
  const scores: Scores = columns.map((column) => column.score?.root ?? null);
  const maximum = outline.get(root.id)?.maximum ?? zero;
  const grouped = root.children?.some((child) => child.children !== undefined) === true;
  const rows: Row[] = [
    ...(root.children ?? []).flatMap((child, i) => linesOf(tables, child, childrenAt(scores, i), `${i + 1}`, nested)),
    ...besideLines(tables, root, scores),
    [nothing, said('Tổng điểm', 'Total'), numberText(maximum), ...scores.map(pointsCell), reasonsOn(tables, root.id)],
  ];
  const heads: readonly ReportColumn[] = [
    { header: said('TT', 'No.'), align: 'right' },
    { header: said('Tiêu chí', 'Criterion') },
    { header: said('Điểm tối đa', 'Maximum'), align: 'right' },
    ...columns.map(({ label }): ReportColumn => ({ header: label, align: 'right' })),
    { header: reasonHeader },
  ];
  // Among the groups alone nobody needs numbers, and reasons stand with the criteria.
  const shown = <T>(cells: readonly T[]): readonly T[] => (nested ? cells : cells.slice(1, -1));
  const note = said(
    'Điểm của mỗi nhóm là tổng điểm các dòng thuộc nhóm.',
    'The points of a group are the sum of its lines.',
  );
  return {
    kind: 'table',
    caption,
    columns: shown(heads),
    rows: rows.map(shown),
    ...(nested && grouped ? { note } : {}),
  };
}
