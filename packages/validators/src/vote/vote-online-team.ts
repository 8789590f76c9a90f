import { communityVote } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * The team of an online vote has three to five members.
 *
 * @term biểu quyết trực tuyến
 * @basis Decree 59/2023/NĐ-CP Art. 5(2)
 */
export const voteOnlineTeam = /* @__PURE__ */ numberRule(communityVote, {
  id: 'community-vote/online-team-size',
  title: { vi: 'Tổ biểu quyết trực tuyến từ 3 đến 5 người', en: 'Online team of three to five' },
  law: { is: 'range', duties: ['D59-5.2b'] },
  field: 'onlineTeamMembers',
});
