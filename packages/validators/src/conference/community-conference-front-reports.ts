import { communityConference } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';
import { lawOf } from '../define/law-of.ts';

/**
 * At the periodic conference the Front reports.
 *
 * @basis Law 10/2022/QH15 Art. 33(3)
 */
export const communityConferenceFrontReports = /* @__PURE__ */ mustBeSo(communityConference, {
  id: 'community-conference/front-reports',
  title: { vi: 'Có báo cáo của Ban công tác Mặt trận', en: 'A report of the Front' },
  law: lawOf('count', 'L-33.3'),
  field: 'frontReported',
});
