import { period as periodOf, periodInWords, type Finding, type IsoDate, type Text } from '@qcdc/core';
import { aDay, checkCall, unchecked } from '@qcdc/core/checks';
import { addWorkingDays, publicCalendar, type WorkingCalendar } from '@qcdc/core/law';
import { deadlineDay } from '../score/read-value.ts';
import type { Appraisal } from './appraisal.ts';

/** How deadlines are judged. */
export interface AppraisalDeadlineOptions {
  /** The day on which they are judged; a step not taken by then is late. That of the last step when left out. */
  readonly on?: IsoDate;
  /** Which days are worked; the public holidays when left out. */
  readonly calendar?: WorkingCalendar;
}

/**
 * Judges the deadlines of the rubric: the first column is handed on by its day, a returned one within its working days.
 *
 * @param appraisal - the appraisal
 * @param options - the day and the calendar
 * @returns one finding for each deadline that was missed, or of which the calendar cannot tell; none in time
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
 * appraisalDeadlines(filled, { on: '2025-01-31' }); // => []
 * ```
 */
export function appraisalDeadlines(appraisal: Appraisal, options: AppraisalDeadlineOptions = {}): readonly Finding[] {
  checkCall('appraisalDeadlines', {}, options, { on: aDay, calendar: unchecked });
  const { rubric, unit, period, history } = appraisal;
  const rule = rubric.appraisal;
  const on = options.on ?? history.at(-1)?.at;
  if (rule === undefined || on === undefined) return [];
  const findings: Finding[] = [];
  const judge = (what: Text, due: readonly [IsoDate | null, IsoDate | null], done: IsoDate | undefined): void => {
    const [earliest, latest] = due;
    const day = done ?? on;
    if (earliest === null || day <= earliest) return;
    const sure = latest !== null && day > latest;
    const [late, byNow] = [periodInWords(latest ?? earliest), periodInWords(day)];
    const taken: Text =
      done === undefined
        ? { vi: `đến ngày ${byNow.vi} chưa thực hiện`, en: `not done by ${byNow.en}` }
        : { vi: `thực hiện ngày ${byNow.vi}`, en: `done on ${byNow.en}` };
    findings.push({
      code: sure ? 'emulation/step-late' : 'emulation/step-may-be-late',
      severity: sure ? 'warning' : 'info',
      state: sure ? 'failed' : 'undecided',
      message: {
        vi: `${what.vi}: hạn ${late.vi}, ${taken.vi}.`,
        en: `${what.en}: due ${late.en}, ${taken.en}.`,
      },
      where: { unit, period },
      expected: { vi: `≤ ${late.vi}`, en: `≤ ${late.en}` },
      actual: byNow,
      basis: rubric.basis,
    });
  };
  const first = rule.columns[0];
  if (rule.submitBy !== undefined && first !== undefined) {
    const due = deadlineDay(rule.submitBy, periodOf(period).to);
    const done = history.find((e) => e.step === 'submit' && e.column === first.id)?.at;
    judge({ vi: `Nộp ${first.label.vi}`, en: `Handing on ${first.label.en}` }, [due, due], done);
  }
  if (rule.completeWithinWorkingDays !== undefined)
    for (const [i, event] of history.entries()) {
      if (event.step !== 'return') continue;
      const column = rule.columns.find((c) => c.id === event.column);
      if (column === undefined) continue;
      const calendar = options.calendar ?? publicCalendar;
      const { earliest, latest } = addWorkingDays(event.at, rule.completeWithinWorkingDays, calendar);
      const done = history.slice(i).find((e) => e.step === 'submit' && e.column === event.column)?.at;
      judge(
        { vi: `Bổ sung ${column.label.vi} sau khi trả lại`, en: `Completing ${column.label.en} after its return` },
        [earliest, latest],
        done,
      );
    }
  return findings;
}
