import { resolutionCheck } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { longestGap } from '../define/rhythm.ts';

/**
 * How a resolution is carried out is checked every six months.
 *
 * @basis Law 10/2022/QH15 Art. 70(3)
 */
export const enterpriseResolutionChecked = /* @__PURE__ */ termRule(resolutionCheck, {
  id: 'resolution-check/enterprise-every-six-months',
  title: {
    vi: 'Kiểm tra thực hiện nghị quyết hội nghị doanh nghiệp nhà nước 6 tháng một lần',
    en: 'The resolution is checked every six months',
  },
  bindsOnly: ['stateEnterprise'],
  law: { is: 'frequency', duties: ['L-70.3'], as: longestGap },
  first: 'previousOn',
  then: 'date',
});
