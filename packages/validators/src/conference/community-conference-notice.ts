import { communityConference } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The periodic conference of a community is announced at least five days ahead.
 *
 * @term hội nghị định kỳ của cộng đồng dân cư
 * @basis Decree 59/2023/NĐ-CP Art. 11(1)
 */
export const communityConferenceNotice = /* @__PURE__ */ termRule(communityConference, {
  id: 'community-conference/notice',
  title: { vi: 'Thông báo hội nghị định kỳ đúng hạn', en: 'Notice of the periodic conference in time' },
  law: { is: 'term', duties: ['D59-11.1c'] },
  first: 'noticeOn',
  then: 'date',
  ahead: true,
});
