import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * Where nobody reached the majority, the second round followed within fifteen days.
 *
 * @basis Joint Resolution 09/2008
 */
export const headElectionSecondRound = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/second-round-in-time',
  title: { vi: 'Bầu lại đúng hạn', en: 'The second round comes in time' },
  law: { is: 'term', duties: ['NQ09-rerun'] },
  first: 'previousRoundOn',
  then: 'date',
});
