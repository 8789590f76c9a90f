import { employeeConferences } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Enterprises that held the employee conference out of those that must.
 * @term tỷ lệ doanh nghiệp đã tổ chức hội nghị người lao động
 * @unit percent, 2 decimals
 */
export const employeeConferenceHeldShare = share(() => ({
  id: 'employee-conferences.held-share',
  label: {
    vi: 'Tỷ lệ doanh nghiệp đã tổ chức hội nghị người lao động',
    en: 'Share of enterprises that held the conference',
  },
  definition: {
    vi: 'Số doanh nghiệp đã tổ chức hội nghị người lao động trên số phải tổ chức.',
    en: 'Enterprises that held the employee conference out of those that must.',
  },
  step: 'discuss',
  part: employeeConferences.measures.enterprisesHeld,
  of: employeeConferences.measures.enterprisesDue,
  examples: [{ given: { enterprisesHeld: 184, enterprisesDue: 200 }, shows: '92,00%' }],
}));

/**
 * Opinions answered out of the opinions raised at employee conferences.
 * @term tỷ lệ ý kiến tại hội nghị người lao động được trả lời
 * @unit percent, 2 decimals
 */
export const employeeConferenceOpinionsAnsweredShare = share(() => ({
  id: 'employee-conferences.answered-share',
  label: { vi: 'Tỷ lệ ý kiến tại hội nghị người lao động được trả lời', en: 'Share of employee opinions answered' },
  definition: {
    vi: 'Số ý kiến, kiến nghị được trả lời trên số ý kiến nêu tại hội nghị người lao động.',
    en: 'Opinions answered out of the opinions raised at employee conferences.',
  },
  step: 'discuss',
  part: employeeConferences.measures.opinionsAnswered,
  of: employeeConferences.measures.opinions,
  examples: [{ given: { opinionsAnswered: 330, opinions: 360 }, shows: '91,67%' }],
}));
