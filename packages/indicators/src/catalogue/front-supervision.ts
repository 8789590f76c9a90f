import { frontSupervision } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Opinions answered out of the opinions sent.
 * @term tỷ lệ kiến nghị của Mặt trận được trả lời
 * @unit percent, 2 decimals
 */
export const frontRecommendationsAnsweredShare = share(() => ({
  id: 'front-supervision.answered-share',
  label: { vi: 'Tỷ lệ kiến nghị của Mặt trận được trả lời', en: 'Share of opinions answered' },
  definition: {
    vi: 'Số ý kiến, kiến nghị được trả lời trên số ý kiến, kiến nghị gửi đi.',
    en: 'Opinions answered out of the opinions sent.',
  },
  step: 'supervise',
  part: frontSupervision.measures.opinionsAnswered,
  of: frontSupervision.measures.opinionsSent,
  examples: [{ given: { opinionsAnswered: 88, opinionsSent: 96 }, shows: '91,67%' }],
}));

/**
 * Opinions accepted out of the opinions sent.
 * @term tỷ lệ kiến nghị của Mặt trận được tiếp thu
 * @unit percent, 2 decimals
 */
export const frontRecommendationsAcceptedShare = share(() => ({
  id: 'front-supervision.accepted-share',
  label: { vi: 'Tỷ lệ kiến nghị của Mặt trận được tiếp thu', en: 'Share of opinions accepted' },
  definition: {
    vi: 'Số ý kiến, kiến nghị được tiếp thu trên số ý kiến, kiến nghị gửi đi.',
    en: 'Opinions accepted out of the opinions sent.',
  },
  step: 'supervise',
  part: frontSupervision.measures.opinionsAccepted,
  of: frontSupervision.measures.opinionsSent,
  examples: [{ given: { opinionsAccepted: 61, opinionsSent: 96 }, shows: '63,54%' }],
}));
