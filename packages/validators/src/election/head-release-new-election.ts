import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * Within sixty days of the release of a head the commune decides to hold a new election; the day it is held is not bound.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 9(3)
 */
export const headReleaseNewElection = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/new-election-in-time',
  title: { vi: 'Quyết định bầu mới đúng hạn', en: 'A new election is decided in time' },
  law: { is: 'term', duties: ['D59-9.3b'] },
  first: 'recognisedOn',
  then: 'newElectionDecidedOn',
  provenBy: 'newElectionOn',
});
