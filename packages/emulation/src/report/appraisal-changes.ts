import type { ReportCell, TableBlock } from '@qcdc/core';
import { compareFractions, subtractFractions } from '@qcdc/core/exact';
import type { Appraisal } from '../appraisal/appraisal.ts';
import { scoredLines } from '../appraisal/scored-lines.ts';
import { standingScores } from '../appraisal/standing-steps.ts';
import { numberText, said } from '../explain/words.ts';
import { amountOf } from '../rubric/amount.ts';
import { reasonHeader, reasonWithEvidence } from './reason-with-evidence.ts';
import type { ColumnScore } from './column-scores.ts';

type Row = readonly ReportCell[];

function reasonIn(appraisal: Appraisal, column: string, criterion: string): ReportCell {
  const told =
    column === 'result'
      ? appraisal.history.findLast((e) => e.step === 'replace' && Object.hasOwn(e.changes, criterion))
      : standingScores(appraisal, column).findLast((e) => e.column === column && e.criterion === criterion);
  return told === undefined ? null : reasonWithEvidence(told);
}

/**
 * Lists what each column changed of the one before it, criterion by criterion.
 *
 * @param appraisal - the appraisal
 * @param columns - its columns
 * @returns the table; without rows when no column changed anything
 */
export function changesTable(appraisal: Appraisal, columns: readonly ColumnScore[]): TableBlock {
  const begun = columns.filter((column) => column.points !== null);
  const rows = begun.slice(1).flatMap((column, i): readonly Row[] => {
    const before = begun[i];
    return [...scoredLines(appraisal.rubric).values()].flatMap(({ id, label }): readonly Row[] => {
      const [from, to] = [before?.points?.get(id), column.points?.get(id)];
      if (before === undefined || to === undefined) return [];
      const [x, y] = [from === undefined ? null : amountOf(from), amountOf(to)];
      if (x !== null && compareFractions(x, y) === 0) return [];
      return [
        [
          said(`${before.label.vi} → ${column.label.vi}`, `${before.label.en} → ${column.label.en}`),
          label,
          x === null ? null : numberText(x),
          numberText(y),
          x === null ? null : numberText(subtractFractions(y, x)),
          reasonIn(appraisal, column.id, id),
        ],
      ];
    });
  });
  return {
    kind: 'table',
    caption: said('Thay đổi giữa các cột điểm', 'What changed between the columns'),
    columns: [
      { header: said('Giữa các cột', 'Columns') },
      { header: said('Tiêu chí', 'Criterion') },
      { header: said('Từ', 'From'), align: 'right' },
      { header: said('Thành', 'To'), align: 'right' },
      { header: said('Tăng, giảm', 'Change'), align: 'right' },
      { header: reasonHeader },
    ],
    rows,
  };
}
