import { communityConference } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * At the periodic conference the member of the inspection board reports.
 *
 * @basis Law 10/2022/QH15 Art. 33(3)
 */
export const communityConferenceBoardReports = /* @__PURE__ */ mustBeSo(communityConference, {
  id: 'community-conference/board-reports',
  title: {
    vi: 'Có báo cáo của thành viên Ban Thanh tra nhân dân',
    en: 'The member of the inspection board reports',
  },
  law: { is: 'flag', duties: ['L-33.3c'] },
  field: 'boardReported',
});
