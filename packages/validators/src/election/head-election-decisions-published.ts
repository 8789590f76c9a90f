import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The decisions on an election are made public at least seven days ahead.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 6(1)
 */
export const headElectionDecisionsPublished = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/decisions-published-in-time',
  title: { vi: 'Công bố quyết định bầu cử đúng hạn', en: 'Decisions on the election are made public in time' },
  law: { is: 'term', duties: ['D59-6.1b#publication'] },
  first: 'decisionsPublishedOn',
  then: 'date',
  ahead: true,
});
