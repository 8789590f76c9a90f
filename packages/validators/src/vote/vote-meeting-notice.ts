import { communityVote } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * Households are told of a meeting at least two days ahead.
 *
 * @term thông báo mời họp
 * @basis Decree 59/2023/NĐ-CP Art. 3(3)
 */
export const voteMeetingNotice = /* @__PURE__ */ termRule(communityVote, {
  id: 'community-vote/meeting-notice',
  title: { vi: 'Thông báo họp đúng hạn', en: 'Notice of the meeting in time' },
  hint: { vi: 'Thông báo sớm hơn cho cuộc họp sau', en: 'Give notice earlier next time' },
  law: { is: 'term', duties: ['D59-3.3'] },
  first: 'noticeOn',
  then: 'date',
  ahead: true,
});
