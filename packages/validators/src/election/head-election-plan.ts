import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The plan of electing a head is decided at least twenty days ahead.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 6(1)
 */
export const headElectionPlan = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/plan-in-time',
  title: { vi: 'Có kế hoạch bầu cử đúng hạn', en: 'The election is planned in time' },
  law: { is: 'term', duties: ['D59-6.1a'] },
  first: 'planOn',
  then: 'date',
  ahead: true,
});
