import { workplaceDialogues } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Enterprises that held workplace dialogue out of those that must.
 * @term tỷ lệ doanh nghiệp đã tổ chức đối thoại tại nơi làm việc
 * @unit percent, 2 decimals
 */
export const workplaceDialogueHeldShare = share(() => ({
  id: 'workplace-dialogues.held-share',
  label: {
    vi: 'Tỷ lệ doanh nghiệp đã tổ chức đối thoại tại nơi làm việc',
    en: 'Share of enterprises that held workplace dialogue',
  },
  definition: {
    vi: 'Số doanh nghiệp đã tổ chức đối thoại tại nơi làm việc trên số phải tổ chức.',
    en: 'Enterprises that held workplace dialogue out of those that must.',
  },
  step: 'discuss',
  part: workplaceDialogues.measures.enterprisesHeld,
  of: workplaceDialogues.measures.enterprisesDue,
  examples: [{ given: { enterprisesHeld: 188, enterprisesDue: 200 }, shows: '94,00%' }],
}));

/**
 * Opinions of employees answered out of the opinions raised.
 * @term tỷ lệ ý kiến của người lao động được trả lời, giải quyết
 * @unit percent, 2 decimals
 */
export const workplaceDialogueOpinionsAnsweredShare = share(() => ({
  id: 'workplace-dialogues.answered-share',
  label: { vi: 'Tỷ lệ ý kiến của người lao động được trả lời, giải quyết', en: 'Share of workplace opinions answered' },
  definition: {
    vi: 'Số ý kiến, kiến nghị của người lao động được trả lời, giải quyết trên số ý kiến đã nêu.',
    en: 'Opinions of employees answered out of the opinions raised.',
  },
  step: 'discuss',
  part: workplaceDialogues.measures.opinionsAnswered,
  of: workplaceDialogues.measures.opinions,
  examples: [
    { given: { opinionsAnswered: 1260, opinions: 'hơn 1.400' }, shows: 'dưới 89,94%' },
    { given: { opinionsAnswered: 1260, opinions: 1400 }, shows: '90,00%' },
  ],
}));

/**
 * Dialogues on request out of all workplace dialogues.
 * @term tỷ trọng đối thoại theo yêu cầu
 * @unit percent, 2 decimals
 */
export const workplaceDialogueOnRequestShare = share(() => ({
  id: 'workplace-dialogues.on-request-share',
  label: { vi: 'Tỷ trọng đối thoại theo yêu cầu', en: 'Share of dialogues on request' },
  definition: {
    vi: 'Số cuộc đối thoại theo yêu cầu trên tổng số cuộc đối thoại tại nơi làm việc.',
    en: 'Dialogues on request out of all workplace dialogues.',
  },
  better: 'neither',
  step: 'discuss',
  part: workplaceDialogues.measures.onRequest,
  of: workplaceDialogues.measures.dialogues,
  examples: [{ given: { onRequest: 14, dialogues: 410 }, shows: '3,41%' }],
}));
