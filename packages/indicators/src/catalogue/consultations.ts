import { consultations } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Opinions accepted out of the opinions received.
 * @term tỷ lệ ý kiến được tiếp thu
 * @unit percent, 2 decimals
 */
export const consultationOpinionsAcceptedShare = share(() => ({
  id: 'consultations.accepted-share',
  label: { vi: 'Tỷ lệ ý kiến được tiếp thu', en: 'Share of opinions accepted' },
  definition: {
    vi: 'Số ý kiến được tiếp thu trên số ý kiến tham gia.',
    en: 'Opinions accepted out of the opinions received.',
  },
  step: 'discuss',
  part: consultations.measures.opinionsAccepted,
  of: consultations.measures.opinions,
  examples: [{ given: { opinionsAccepted: 312, opinions: 480 }, shows: '65,00%' }],
}));

/**
 * Opinions accepted and opinions explained out of the opinions received.
 * @term tỷ lệ ý kiến được tiếp thu hoặc giải trình
 * @unit percent, 2 decimals
 */
export const consultationOpinionsAnsweredShare = share(() => ({
  id: 'consultations.answered-share',
  label: { vi: 'Tỷ lệ ý kiến được tiếp thu hoặc giải trình', en: 'Share of opinions accepted or explained' },
  definition: {
    vi: 'Số ý kiến được tiếp thu và số ý kiến được giải trình trên số ý kiến tham gia.',
    en: 'Opinions accepted and opinions explained out of the opinions received.',
  },
  step: 'discuss',
  part: [consultations.measures.opinionsAccepted, consultations.measures.opinionsExplained],
  of: consultations.measures.opinions,
  examples: [{ given: { opinionsAccepted: 312, opinionsExplained: 150, opinions: 480 }, shows: '96,25%' }],
}));

/**
 * Opinions received divided by the matters put to comment.
 * @term số ý kiến bình quân một việc lấy ý kiến
 * @unit opinion/matter
 */
export const consultationOpinionsPerMatter = mean(() => ({
  id: 'consultations.opinions-per-matter',
  label: { vi: 'Số ý kiến bình quân một việc lấy ý kiến', en: 'Opinions per matter' },
  definition: {
    vi: 'Số ý kiến tham gia chia cho số việc lấy ý kiến.',
    en: 'Opinions received divided by the matters put to comment.',
  },
  measuredIn: 'opinion/matter',
  step: 'discuss',
  part: consultations.measures.opinions,
  of: consultations.measures.matters,
  examples: [{ given: { opinions: 480, matters: 12 }, shows: '40,0 ý kiến/việc' }],
}));
