import { communityVote } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * Papers on contributions, common money and conventions reach every household ahead of the meeting.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 3(4)
 */
export const votePapers = /* @__PURE__ */ termRule(communityVote, {
  id: 'community-vote/papers-before-meeting',
  title: { vi: 'Gửi tài liệu họp đến từng hộ đúng hạn', en: 'Papers reach every household in time' },
  law: { is: 'term', duties: ['D59-3.4'] },
  first: 'papersSentOn',
  then: 'date',
  ahead: true,
});
