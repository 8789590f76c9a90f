import { dialogues } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Communes that held a dialogue with the people out of the communes due.
 * @term tỷ lệ xã đã tổ chức đối thoại
 * @unit percent, 2 decimals
 */
export const dialogueDutyMetShare = share(() => ({
  id: 'dialogues.duty-met-share',
  label: { vi: 'Tỷ lệ xã đã tổ chức đối thoại', en: 'Share of communes that held a dialogue' },
  definition: {
    vi: 'Số xã đã tổ chức đối thoại với Nhân dân trên số xã phải tổ chức.',
    en: 'Communes that held a dialogue with the people out of the communes due.',
  },
  step: 'supervise',
  part: dialogues.measures.communesHeld,
  of: dialogues.measures.communesDue,
  examples: [{ given: { communesHeld: 14, communesDue: 15 }, shows: '93,33%' }],
}));

/**
 * Opinions answered out of the opinions raised in dialogues.
 * @term tỷ lệ ý kiến tại đối thoại được trả lời
 * @unit percent, 2 decimals
 */
export const dialogueOpinionsAnsweredShare = share(() => ({
  id: 'dialogues.answered-share',
  label: { vi: 'Tỷ lệ ý kiến tại đối thoại được trả lời', en: 'Share of dialogue opinions answered' },
  definition: {
    vi: 'Số ý kiến, kiến nghị được trả lời, giải quyết trên số ý kiến nêu tại đối thoại.',
    en: 'Opinions answered out of the opinions raised in dialogues.',
  },
  step: 'supervise',
  part: dialogues.measures.opinionsAnswered,
  of: dialogues.measures.opinions,
  examples: [{ given: { opinionsAnswered: 201, opinions: 230 }, shows: '87,39%' }],
}));

/**
 * Unscheduled dialogues out of all dialogues held.
 * @term tỷ trọng đối thoại đột xuất, chuyên đề
 * @unit percent, 2 decimals
 */
export const dialogueUnscheduledShare = share(() => ({
  id: 'dialogues.unscheduled-share',
  label: { vi: 'Tỷ trọng đối thoại đột xuất, chuyên đề', en: 'Share of unscheduled dialogues' },
  definition: {
    vi: 'Số cuộc đối thoại đột xuất, chuyên đề trên tổng số cuộc đối thoại.',
    en: 'Unscheduled dialogues out of all dialogues held.',
  },
  better: 'neither',
  step: 'supervise',
  part: dialogues.measures.unscheduledDialogues,
  of: dialogues.measures.dialogues,
  examples: [{ given: { unscheduledDialogues: 9, dialogues: 44 }, shows: '20,45%' }],
}));

/**
 * Attendances divided by the dialogues held.
 * @term số lượt người dự bình quân một cuộc đối thoại
 * @unit turn/conference
 */
export const dialogueAttendance = mean(() => ({
  id: 'dialogues.attendances-per-dialogue',
  label: { vi: 'Số lượt người dự bình quân một cuộc đối thoại', en: 'Attendances per dialogue' },
  definition: { vi: 'Số lượt người dự chia cho số cuộc đối thoại.', en: 'Attendances divided by the dialogues held.' },
  measuredIn: 'turn/conference',
  step: 'supervise',
  part: dialogues.measures.attendances,
  of: dialogues.measures.dialogues,
  examples: [{ given: { attendances: 2097, dialogues: 44 }, shows: '47,7 lượt/hội nghị' }],
}));
