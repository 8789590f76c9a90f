import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The list of candidates goes to the commune committee at least fifteen days ahead.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 6(2)
 */
export const headElectionCandidateList = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/candidate-list-in-time',
  title: { vi: 'Gửi danh sách ứng cử đúng hạn', en: 'The list of candidates is sent in time' },
  law: { is: 'term', duties: ['D59-6.2#minutes'] },
  first: 'candidateListSentOn',
  then: 'date',
  ahead: true,
});
