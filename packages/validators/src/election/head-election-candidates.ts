import { communityHeadElection } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * There is at least one candidate.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 6(2)
 */
export const headElectionCandidates = /* @__PURE__ */ numberRule(communityHeadElection, {
  id: 'community-head-election/candidates',
  title: { vi: 'Có ít nhất một người ứng cử', en: 'At least one candidate' },
  law: { is: 'count', duties: ['D59-6.2#candidates'] },
  field: 'candidates',
});
