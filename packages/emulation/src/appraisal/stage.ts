import { addDays, type IsoDate } from '@qcdc/core';
import { aDay, checkCall } from '@qcdc/core/checks';
import { anAppraisal } from './an-appraisal.ts';
import type { Appraisal } from './appraisal.ts';
import { handedOn } from './standing-steps.ts';

/**
 * Where an appraisal stands: a `column` is being filled; all columns are `complete`; the result is `open` to objection,
 * `objected` to and unanswered, or `final`.
 */
export type AppraisalStage =
  | {
      /** A column is being filled in. */
      readonly stage: 'column';
      /** Id of the column. */
      readonly column: string;
    }
  | {
      /** All columns are in; nothing is published. */
      readonly stage: 'complete';
    }
  | {
      /** Published, and open to objections. */
      readonly stage: 'open';
      /** Last day of the window. */
      readonly until: IsoDate;
    }
  | {
      /** An objection waits for its answer. */
      readonly stage: 'objected';
    }
  | {
      /** Nothing can change any more but by a replacing decision. */
      readonly stage: 'final';
    };

/**
 * Tells where an appraisal stands on a day.
 *
 * @param appraisal - the appraisal
 * @param day - the day; matters only for the objection window
 * @returns the stage
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
 * [stageOf(opened, '2024-12-01'), stageOf(filled, '2024-12-11')]; // => [{ stage: 'column', column: 'self' }, { stage: 'column', column: 'team' }]
 * ```
 */
export function stageOf(appraisal: Appraisal, day: IsoDate): AppraisalStage {
  checkCall('stageOf', { appraisal: [appraisal, anAppraisal], day: [day, aDay] });
  const rule = appraisal.rubric.appraisal;
  const submitted = handedOn(appraisal);
  let published: IsoDate | null = null;
  let objections = 0;
  for (const event of appraisal.history) {
    if (event.step === 'publish') published = event.at;
    if (event.step === 'object') objections += 1;
    if (event.step === 'answer') objections -= 1;
    if (event.step === 'replace') [published, objections] = [event.at, 0];
  }
  const open = rule?.columns.find((c) => !submitted.has(c.id));
  if (published === null) return open === undefined ? { stage: 'complete' } : { stage: 'column', column: open.id };
  if (objections > 0) return { stage: 'objected' };
  const until = addDays(published, rule?.objectionDays ?? 0);
  if (rule?.objectionDays !== undefined && day <= until) return { stage: 'open', until };
  return { stage: 'final' };
}

/**
 * Tells whether an objection may be raised on a day: inside the window of the decision that stands, also while another
 * objection waits for its answer.
 *
 * @param appraisal - the appraisal
 * @param day - the day
 */
export function inObjectionWindow({ history, rubric }: Appraisal, day: IsoDate): boolean {
  const published = history.findLast((e) => e.step === 'publish' || e.step === 'replace')?.at;
  const days = rubric.appraisal?.objectionDays;
  return published !== undefined && days !== undefined && day <= addDays(published, days);
}
