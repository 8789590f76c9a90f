import { communityConference } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * At the periodic conference the Front reports.
 *
 * @basis Law 10/2022/QH15 Art. 33(3)
 */
export const communityConferenceFrontReports = /* @__PURE__ */ mustBeSo(communityConference, {
  id: 'community-conference/front-reports',
  title: { vi: 'Có báo cáo của Ban công tác Mặt trận', en: 'The Front board reports' },
  law: { is: 'flag', duties: ['L-33.3b'] },
  field: 'frontReported',
});
