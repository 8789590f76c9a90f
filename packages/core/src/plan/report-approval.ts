import { checkCall } from '../outcome/check-call.ts';
import { aDay, aText, demand, having, listOf, oneOf } from '../outcome/demand.ts';
import { refusedStep, type Course } from '../history/course.ts';
import type { HistoryStep } from '../history/history-step.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** All steps on a report's way. */
export const approvalSteps = ['draft', 'submit', 'return', 'approve', 'reopen'] as const;

/** One step on a report's way: who did what, when and why. @term quá trình duyệt báo cáo */
export interface ApprovalStep extends HistoryStep {
  /**
   * `draft`: it was begun. `submit`: it was sent to the next level. `return`: it came back for completion. `approve`: a level
   * accepted it. `reopen`: one that was approved by all is open again.
   */
  readonly step: (typeof approvalSteps)[number];
  /** Why; it may not be left out where a report is returned or opened again. */
  readonly reason?: string;
}

/** The way of one report: a history that only grows, plain JSON an app stores anywhere. @term hồ sơ duyệt báo cáo */
export interface ReportApproval {
  /** Id of the plan it belongs to. */
  readonly report: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Levels that approve it, the first first, such as `['chairman', 'province']`. */
  readonly levels: readonly string[];
  /** Steps, oldest first. */
  readonly history: readonly ApprovalStep[];
}

/** Where a report stands. */
export interface ApprovalStage {
  /** `none`: nobody has begun it. `approved`: every level has. */
  readonly stage: 'none' | 'drafted' | 'sent' | 'returned' | 'approved';
  /** The level it waits for; `null` where it waits for none. */
  readonly level: string | null;
  /** Day of the last step, or `null`. */
  readonly since: IsoDate | null;
}

/**
 * Tells where a report stands.
 *
 * @param approval - its way
 * @returns stage, the level it waits for, since when
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * approvalStage({ report: 'half-year', unit: '00001', period: '2024-H1', levels: ['chairman'], history: [] }); // => { stage: 'none', level: null, since: null }
 * ```
 */
export function approvalStage(approval: ReportApproval): ApprovalStage {
  checkCall('approvalStage', { approval: [approval, anApproval] });
  const { levels, history } = approval;
  let [stage, done]: [ApprovalStage['stage'], number] = ['none', 0];
  for (const { step } of history)
    switch (step) {
      case 'draft':
        stage = 'drafted';
        break;
      case 'submit':
        stage = 'sent';
        break;
      case 'approve':
        done += 1;
        stage = done >= levels.length ? 'approved' : 'sent';
        break;
      case 'return':
      case 'reopen':
        // Whoever has approved it approved what is changed now.
        done = 0;
        stage = step === 'return' ? 'returned' : 'drafted';
    }
  const level = stage === 'sent' ? (levels[done] ?? null) : null;
  return { stage, level, since: history.at(-1)?.at ?? null };
}

const anApproval = /* @__PURE__ */ demand(
  (value) => {
    const { levels, history } = (value ?? {}) as Partial<ReportApproval>;
    return listOf(aText)(levels) === null && listOf(having(['step', 'at'], '', ''))(history) === null;
  },
  'hồ sơ duyệt',
  'the way of a report',
);

const course: Course<ApprovalStage['stage'], ApprovalStep['step']> = {
  code: 'approval',
  follows: {
    none: ['draft'],
    drafted: ['submit'],
    sent: ['approve', 'return'],
    returned: ['submit'],
    approved: ['reopen'],
  },
  withReason: ['return', 'reopen'],
  steps: {
    draft: { vi: 'soạn', en: 'draft' },
    submit: { vi: 'gửi', en: 'submit' },
    return: { vi: 'trả lại', en: 'return' },
    approve: { vi: 'duyệt', en: 'approve' },
    reopen: { vi: 'mở lại', en: 'open again' },
  },
  stages: {
    none: { vi: 'chưa soạn', en: 'not begun' },
    drafted: { vi: 'đang soạn', en: 'drafted' },
    sent: { vi: 'đã gửi', en: 'sent' },
    returned: { vi: 'bị trả lại', en: 'returned' },
    approved: { vi: 'đã duyệt', en: 'approved' },
  },
};

/**
 * Takes the next step on a report's way, where it may be taken.
 *
 * @param approval - its way so far; it is left as it is
 * @param step - the step
 * @returns the way with the step; as it was, with a finding `approval/not-the-next-step`, `approval/no-reason` or
 * `approval/before-the-last-step`, where the step may not be taken
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const begun = { report: 'half-year', unit: '00001', period: '2024-H1', levels: ['chairman'], history: [] };
 * const drafted = takeApprovalStep(begun, { step: 'draft', by: 'clerk', at: isoDate('2024-07-01') }).value;
 * const sent = takeApprovalStep(drafted, { step: 'submit', by: 'clerk', at: isoDate('2024-07-03') }).value;
 * approvalStage(sent); // => { stage: 'sent', level: 'chairman', since: '2024-07-03' }
 * takeApprovalStep(sent, { step: 'return', by: 'chairman', at: isoDate('2024-07-04') }).findings[0]?.code; // => 'approval/no-reason'
 * ```
 */
export function takeApprovalStep(approval: ReportApproval, step: ApprovalStep): Outcome<ReportApproval> {
  checkCall('takeApprovalStep', {
    approval: [approval, anApproval],
    step: [step, having(['step', 'by', 'at'], 'một bước', 'a step')],
  });
  checkCall('takeApprovalStep', {
    levels: [approval.levels, listOf(aText, 1)],
    step: [step.step, oneOf(approvalSteps)],
    by: [step.by, aText],
    at: [step.at, aDay],
  });
  const { unit, period } = approval;
  const refused = refusedStep(course, approvalStage(approval), step, { unit, period });
  if (refused !== null) return ok(approval, [refused]);
  return ok({ ...approval, history: [...approval.history, step] });
}

/**
 * Tells how final the figures of a report are.
 *
 * @param approval - its way
 * @returns `final` once every level approved it, `revised` where that happened again after it was opened anew, else
 * `provisional`
 * @example
 * ```ts
 * statusOfApproval({ report: 'half-year', unit: '00001', period: '2024-H1', levels: ['chairman'], history: [] }); // => 'provisional'
 * ```
 */
export function statusOfApproval(approval: ReportApproval): FigureStatus {
  if (approvalStage(approval).stage !== 'approved') return 'provisional';
  return approval.history.some(({ step }) => step === 'reopen') ? 'revised' : 'final';
}
