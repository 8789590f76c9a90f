import { filledIn, type FindingWords } from '../outcome/filled-in.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dayText } from '../time/print-period.ts';
import type { HistoryStep } from './history-step.ts';

/** Which steps a history may take: what follows what, and which steps need a reason. */
export interface Course<Stage extends string, Step extends string> {
  /** First part of the codes of findings, such as `approval`. */
  readonly code: string;
  /** Steps that may be taken at each stage. */
  readonly follows: Readonly<Record<Stage, readonly Step[]>>;
  /** Steps that are not taken without a reason. */
  readonly withReason: readonly Step[];
  /** What the steps are called. */
  readonly steps: Readonly<Record<Step, Text>>;
  /** What the stages are called. */
  readonly stages: Readonly<Record<Stage, Text>>;
}

/** Where a history stands. */
export interface Standing<Stage extends string> {
  /** Its stage. */
  readonly stage: Stage;
  /** Day of the last step, or `null`. */
  readonly since: IsoDate | null;
}

const words: Readonly<Record<'not-the-next-step' | 'no-reason' | 'before-the-last-step', FindingWords>> = {
  'not-the-next-step': [
    'error',
    { vi: 'Bước “{a}” không tiếp được sau trạng thái “{b}”', en: 'The step "{a}" does not follow the stage "{b}"' },
    { vi: 'Chọn bước khác; hồ sơ giữ nguyên.', en: 'Choose another step; the history stays as it was.' },
  ],
  'no-reason': [
    'error',
    { vi: 'Bước “{a}” phải nêu lý do', en: 'The step "{a}" needs a reason' },
    { vi: 'Ghi lý do.', en: 'Say why.' },
  ],
  'before-the-last-step': [
    'error',
    { vi: 'Ngày {a} trước bước gần nhất ({b})', en: '{a} lies before the last step ({b})' },
    { vi: 'Kiểm tra lại ngày; hồ sơ ghi theo thứ tự.', en: 'Check the day; the history is kept in order.' },
  ],
};

/**
 * Tells why a step may not be taken.
 *
 * @param course - which steps may be taken
 * @param standing - where the history stands
 * @param step - the step somebody wants to take
 * @param where - whose history it is
 * @returns the finding `…/not-the-next-step`, `…/no-reason` or `…/before-the-last-step`; `null` where the step may be taken
 */
export function refusedStep<Stage extends string, Step extends string>(
  course: Course<Stage, Step>,
  { stage, since }: Standing<Stage>,
  step: HistoryStep & { readonly step: Step },
  where: Where,
): Finding | null {
  const refuse = (code: keyof typeof words, a: Text, b: Text | '' = ''): Finding =>
    filledIn(`${course.code}/${code}`, 'failed', words[code], where, { a, b });
  const name = course.steps[step.step];
  if (!course.follows[stage].includes(step.step)) return refuse('not-the-next-step', name, course.stages[stage]);
  if (course.withReason.includes(step.step) && (step.reason ?? '').trim() === '') return refuse('no-reason', name);
  if (since !== null && step.at < since) return refuse('before-the-last-step', dayText(step.at), dayText(since));
  return null;
}
