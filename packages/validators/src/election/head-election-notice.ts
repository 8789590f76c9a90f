import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The meeting that elects or releases a head is announced at least two days ahead.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 3(3)
 */
export const headElectionNotice = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/notice',
  title: { vi: 'Thông báo họp bầu cử đúng hạn', en: 'Notice of the meeting in time' },
  law: { is: 'term', duties: ['D59-3.3'] },
  first: 'noticeOn',
  then: 'date',
  ahead: true,
});
