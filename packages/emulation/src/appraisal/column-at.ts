import { unknownName } from '@qcdc/core/checks';
import type { ScoreColumn } from '../rubric/appraisal-rule.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** A column of a rubric and its place among them. */
export interface PlacedColumn {
  /** The column. */
  readonly column: ScoreColumn;
  /** Its place, from 0. */
  readonly place: number;
}

/**
 * Finds a column of a rubric.
 *
 * @param rubric - the rubric
 * @param id - id of the column; the first one when left out
 * @returns the column
 * @throws `DefinitionError` `emulation/unknown-column`
 */
export function columnAt(rubric: Rubric, id?: string): PlacedColumn {
  const columns = rubric.appraisal?.columns ?? [];
  const place = id === undefined ? 0 : columns.findIndex((c) => c.id === id);
  const column = columns[place];
  if (column !== undefined) return { column, place };
  throw unknownName(
    'emulation/unknown-column',
    { vi: `cột của bảng chấm điểm "${rubric.id}"`, en: `a column of the rubric "${rubric.id}"` },
    id ?? '',
    columns.map((c) => c.id),
    'appraisal.columns',
  );
}
