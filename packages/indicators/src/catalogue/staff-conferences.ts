import { staffConferences } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Agencies and units that held the staff conference out of those that must.
 * @term tỷ lệ cơ quan, đơn vị đã tổ chức hội nghị
 * @unit percent, 2 decimals
 */
export const staffConferenceHeldShare = share(() => ({
  id: 'staff-conferences.held-share',
  label: {
    vi: 'Tỷ lệ cơ quan, đơn vị đã tổ chức hội nghị',
    en: 'Share of agencies and units that held the conference',
  },
  definition: {
    vi: 'Số cơ quan, đơn vị đã tổ chức hội nghị cán bộ, công chức, viên chức, người lao động trên số phải tổ chức.',
    en: 'Agencies and units that held the staff conference out of those that must.',
  },
  step: 'discuss',
  part: staffConferences.measures.unitsHeld,
  of: staffConferences.measures.unitsDue,
  examples: [{ given: { unitsHeld: 861, unitsDue: 866 }, shows: '99,42%' }],
}));

/**
 * Plenary conferences out of plenary and delegate conferences together.
 * @term tỷ trọng hội nghị toàn thể
 * @unit percent, 2 decimals
 */
export const staffConferencePlenaryShare = share(() => ({
  id: 'staff-conferences.plenary-share',
  label: { vi: 'Tỷ trọng hội nghị toàn thể', en: 'Share of plenary conferences' },
  definition: {
    vi: 'Số hội nghị toàn thể trên tổng số hội nghị toàn thể và hội nghị đại biểu.',
    en: 'Plenary conferences out of plenary and delegate conferences together.',
  },
  better: 'neither',
  step: 'discuss',
  part: staffConferences.measures.plenary,
  of: [staffConferences.measures.plenary, staffConferences.measures.delegates],
  examples: [{ given: { plenary: 612, delegates: 249 }, shows: '71,08%' }],
}));

/**
 * Opinions answered out of the opinions raised at the conferences.
 * @term tỷ lệ ý kiến tại hội nghị được trả lời
 * @unit percent, 2 decimals
 */
export const staffConferenceOpinionsAnsweredShare = share(() => ({
  id: 'staff-conferences.answered-share',
  label: { vi: 'Tỷ lệ ý kiến tại hội nghị được trả lời', en: 'Share of staff opinions answered' },
  definition: {
    vi: 'Số ý kiến, kiến nghị được trả lời trên số ý kiến nêu tại hội nghị.',
    en: 'Opinions answered out of the opinions raised at the conferences.',
  },
  step: 'discuss',
  part: staffConferences.measures.opinionsAnswered,
  of: staffConferences.measures.opinions,
  examples: [{ given: { opinionsAnswered: 950, opinions: 1040 }, shows: '91,35%' }],
}));
