import { resolutionCheck } from '@qcdc/core/entities';
import { rhythmRule } from '../define/rhythm-rule.ts';
import { gapOf } from '../define/rhythm.ts';

/**
 * How a resolution is carried out is checked every six months.
 *
 * @basis Law 10/2022/QH15 Art. 70(3)
 */
export const enterpriseResolutionChecked = /* @__PURE__ */ rhythmRule(resolutionCheck, {
  id: 'resolution-check/enterprise-every-six-months',
  title: {
    vi: 'Kiểm tra thực hiện nghị quyết hội nghị doanh nghiệp nhà nước 6 tháng một lần',
    en: 'The resolution is checked every six months',
  },
  bindsOnly: ['stateEnterprise'],
  law: { is: 'frequency', duties: ['L-70.3'], as: gapOf },
  previous: 'previousOn',
});
