import { communityVote } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The plan of a ballot goes to the commune chair and Front within two days of its issue.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 4(2)
 */
export const voteBallotPlan = /* @__PURE__ */ termRule(communityVote, {
  id: 'community-vote/ballot-plan-sent',
  title: { vi: 'Gửi kế hoạch phát phiếu đúng hạn', en: 'Ballot plan sent in time' },
  law: { is: 'term', duties: ['D59-4.2'] },
  first: 'ballotPlanOn',
  then: 'ballotPlanSentOn',
});
