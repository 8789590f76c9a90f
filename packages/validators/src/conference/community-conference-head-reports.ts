import { communityConference } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * At the periodic conference the head reports.
 *
 * @basis Law 10/2022/QH15 Art. 33(3)
 */
export const communityConferenceHeadReports = /* @__PURE__ */ mustBeSo(communityConference, {
  id: 'community-conference/head-reports',
  title: { vi: 'Có báo cáo của Trưởng thôn, Tổ trưởng tổ dân phố', en: 'The head of the community reports' },
  law: { is: 'flag', duties: ['L-33.3a'] },
  field: 'headReported',
});
