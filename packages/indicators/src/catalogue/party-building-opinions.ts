import { partyBuildingOpinions } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Opinions on building the Party and the authority that were answered, out of those given.
 * @term tỷ lệ ý kiến góp ý xây dựng Đảng, chính quyền được trả lời
 * @unit percent, 2 decimals
 */
export const partyBuildingOpinionsAnsweredShare = share(() => ({
  id: 'party-building-opinions.answered-share',
  label: {
    vi: 'Tỷ lệ ý kiến góp ý xây dựng Đảng, chính quyền được trả lời',
    en: 'Share of opinions on the Party and the authority answered',
  },
  definition: {
    vi: 'Số ý kiến góp ý được trả lời, giải trình trên số ý kiến góp ý.',
    en: 'Opinions answered out of the opinions given.',
  },
  step: 'discuss',
  part: partyBuildingOpinions.measures.opinionsAnswered,
  of: partyBuildingOpinions.measures.opinions,
  examples: [{ given: { opinionsAnswered: 42, opinions: 60 }, shows: '70,00%' }],
}));
