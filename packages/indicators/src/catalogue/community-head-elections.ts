import { communityHeadElections } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Communities that elected a head out of those due.
 * @term tỷ lệ thôn, tổ dân phố đã bầu
 * @unit percent, 2 decimals
 */
export const communityHeadElectedShare = share(() => ({
  id: 'community-head-elections.elected-share',
  label: { vi: 'Tỷ lệ thôn, tổ dân phố đã bầu', en: 'Share of communities that elected' },
  definition: {
    vi: 'Số thôn, tổ dân phố đã bầu xong trên số phải bầu.',
    en: 'Communities that elected a head out of those due.',
  },
  step: 'discuss',
  part: communityHeadElections.measures.communitiesElected,
  of: communityHeadElections.measures.communitiesDue,
  examples: [{ given: { communitiesElected: 139, communitiesDue: 142 }, shows: '97,89%' }],
}));

/**
 * Heads elected in the first round out of all heads elected.
 * @term tỷ lệ bầu xong lần đầu
 * @unit percent, 2 decimals
 */
export const communityHeadFirstRoundShare = share(() => ({
  id: 'community-head-elections.first-round-share',
  label: { vi: 'Tỷ lệ bầu xong lần đầu', en: 'Share elected in the first round' },
  definition: {
    vi: 'Số người trúng cử lần đầu trên tổng số người trúng cử lần đầu và bầu lại.',
    en: 'Heads elected in the first round out of all heads elected.',
  },
  better: 'neither',
  step: 'discuss',
  part: communityHeadElections.measures.electedFirstRound,
  of: [communityHeadElections.measures.electedFirstRound, communityHeadElections.measures.electedLater],
  examples: [{ given: { electedFirstRound: 131, electedLater: 8 }, shows: '94,24%' }],
}));

/**
 * Women elected out of all heads elected.
 * @term tỷ lệ nữ trúng cử
 * @unit percent, 2 decimals
 */
export const communityHeadWomenShare = share(() => ({
  id: 'community-head-elections.women-share',
  label: { vi: 'Tỷ lệ nữ trúng cử', en: 'Share of women elected' },
  definition: {
    vi: 'Số nữ trúng cử trên tổng số người trúng cử lần đầu và bầu lại.',
    en: 'Women elected out of all heads elected.',
  },
  step: 'discuss',
  part: communityHeadElections.measures.women,
  of: [communityHeadElections.measures.electedFirstRound, communityHeadElections.measures.electedLater],
  examples: [{ given: { women: 38, electedFirstRound: 131, electedLater: 8 }, shows: '27,34%' }],
}));
