import { deputyElections } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Opinions of voters that were answered, out of those raised.
 * @term tỷ lệ ý kiến cử tri được trả lời
 * @unit percent, 2 decimals
 */
export const voterOpinionsAnsweredShare = share(() => ({
  id: 'deputy-elections.answered-share',
  label: { vi: 'Tỷ lệ ý kiến cử tri được trả lời', en: 'Share of opinions of voters answered' },
  definition: {
    vi: 'Số ý kiến, kiến nghị của cử tri được trả lời, giải quyết trên số ý kiến, kiến nghị đã nêu.',
    en: 'Opinions of voters answered out of the opinions raised.',
  },
  step: 'discuss',
  part: deputyElections.measures.opinionsAnswered,
  of: deputyElections.measures.opinions,
  examples: [{ given: { opinionsAnswered: 57, opinions: 60 }, shows: '95,00%' }],
}));
