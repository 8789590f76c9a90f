import { communityVote } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * Households are told at least two days before ballot sheets go out.
 *
 * @term phát phiếu lấy ý kiến
 * @basis Law 10/2022/QH15 Art. 19(2) · Decree 59/2023/NĐ-CP Art. 4(4)
 */
export const voteBallotNotice = /* @__PURE__ */ termRule(communityVote, {
  id: 'community-vote/notice-before-ballots',
  title: { vi: 'Thông báo trước khi phát phiếu đúng hạn', en: 'Notice before ballots in time' },
  law: { is: 'term', duties: ['L-19.2b'] },
  beside: [{ is: 'term', duties: ['D59-4.4'] }],
  first: 'noticeOn',
  then: 'ballotsFrom',
  ahead: true,
});
