import type { IsoDate, ReportCell, TableBlock, Text } from '@qcdc/core';
import { subtractFractions } from '@qcdc/core/exact';
import type { Appraisal } from '../appraisal/appraisal.ts';
import { stageOf } from '../appraisal/stage.ts';
import { classText } from '../explain/explain-class.ts';
import { numberText, said } from '../explain/words.ts';
import { exactPoints, isExact } from '../score/point-range.ts';
import { pointsText } from '../score/print-points.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { dayText } from './appraisal-history.ts';
import type { ColumnScore } from './column-scores.ts';

/**
 * Says where an appraisal stands.
 *
 * @param appraisal - the appraisal
 * @param on - the day; that of the last step when not given
 * @returns a sentence without its full stop
 */
export function stageText(appraisal: Appraisal, on: IsoDate | undefined): Text {
  const { rubric } = appraisal;
  const day = on ?? appraisal.history.at(-1)?.at;
  if (day === undefined) return said('Chưa bắt đầu chấm điểm', 'Scoring has not begun');
  const stage = stageOf(appraisal, day);
  switch (stage.stage) {
    case 'column': {
      const label = rubric.appraisal?.columns.find((c) => c.id === stage.column)?.label ?? said('', '');
      return said(`Đang chấm ở cột ${label.vi}`, `Column ${label.en} is being filled in`);
    }
    case 'complete':
      return said('Đã chấm xong các cột, chưa công bố', 'All columns are complete; nothing is published yet');
    case 'open': {
      const until = dayText(stage.until);
      return said(
        `Đã công bố, nhận ý kiến đến hết ngày ${until.vi}`,
        `Published, open to objections until ${until.en}`,
      );
    }
    case 'objected':
      return said('Có ý kiến chờ trả lời', 'An objection waits for its answer');
    case 'final':
      return said(
        'Kết quả chính thức, chỉ thay đổi bằng quyết định thay thế',
        'Final; only a replacing decision changes it',
      );
  }
}

/**
 * Lists the total and the class each column comes to, and the result.
 *
 * @param board - scores of the rubric
 * @param columns - the columns
 * @returns the table
 */
export function totalsTable(board: Scoreboard, columns: readonly ColumnScore[]): TableBlock {
  let last: ColumnScore | undefined;
  const rows = columns.map((column): readonly ReportCell[] => {
    const [before, now] = [last?.score?.points ?? null, column.score?.points ?? null];
    const change =
      before === null || now === null || !isExact(before) || !isExact(now)
        ? null
        : subtractFractions(now.low, before.low);
    if (column.score !== null) last = column;
    return [
      column.label,
      column.by ?? said('', ''),
      column.on === null ? null : dayText(column.on),
      now === null ? null : pointsText(now),
      change === null ? said('', '') : numberText(change),
      column.score === null ? null : classText(board.rubric, column.score),
    ];
  });
  return {
    kind: 'table',
    caption: said('Tổng điểm theo từng cột', 'Totals, column by column'),
    columns: [
      { header: said('Cột điểm', 'Column') },
      { header: said('Người chấm', 'Filled in by') },
      { header: said('Ngày', 'Day') },
      { header: said('Tổng điểm', 'Total'), align: 'right' },
      { header: said('Tăng, giảm', 'Change'), align: 'right' },
      { header: said('Xếp loại', 'Class') },
    ],
    rows,
  };
}

/**
 * Says the result in a sentence, or what the last column comes to while there is none.
 *
 * @param appraisal - the appraisal
 * @param board - scores of the rubric
 * @param columns - the columns
 * @returns the sentence
 */
export function resultText(appraisal: Appraisal, board: Scoreboard, columns: readonly ColumnScore[]): Text {
  const result = columns.findLast((column) => column.score !== null);
  const score = result?.score ?? null;
  const name = board.nameOf(appraisal.unit);
  if (result === undefined || score?.points == null)
    return said(`${name}: chưa có tổng điểm.`, `${name}: there is no total yet.`);
  const [got, most, rating] = [pointsText(score.points), pointsText(exactPoints(score.maximum)), score.class];
  const column =
    result.id === 'result'
      ? said('', '')
      : said(` (theo cột ${result.label.vi}, chưa phải kết quả)`, ` (column ${result.label.en}, not a result yet)`);
  const words = rating === null ? null : classText(board.rubric, score);
  return said(
    `${name}: ${got.vi}/${most.vi} điểm${words === null ? '' : `, xếp loại: ${words.vi}`}${column.vi}.`,
    `${name}: ${got.en} of ${most.en} points${words === null ? '' : `, class: ${words.en}`}${column.en}.`,
  );
}
