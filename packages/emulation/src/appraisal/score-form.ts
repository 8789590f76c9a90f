import {
  printPeriod,
  period as periodOf,
  type ReportCell,
  type ReportColumn,
  type ReportDoc,
  type Text,
} from '@qcdc/core';
import { aText, checkCall } from '@qcdc/core/checks';
import { type Fraction, zero } from '@qcdc/core/exact';
import { numberText, said } from '../explain/words.ts';
import { amountOf } from '../rubric/amount.ts';
import type { Criterion } from '../rubric/criterion.ts';
import { rubricLines } from '../rubric/rubric-lines.ts';
import type { Appraisal } from './appraisal.ts';
import { columnAt } from './column-at.ts';
import { pointsEntered } from './column-points.ts';
import { rangeOfAdjustment, type ScoredLine } from './scored-lines.ts';
import { formEntries, type FormRow } from './score-form-entries.ts';
import { formHeaders, formItems, totalLabel, type FormItem } from './score-form-words.ts';

/** Which form is written. */
export interface ScoreFormOptions {
  /** Id of the column to fill in; the first one, the self-score, when left out. */
  readonly column?: string;
  /** Name of the unit; its id when left out. */
  readonly name?: string;
}

const nothing = said('', '');

/**
 * Prints the points a line may have.
 *
 * @param range - its ends
 */
export function rangeText({ least, most }: Pick<ScoredLine, 'least' | 'most'>): Text {
  const [low, high] = [least, most].map((end) => (end === null ? said('…', '…') : numberText(end)));
  return said(`${low?.vi ?? ''} – ${high?.vi ?? ''}`, `${low?.en ?? ''} – ${high?.en ?? ''}`);
}

const mostOf = ({ minimum, children }: Criterion, most: Fraction): Text =>
  minimum === undefined || children !== undefined ? numberText(most) : rangeText({ least: amountOf(minimum), most });

/**
 * Writes the form in which somebody fills in one column of a rubric: a row for each criterion with its maximum, what the
 * column before it holds, and room for points, reason, documents and their state. Rendered as a workbook it refuses points out
 * of range, adds up groups and total, and offers the states; filled in, it is read back by `readScoreForm`.
 *
 * @param appraisal - the appraisal so far; `openAppraisal(…)` for a self-score
 * @param options - the column, the name of the unit
 * @returns the form as a report
 * @throws `DefinitionError` `emulation/unknown-column`
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
 * scoreForm(opened, { column: 'self', name: 'Xã A' }).blocks.length > 0; // => true
 * ```
 */
export function scoreForm(appraisal: Appraisal, options: ScoreFormOptions = {}): ReportDoc {
  checkCall('scoreForm', {}, options, { column: aText, name: aText });
  const { rubric } = appraisal;
  const { column, place } = columnAt(rubric, options.column);
  const { label } = column;
  const before = rubric.appraisal?.columns[place - 1];
  const standing = before === undefined ? null : pointsEntered(appraisal, before.id);
  const outline = rubricLines(rubric);
  const guided = [...outline.values()].some(({ criterion }) => criterion.guidance !== undefined);
  const row = (id: string, named: Text, most: ReportCell, guidance = nothing): readonly ReportCell[] => {
    const points = standing?.get(id);
    const held = points === undefined ? nothing : numberText(amountOf(points));
    return [
      id,
      named,
      most,
      ...(guided ? [guidance] : []),
      ...(before === undefined ? [] : [held]),
      nothing,
      nothing,
      nothing,
      nothing,
    ];
  };
  // Each criterion with its bonus and penalty rows behind it, those of a group behind the group.
  const rowsOf = (c: Criterion): readonly FormRow[] => {
    const own = (): readonly ReportCell[] =>
      row(c.id, c.label, mostOf(c, outline.get(c.id)?.maximum ?? zero), c.guidance);
    return [
      ...(c.id === rubric.root.id && c.children !== undefined ? [] : [{ id: c.id, cells: own() }]),
      ...(c.children ?? []).flatMap(rowsOf),
      ...(c.adjustments ?? []).map((a) => ({ id: a.id, cells: row(a.id, a.label, rangeText(rangeOfAdjustment(a))) })),
    ];
  };
  const { root } = rubric;
  const total = row('', totalLabel, numberText(outline.get(root.id)?.maximum ?? zero));
  const rows = [...rowsOf(root), ...(root.children === undefined ? [] : [{ id: root.id, cells: total }])];
  const heads: readonly ReportColumn[] = [
    { header: formHeaders.code },
    { header: formHeaders.criterion },
    { header: formHeaders.maximum, align: 'right' },
    ...(guided ? [{ header: formHeaders.guidance }] : []),
    ...(before === undefined ? [] : [{ header: formHeaders.before, align: 'right' } as const]),
    { header: formHeaders.points, align: 'right' },
    { header: formHeaders.reason },
    { header: formHeaders.evidence },
    { header: formHeaders.state },
  ];
  const points = heads.findIndex(({ header }) => header === formHeaders.points);
  const places = { points, before: before === undefined ? null : points - 1, state: heads.length - 1 };
  // Points of surveys and leaders are not the unit's own to give.
  const entries = formEntries(rubric, rows, places, (c) => place === 0 && c.notSelfScored === true);
  const about: Readonly<Record<FormItem, string>> = {
    rubric: rubric.id,
    unit: appraisal.unit,
    period: appraisal.period,
    column: column.id,
  };
  const name = options.name ?? appraisal.unit;
  const period = periodOf(appraisal.period);
  const kept =
    before === undefined
      ? said(
          'Ghi điểm cho mọi tiêu chí, kể cả điểm 0; không ghi điểm ở dòng của nhóm.',
          'Give points for every criterion, 0 included; leave the lines of the groups blank.',
        )
      : said(
          'Chỉ ghi điểm khác với cột trước và nêu lý do; để trống là giữ nguyên.',
          'Give only points that differ from the column before, with the reason; blank keeps them.',
        );
  return {
    title: said(`Phiếu chấm điểm: ${name}`, `Score form: ${name}`),
    subtitle: said(
      `${rubric.label.vi} · ${printPeriod(period, 'vi')} · cột ${label.vi}`,
      `${rubric.label.en} · ${printPeriod(period, 'en')} · column ${label.en}`,
    ),
    blocks: [
      { kind: 'paragraph', text: kept },
      {
        kind: 'paragraph',
        text: said(
          'Không sửa cột mã tiêu chí: phiếu được đọc lại theo các mã này.',
          'Leave the codes as they are: the form is read back by them.',
        ),
      },
      {
        kind: 'table',
        caption: said('Phiếu chấm điểm', 'Score form'),
        columns: heads,
        rows: rows.map(({ cells }) => cells),
        entries,
      },
      {
        kind: 'table',
        caption: formHeaders.item,
        columns: [{ header: formHeaders.item }, { header: formHeaders.value }],
        rows: (['rubric', 'unit', 'period', 'column'] as const).map((item) => [formItems[item], about[item]]),
      },
    ],
  };
}
