import { communityVote } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * An online vote is open to other self-management alone.
 *
 * @basis Law 10/2022/QH15 Art. 17(2)
 */
export const voteOnlineOnlySelfManagement = /* @__PURE__ */ dutyRule(communityVote, {
  id: 'community-vote/online-only-for-self-management',
  title: { vi: 'Chỉ việc tự quản mới biểu quyết trực tuyến', en: 'Only self-management is voted on online' },
  message: {
    vi: 'Nội dung này không được biểu quyết trực tuyến',
    en: 'This matter may not be decided by an online vote',
  },
  hint: { vi: 'Tổ chức họp để bàn và quyết định', en: 'Hold a meeting instead' },
  law: { is: 'flag', duties: ['L-17.2b'] },
  field: 'matter',
  right: (matter) => matter === 'selfManagement',
  examplesOfValue: ['selfManagement', 'convention'],
  expected: 'selfManagement',
});
