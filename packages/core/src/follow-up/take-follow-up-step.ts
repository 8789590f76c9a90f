import { refusedStep, type Course } from '../history/course.ts';
import { checkCall } from '../outcome/check-call.ts';
import { aDay, aText, having, oneOf } from '../outcome/demand.ts';
import { filledIn, type FindingWords } from '../outcome/filled-in.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import { anItem } from './an-item.ts';
import { followUpState, type FollowUpStage } from './follow-up-state.ts';
import { followUpSteps, type FollowUpStep } from './follow-up-step.ts';
import type { FollowedItem } from './followed-item.ts';
import { followedKinds } from './followed-kind.ts';
import { stageWords } from './stage-words.ts';

const whileOpen = ['assign', 'begin', 'report', 'extend', 'answer', 'complete', 'drop'] as const;

const course: Course<FollowUpStage, FollowUpStep['step']> = {
  code: 'follow-up',
  follows: {
    none: ['raise'],
    open: whileOpen,
    begun: whileOpen,
    answered: [...whileOpen, 'refuse'],
    done: ['reopen'],
    dropped: ['reopen'],
  },
  withReason: ['extend', 'refuse', 'drop', 'reopen'],
  steps: {
    raise: { vi: 'nêu', en: 'raise' },
    assign: { vi: 'giao việc', en: 'assign' },
    begin: { vi: 'bắt đầu', en: 'begin' },
    report: { vi: 'báo cáo tình hình', en: 'report' },
    extend: { vi: 'gia hạn', en: 'extend' },
    answer: { vi: 'trả lời', en: 'answer' },
    refuse: { vi: 'không chấp nhận trả lời', en: 'refuse the answer' },
    complete: { vi: 'hoàn thành', en: 'complete' },
    drop: { vi: 'thôi thực hiện', en: 'drop' },
    reopen: { vi: 'mở lại', en: 'open again' },
  },
  stages: stageWords,
};

const missing: FindingWords = [
  'error',
  { vi: 'Bước “{a}” còn thiếu {b}', en: 'The step "{a}" lacks {b}' },
  { vi: 'Ghi bổ sung; hồ sơ giữ nguyên.', en: 'Add it; the history stays as it was.' },
];

/**
 * Takes the next step in the history of what is followed up, where it may be taken.
 *
 * @param item - the item; it is left as it is
 * @param step - the step
 * @returns the item with the step; as it was, with a finding `follow-up/not-the-next-step`, `follow-up/no-reason`,
 * `follow-up/before-the-last-step` or `follow-up/step-lacks`, where the step may not be taken
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const from = { document: 'Thông báo kết luận', number: '12-TB/BCĐ', issuer: 'Ban Chỉ đạo', on: isoDate('2024-03-01') };
 * const raised = { step: 'raise', by: 'Ban Chỉ đạo', at: isoDate('2024-03-01') } as const;
 * const task: FollowedItem = {
 *   id: 'task/1', kind: 'task', unit: '00001', text: 'Rà soát hương ước', from, responsible: 'UBND xã',
 *   due: { on: isoDate('2024-06-30'), sure: true, basis: null }, history: [raised], at: null,
 * };
 * const done = takeFollowUpStep(task, { step: 'complete', by: 'UBND xã', at: isoDate('2024-06-20') }).value;
 * followUpState(done).stage; // => 'done'
 * takeFollowUpStep(done, { step: 'reopen', by: 'Ban Chỉ đạo', at: isoDate('2024-07-02') }).findings[0]?.code; // => 'follow-up/no-reason'
 * ```
 */
export function takeFollowUpStep(item: FollowedItem, step: FollowUpStep): Outcome<FollowedItem> {
  checkCall('takeFollowUpStep', {
    item: [item, anItem],
    step: [step, having(['step', 'by', 'at'], 'một bước', 'a step')],
  });
  checkCall('takeFollowUpStep', {
    kind: [item.kind, oneOf(Object.keys(followedKinds))],
    step: [step.step, oneOf(followUpSteps)],
    by: [step.by, aText],
    at: [step.at, aDay],
    ...(step.due === undefined ? {} : { due: [step.due, aDay] as const }),
    ...(step.to === undefined ? {} : { to: [step.to, aText] as const }),
    ...(step.reason === undefined ? {} : { reason: [step.reason, aText] as const }),
  });
  const where = { ...item.at, unit: item.unit };
  const refused = refusedStep(course, followUpState(item), step, where);
  if (refused !== null) return ok(item, [refused]);
  const lacks =
    step.step === 'extend' && step.due === undefined
      ? { vi: 'thời hạn mới', en: 'the new day' }
      : step.step === 'assign' && (step.to ?? '').trim() === ''
        ? { vi: 'người được giao', en: 'who is responsible' }
        : null;
  if (lacks !== null)
    return ok(item, [
      filledIn('follow-up/step-lacks', 'failed', missing, where, { a: course.steps[step.step], b: lacks }),
    ]);
  return ok({ ...item, history: [...item.history, step] });
}
