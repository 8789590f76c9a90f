import type { ReportCell, TableEntry } from '@qcdc/core';
import type { Criterion } from '../rubric/criterion.ts';
import { rubricLines } from '../rubric/rubric-lines.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { scoredLines } from './scored-lines.ts';
import { evidenceStates } from './score-form-words.ts';
import { linesOfSum } from './subtotals.ts';

/** A row of the form and what it is of. */
export interface FormRow {
  /** Id of the criterion, bonus or penalty; that of the root for the total. */
  readonly id: string;
  /** Its cells. */
  readonly cells: readonly ReportCell[];
}

/** Columns of the form, counted from 0. */
export interface FormPlaces {
  /** Points that are given. */
  readonly points: number;
  /** Points of the column before; `null` in the first column. */
  readonly before: number | null;
  /** State of the documents. */
  readonly state: number;
}

/**
 * What the cells of a form take: points of a line between its ends, the sum of a group where it is a plain one, the state of
 * the documents.
 *
 * @param rubric - the rubric
 * @param rows - rows of the form
 * @param places - its columns
 * @param blank - lines that are left to others in this column
 * @returns the entries
 */
export function formEntries(
  rubric: Rubric,
  rows: readonly FormRow[],
  places: FormPlaces,
  blank: (criterion: Criterion) => boolean,
): readonly TableEntry[] {
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  const lines = scoredLines(rubric);
  const outline = rubricLines(rubric);
  return rows.flatMap(({ id }, row): readonly TableEntry[] => {
    const line = lines.get(id);
    if (line !== undefined) {
      if (!line.adjustment && blank(line.of.criterion)) return [];
      const { least, most } = line;
      const needed = !line.adjustment && line.of.criterion.evidence !== undefined;
      const { given, none, notNeeded } = evidenceStates;
      return [
        { kind: 'number', row, column: places.points, least, most },
        { kind: 'choice', row, column: places.state, choices: needed ? [given, none] : [given, none, notNeeded] },
      ];
    }
    const group = outline.get(id)?.criterion;
    const of = group === undefined ? null : linesOfSum(group);
    if (of === null) return [];
    const parts = of.flatMap(({ id: part, times, mayBeBlank }) => {
      const at = rowOf.get(part);
      return at === undefined ? [] : [{ row: at, times, ...(mayBeBlank ? { mayBeBlank } : {}) }];
    });
    return [
      {
        kind: 'sum',
        row,
        column: places.points,
        of: parts,
        ...(places.before === null ? {} : { orElse: places.before }),
      },
    ];
  });
}
