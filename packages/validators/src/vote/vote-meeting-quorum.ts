import { communityVote } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';
import { wholeByVoters } from '../define/voters-or-households.ts';

/**
 * Before the law of 2022 a meeting could proceed only with more than half of voters or household voters; the law sets no quorum.
 *
 * @basis Joint Resolution 09/2008
 */
export const voteMeetingQuorum = /* @__PURE__ */ shareRule(communityVote, {
  id: 'community-vote/meeting-quorum',
  title: { vi: 'Cuộc họp có quá nửa số cử tri hoặc hộ dự', en: 'More than half attend the meeting' },
  law: { is: 'share', duties: ['NQ09-quorum'] },
  part: 'present',
  whole: 'totalHouseholds',
  wholeOf: wholeByVoters,
});
