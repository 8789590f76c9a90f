import { communityVote } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * A ballot team has three to five members.
 *
 * @term Tổ phát phiếu lấy ý kiến
 * @basis Law 10/2022/QH15 Art. 19(2) · Decree 59/2023/NĐ-CP Art. 4(3)
 */
export const voteBallotTeam = /* @__PURE__ */ numberRule(communityVote, {
  id: 'community-vote/ballot-team-size',
  title: { vi: 'Tổ phát phiếu từ 3 đến 5 người', en: 'Ballot team of three to five' },
  law: { is: 'range', duties: ['L-19.2a'] },
  beside: [{ is: 'range', duties: ['D59-4.3'] }],
  field: 'ballotTeamMembers',
});
