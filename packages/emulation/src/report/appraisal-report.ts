import {
  periodInWords,
  printPeriod,
  type Finding,
  type IsoDate,
  type Outcome,
  type ReportBlock,
  type ReportDoc,
} from '@qcdc/core';
import { aDay, checkCall } from '@qcdc/core/checks';
import { someScores } from '../score/a-scoreboard.ts';
import { anAppraisal } from '../appraisal/an-appraisal.ts';
import type { Appraisal } from '../appraisal/appraisal.ts';
import { explainScore } from '../explain/explain-score.ts';
import { said } from '../explain/words.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { changesTable } from './appraisal-changes.ts';
import { decisionsTable, historyTable } from './appraisal-history.ts';
import { resultText, stageText, totalsTable } from './appraisal-result.ts';
import { boardOfColumn, columnScores } from './column-scores.ts';
import { columnTable, type ColumnTables } from './column-table.ts';

/** How an appraisal is reported. */
export interface AppraisalReportOptions {
  /** Day the report is about; matters only for the window for objections. The day of the last step when left out. */
  readonly on?: IsoDate;
}

function mismatch(appraisal: Appraisal, { rubric, period }: Scoreboard): readonly Finding[] {
  const found = (code: string, vi: string, en: string): Finding => ({
    code: `emulation/${code}`,
    severity: 'error',
    state: 'failed',
    message: said(vi, en),
    where: { unit: appraisal.unit, period: appraisal.period },
    basis: rubric.basis,
  });
  return [
    ...(appraisal.rubric.id === rubric.id
      ? []
      : [
          found(
            'appraised-by-other-rubric',
            `Hồ sơ được chấm theo bảng "${appraisal.rubric.id}", không phải bảng "${rubric.id}"; hãy dùng đúng bảng chấm điểm.`,
            `The appraisal is by rubric "${appraisal.rubric.id}", not by "${rubric.id}"; use the rubric it was made with.`,
          ),
        ]),
    ...(appraisal.period === period.id
      ? []
      : [
          found(
            'appraised-in-other-period',
            `Hồ sơ chấm cho ${periodInWords(appraisal.period).vi}, số liệu là của ${printPeriod(period, 'vi')}; hãy dùng số liệu đúng kỳ.`,
            `The appraisal is of ${periodInWords(appraisal.period).en}, the figures are of ${printPeriod(period, 'en')}; use figures of the same period.`,
          ),
        ]),
  ];
}

/**
 * Lays the appraisal of a unit out as a report: the result and where it stands, totals of every column, points of each
 * group and criterion column by column with reasons and evidence, what changed and why, decisions and windows for
 * objections, the whole history, findings, and the derivation of the result.
 *
 * @param appraisal - the appraisal, finished or not
 * @param scores - scores of the same rubric and period, usually `score(…, { stated: statedPoints([appraisal]) })`
 * @param options - the day the report is about
 * @returns the report as data
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
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * const { value: filled } = takeSteps(opened, [
 *   { step: 'score', ...by, column: 'self', criterion: 'posting', to: 9 },
 *   { step: 'submit', ...by, column: 'self' },
 * ]);
 * const scores = score(ok({ units: ['A'], peek: () => null }), rubric, { period: '2024', stated: statedPoints([filled], { column: 'self' }) });
 * appraisalReport(filled, scores).blocks.length > 0; // => true
 * ```
 */
export function appraisalReport(
  appraisal: Appraisal,
  scores: Outcome<Scoreboard>,
  options: AppraisalReportOptions = {},
): ReportDoc {
  checkCall('appraisalReport', { appraisal: [appraisal, anAppraisal], scores: [scores, someScores] }, options, {
    on: aDay,
  });
  const board = scores.value;
  const { rubric, period, session } = board;
  const { unit } = appraisal;
  const columns = columnScores(appraisal, board);
  const tables: ColumnTables = { appraisal, outline: session.outline, columns };
  const stage = stageText(appraisal, options.on);
  const decisions = decisionsTable(appraisal);
  const shown = columns.findLast((column) => column.score !== null);
  const why = shown === undefined ? null : explainScore(boardOfColumn(board, unit, shown), unit);
  const own = scores.findings.filter(
    (f) => f.code.startsWith('emulation/') && (f.where.unit === undefined || f.where.unit === unit),
  );
  const blocks: ReportBlock[] = [
    ...(rubric.model === undefined ? [] : [{ kind: 'paragraph', text: rubric.model } as const]),
    { kind: 'heading', level: 2, text: said('Kết quả', 'Result') },
    { kind: 'paragraph', text: resultText(appraisal, board, columns) },
    { kind: 'paragraph', text: said(`${stage.vi}.`, `${stage.en}.`) },
    totalsTable(board, columns),
    ...(decisions === null ? [] : [decisions]),
    { kind: 'heading', level: 2, text: said('Điểm từng tiêu chí', 'Points of each criterion') },
    ...(rubric.root.children?.some((group) => group.children !== undefined) === true
      ? [
          columnTable(tables, {
            root: rubric.root,
            caption: said('Tổng hợp điểm theo nhóm', 'Points of the groups'),
            nested: false,
          }),
        ]
      : []),
    columnTable(tables, { root: rubric.root, caption: said('Bảng điểm chi tiết', 'Points in detail'), nested: true }),
    { kind: 'heading', level: 2, text: said('Thay đổi và lịch sử', 'Changes and history') },
    changesTable(appraisal, columns),
    historyTable(appraisal),
    { kind: 'heading', level: 2, text: said('Căn cứ của kết quả', 'What the result rests on') },
    {
      kind: 'findings',
      caption: said('Lưu ý về chấm điểm', 'Findings on the score'),
      findings: [...mismatch(appraisal, board), ...own],
    },
    ...(why === null
      ? []
      : [
          {
            kind: 'explanation',
            caption: said(`Vì sao ${board.nameOf(unit)} có số điểm này`, `Why ${board.nameOf(unit)} has these points`),
            explanation: why,
          } as const,
        ]),
  ];
  return {
    title: said(
      `Kết quả chấm điểm, thẩm định: ${board.nameOf(unit)}`,
      `Result of scoring and appraisal: ${board.nameOf(unit)}`,
    ),
    subtitle: said(
      `${rubric.label.vi} · ${printPeriod(period, 'vi')}`,
      `${rubric.label.en} · ${printPeriod(period, 'en')}`,
    ),
    blocks,
  };
}
